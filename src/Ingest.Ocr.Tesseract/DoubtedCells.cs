using System.Collections.Immutable;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Blobs;
using Ingest.Ocr.Pictures.Rules;

namespace Ingest.Ocr.Tesseract;

/// <summary>
/// Short cells of ruled tables, which a reader of whole lines sees without their neighbours' help: a lone figure is the hardest
/// word there is. They are cut out, set three times beside each other on a sheet of their own and read again; two of three decide.
/// </summary>
internal static class DoubtedCells
{
    /// <summary>A cell of more letters has a line's help.</summary>
    private const int MostLetters = 4;

    /// <summary>Below this confidence longer ones are read again too, up to so many letters.</summary>
    private const double Doubt = 0.8;
    private const int MostDoubtedLetters = 14;

    /// <summary>Below this confidence a figure without a cell is.</summary>
    private const double MisfitDoubt = 0.6;

    /// <summary>Ink of a cell of one line, in inches: less is dust, more is several lines.</summary>
    private const double LeastInches = 0.03;
    private const double MostInches = 0.22;
    private const double WidestInches = 1.6;

    /// <summary>A sheet grows with its cells, and an engine takes pictures of 32,767 pixels at the most.</summary>
    private const int MostOnSheet = 150;

    /// <summary>A better word takes the place of its cell's first one; one for an empty cell is a line of its own.</summary>
    /// <param name="read">Reads a sheet.</param>
    public static ImmutableArray<HocrLine> ReadAgain(DeskewedImage page, ImmutableArray<HocrLine> lines,
        Func<GrayscaleImage, ImmutableArray<HocrLine>> read)
    {
        var ruled = RuledCells.Of(page);
        var doubted = ruled.Select(cell => (Cell: cell, Ink: InkOf(page, cell))).Where(each => each.Ink is not null)
            .Select(each => new DoubtedCell(each.Cell, each.Ink!.Value, Signs(page, each.Ink.Value), WordsIn(each.Cell, lines)))
            .Where(IsDoubted)
            .Concat(Misfits(page, lines, ruled)).ToList();
        var better = doubted.Chunk(MostOnSheet).SelectMany(cells => ReadAgain(page, cells, read)).ToList();
        var first = better.Where(each => !each.Cell.Words.IsEmpty).GroupBy(each => each.Cell.Words[0], each => each.Word)
            .ToDictionary(words => words.Key, words => words.First());
        var gone = better.SelectMany(each => each.Cell.Words.Skip(1)).ToHashSet();
        return
        [
            .. lines.Select(
                line => line with { Words = [
                    .. line.Words.Where(word => !gone.Contains(word)).Select(word => first.GetValueOrDefault(word, word))] }),
            .. better.Where(each => each.Cell.Words.IsEmpty)
                .Select(each => new HocrLine(each.Word.Box, 0, 0, each.Cell.Ink.Height / CapitalShare, [each.Word])),
        ];
    }

    private static IEnumerable<(DoubtedCell Cell, HocrWord Word)> ReadAgain(DeskewedImage page, DoubtedCell[] cells,
        Func<GrayscaleImage, ImmutableArray<HocrLine>> read)
    {
        var sheet = CellSheet.Of(page, [.. cells.Select(cell => cell.Ink)]);
        try
        {
            return [.. cells.Zip(sheet.Decide(read(sheet.Picture))).Where(each => each.Second is { } word && IsBetter(word, each.First))
                .Select(each => (each.First, each.Second!))];
        }
        catch (ProgramException)
        {
            return []; // the page itself was read: its cells stay as they were
        }
    }

    /// <summary>Figures outside of ruled cells that the engine doubts and whose signs are not as many as the pieces of their ink.</summary>
    private static IEnumerable<DoubtedCell> Misfits(DeskewedImage page, ImmutableArray<HocrLine> lines, List<PixelBox> ruled) =>
        from word in lines.SelectMany(line => line.Words)
        where word.Text.Length <= MostDoubtedLetters && word.Confidence < MisfitDoubt && IsFigure(word.Text)
        let box = new PixelBox(word.Box[0], word.Box[1], word.Box[2] - 1, word.Box[3] - 1)
        where !ruled.Exists(cell => cell.Holds((box.Left + box.Right) / 2.0, (box.Top + box.Bottom) / 2.0))
        let ink = InkOf(page, box)
        where ink is not null
        let cell = new DoubtedCell(box, ink.Value, Signs(page, ink.Value), [word])
        where cell.Signs != word.Text.Length
        select cell;

    private static bool IsDoubted(DoubtedCell cell)
    {
        var text = string.Concat(cell.Words.Select(word => word.Text));
        return text.Length <= MostLetters
            || (text.Length <= MostDoubtedLetters
                && (cell.Words.Min(word => word.Confidence) < Doubt || (IsFigure(text) && cell.Signs != text.Length)));
    }

    /// <summary>A figure has a piece of ink for each sign, or a wide one for digits that touch.</summary>
    private static int Signs(DeskewedImage page, PixelBox ink)
    {
        var runs = InkRuns.Of(page.Ink, ink);
        double height = runs.IsEmpty ? 1 : runs.Max(run => run.Height);
        return runs.Sum(run => Math.Max(1, (int)Math.Round(((run.Width / height) + DigitGap) / DigitStep)));
    }

    /// <summary>
    /// From one digit to the next, and the white between, against their height: 0.556 and 0.05 to 0.716 in Helvetica, and alike elsewhere.
    /// </summary>
    private const double DigitStep = 0.78;
    private const double DigitGap = 0.08;

    /// <summary>
    /// Words have a line's and the word list's help; what is read anew is a figure alone, for two of three copies said so.
    /// </summary>
    private static bool IsBetter(HocrWord word, DoubtedCell cell)
    {
        var text = string.Concat(cell.Words.Select(each => each.Text));
        if (text == word.Text || !IsFigure(word.Text))
        {
            return false;
        }

        var (fits, fitted) = (cell.Signs == word.Text.Length, cell.Signs == text.Length);
        return !IsFigure(text) ? fits || IsPlain(word.Text) : fits != fitted
            ? fits : word.Confidence > cell.Words.Min(each => each.Confidence);
    }

    /// <summary>No bracket that the ink doesn't show.</summary>
    private static bool IsPlain(string text) =>
        !text.Contains('(', StringComparison.Ordinal) && !text.Contains(')', StringComparison.Ordinal);

    private static bool IsFigure(string text) =>
        text.Any(char.IsAsciiDigit)
            && text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '-' or '–' or '%' or '+' or '(' or ')');

    private static ImmutableArray<HocrWord> WordsIn(PixelBox cell, ImmutableArray<HocrLine> lines) =>
        [.. lines.SelectMany(line => line.Words)
            .Where(word => cell.Holds((word.Box[0] + word.Box[2]) / 2.0, (word.Box[1] + word.Box[3]) / 2.0))];

    /// <summary>Height of capitals and figures, as a share of that from descender to ascender.</summary>
    private const double CapitalShare = 0.75;

    /// <summary>Null where the cell is empty, or of several lines.</summary>
    private static PixelBox? InkOf(DeskewedImage page, PixelBox cell)
    {
        var box = DarkPixels.Around(page.WithoutRulings, cell);
        var dots = page.DotsPerInch;
        return box is { } ink && ink.Height >= LeastInches * dots && ink.Height <= MostInches * dots && ink.Width <= WidestInches * dots
            ? ink : null;
    }
}
