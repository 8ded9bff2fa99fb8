using System.Collections.Immutable;

namespace Ingest.Ocr.Layout;

/// <summary>
/// Point sizes of lines. What an engine says of a single line is a guess; the heights of its letters beside those of the same
/// kind of letter elsewhere in the document say it better. A line near the usual size has it, and of two other sizes that
/// differ by less than a measure can, the commoner one is meant: a heading without a descender is no other heading.
/// </summary>
internal sealed class TypeSizes
{
    /// <summary>How far a measure may be off, as a share.</summary>
    private const double Guess = 0.09;

    /// <summary>
    /// The same for a larger line whose heavy strokes say that it is set otherwise: more than a pixel of small type's x-height
    /// (21 at 300 dpi), by which bold letters of the same size are higher here and there.
    /// </summary>
    private const double HeavyGuess = 0.055;

    /// <summary>Strokes this much thicker than usual are another type's.</summary>
    private const double Heavier = 1.3;

    private const double Same = 0.06;

    /// <summary>Figures are a little lower than the letters that they are measured with: the second line of a heading, "2024".</summary>
    private const double SameOfFigures = 0.1;

    private const double Least = 4;
    private const double UsualWithoutLines = 10;

    private readonly double _usual;
    private readonly double _stroke;
    private readonly double[] _heights;
    private readonly Dictionary<double, int> _letters;

    private TypeSizes(double usual, double[] heights, List<OcrLine> lines)
    {
        (_usual, _heights) = (usual, heights);
        _stroke = Stroke(lines.SelectMany(line => line.Words));
        _letters = lines.GroupBy(Measured)
            .ToDictionary(size => size.Key, size => size.Sum(line => line.Words.Sum(word => word.Text.Length)));
    }

    public static TypeSizes Of(ImmutableArray<OcrPage> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).ToList();
        var letters = lines.SelectMany(Letters).ToList();
        return new TypeSizes(
            WeightedMedian.Of(lines.Where(line => line.Size >= Least).Select(line => (line.Size, line.Words.Sum(word => word.Text.Length))))
                is { } usual ? Rounded(usual) : UsualWithoutLines,
            [.. Enumerable.Range(0, 2)
                .Select(kind => WeightedMedian.Of(letters.Where(letter => letter.Kind == kind).Select(letter => (letter.Height, 1))) ?? 0)],
            lines);
    }

    public double Of(OcrLine line)
    {
        var measured = Measured(line);
        var same = IsHeavy(line) && !line.Words.Any(word => word.Text.Any(char.IsLetter)) ? SameOfFigures : Same;
        return measured == _usual
            ? _usual : _letters.Where(size => size.Key != _usual && Math.Abs(Math.Log(size.Key / measured)) < same)
                .DefaultIfEmpty(new(measured, 0)).MaxBy(size => (size.Value, -size.Key)).Key;
    }

    private double Measured(OcrLine line)
    {
        var size = WeightedMedian.Of(Letters(line).Where(letter => _heights[letter.Kind] > 0)
            .Select(letter => (letter.Height / _heights[letter.Kind], 1))) is { } share ? share * _usual
            : line.Size >= Least ? line.Size
            : _usual;
        var guess = size > _usual && IsHeavy(line) ? HeavyGuess : Guess;
        return Math.Abs(Math.Log(size / _usual)) < guess ? _usual : Math.Max(1, Rounded(size));
    }

    private bool IsHeavy(OcrLine line) => Stroke(line.Words) > Heavier * _stroke;

    /// <summary>The usual thickness of strokes, in points; 0 where no ink is seen.</summary>
    private static double Stroke(IEnumerable<OcrWord> words) =>
        WeightedMedian.Of(words.Where(word => word.StrokePoints > 0).Select(word => (word.StrokePoints, word.Text.Length))) ?? 0;

    private static IEnumerable<(int Kind, double Height)> Letters(OcrLine line) =>
        line.Words.Where(word => !word.Symbols.IsEmpty)
            .SelectMany(word => word.Symbols.Select((box, i) => (Kind: LetterShapes.HeightClass(word.Text[i]), box.Height)))
            .Where(letter => letter.Kind >= 0 && letter.Height > 0);

    private static double Rounded(double size) => Math.Round(size * 2) / 2;
}
