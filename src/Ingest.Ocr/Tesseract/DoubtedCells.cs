using System.Collections.Immutable;
using Ingest.Ocr.Pictures;

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

    /// <summary>Ink of a cell of one line, in inches: less is dust, more is several lines.</summary>
    private const double LeastInches = 0.03;
    private const double MostInches = 0.22;
    private const double WidestInches = 1.6;

    /// <param name="read">Reads a sheet.</param>
    public static ImmutableArray<HocrLine> ReadAgain(LevelPicture page, ImmutableArray<HocrLine> lines, Func<GrayPicture, ImmutableArray<HocrLine>> read)
    {
        var doubted = RuledCells.Of(page).Select(cell => (Cell: cell, Ink: InkOf(page, cell))).Where(each => each.Ink is not null)
            .Select(each => new DoubtedCell(each.Cell, each.Ink!.Value, WordsIn(each.Cell, lines))).Where(IsDoubted).ToList();
        if (doubted.Count == 0)
        {
            return lines;
        }

        var sheet = CellSheet.Of(page, [.. doubted.Select(cell => cell.Ink)]);
        var again = sheet.Decide(read(sheet.Picture));
        for (var i = 0; i < doubted.Count; i++)
        {
            if (again[i] is { } word && IsBetter(word, doubted[i].Words))
            {
                lines = Replace(lines, doubted[i], word);
            }
        }

        return lines;
    }

    private static bool IsDoubted(DoubtedCell cell)
    {
        var letters = cell.Words.Sum(word => word.Text.Length);
        return letters <= MostLetters || (letters <= MostDoubtedLetters && cell.Words.Min(word => word.Confidence) < Doubt);
    }

    /// <summary>Words have a line's and the word list's help; what is read anew is a figure alone, for two of three copies said so.</summary>
    private static bool IsBetter(HocrWord word, ImmutableArray<HocrWord> before)
    {
        var text = string.Concat(before.Select(each => each.Text));
        return text != word.Text && IsFigure(word.Text) && (!IsFigure(text) || word.Confidence > before.Min(each => each.Confidence));
    }

    private static bool IsFigure(string text) => text.Any(char.IsAsciiDigit) && text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '-' or '–' or '%' or '+' or '(' or ')');

    private static ImmutableArray<HocrWord> WordsIn(PixelBox cell, ImmutableArray<HocrLine> lines) =>
        [.. lines.SelectMany(line => line.Words).Where(word => cell.Holds((word.Box[0] + word.Box[2]) / 2.0, (word.Box[1] + word.Box[3]) / 2.0))];

    /// <summary>The word takes the first one's place in its line; one for an empty cell is a line of its own.</summary>
    private static ImmutableArray<HocrLine> Replace(ImmutableArray<HocrLine> lines, DoubtedCell cell, HocrWord word)
    {
        if (cell.Words.IsEmpty)
        {
            return lines.Add(new HocrLine(word.Box, 0, 0, cell.Ink.Height / CapitalShare, [word]));
        }

        return
        [
            .. lines.Select(line => line.Words.Any(cell.Words.Contains)
                ? line with { Words = [.. line.Words.SelectMany(each => each == cell.Words[0] ? [word] : cell.Words.Contains(each) ? ImmutableArray<HocrWord>.Empty : [each])] }
                : line),
        ];
    }

    /// <summary>Height of capitals and figures, as a share of that from descender to ascender.</summary>
    private const double CapitalShare = 0.75;

    /// <summary>Null where the cell is empty, or of several lines.</summary>
    private static PixelBox? InkOf(LevelPicture page, PixelBox cell)
    {
        var box = DarkPixels.Around(page.WithoutRulings, cell);
        var dots = page.DotsPerInch;
        return box is { } ink && ink.Height >= LeastInches * dots && ink.Height <= MostInches * dots && ink.Width <= WidestInches * dots ? ink : null;
    }
}
