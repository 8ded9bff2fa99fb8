using System.Collections.Immutable;

namespace Ingest.Ocr.Layout;

/// <summary>
/// Point sizes of lines. What an engine says of a single line is a guess; the heights of its letters beside those of the same
/// kind of letter elsewhere in the document say it better. A line near the usual size has it.
/// </summary>
internal sealed class TypeSizes
{
    /// <summary>How far a measure may be off, as a share.</summary>
    private const double Guess = 0.09;

    private const double Least = 4;
    private const double UsualWithoutLines = 10;

    private readonly double _usual;
    private readonly double[] _heights;

    private TypeSizes(double usual, double[] heights) => (_usual, _heights) = (usual, heights);

    public static TypeSizes Of(ImmutableArray<OcrPage> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).ToList();
        var letters = lines.SelectMany(Letters).ToList();
        return new TypeSizes(
            WeightedMedian.Of(lines.Where(line => line.Size >= Least).Select(line => (line.Size, line.Words.Sum(word => word.Text.Length)))) is { } usual ? Rounded(usual) : UsualWithoutLines,
            [.. Enumerable.Range(0, 2).Select(kind => WeightedMedian.Of(letters.Where(letter => letter.Kind == kind).Select(letter => (letter.Height, 1))) ?? 0)]);
    }

    public double Of(OcrLine line)
    {
        var size = WeightedMedian.Of(Letters(line).Where(letter => _heights[letter.Kind] > 0).Select(letter => (letter.Height / _heights[letter.Kind], 1))) is { } share ? share * _usual
            : line.Size >= Least ? line.Size
            : _usual;
        return Math.Abs(Math.Log(size / _usual)) < Guess ? _usual : Math.Max(1, Rounded(size));
    }

    private static IEnumerable<(int Kind, double Height)> Letters(OcrLine line) =>
        line.Words.Where(word => !word.Symbols.IsEmpty).SelectMany(word => word.Symbols.Select((box, i) => (Kind: LetterShapes.HeightClass(word.Text[i]), box.Height)))
            .Where(letter => letter.Kind >= 0 && letter.Height > 0);

    private static double Rounded(double size) => Math.Round(size * 2) / 2;
}
