using System.Collections.Immutable;

namespace Ingest.Ocr.Layout;

/// <summary>Point sizes of lines in pictures by the heights of their letters: like ones have one size, and one that is nearly the text's is that.</summary>
internal sealed class RegionSizes
{
    /// <summary>By how much a measure may be off, as a share.</summary>
    private const double Guess = 0.09;
    private const double GuessOfBody = 0.07;

    /// <summary>Heights of letters' boxes in point sizes: sans serif faces have 0.52 and 0.72, and Tesseract's boxes are a pixel or two larger than the ink.</summary>
    private const double LowShare = 0.54;
    private const double TallShare = 0.75;

    private const double Least = 4;

    private readonly List<double> _sizes = [];
    private readonly double _body;

    /// <param name="lines">Of all pictures of a document.</param>
    /// <param name="body">The text's own size.</param>
    public RegionSizes(ImmutableArray<OcrLine> lines, double body)
    {
        _body = body;
        var left = lines.Select(line => (Size: Measure(line), line.Words.Sum(word => word.Text.Length))).ToList();
        while (WeightedMedian.Of(left) is { } usual)
        {
            _sizes.Add(Math.Abs(Math.Log(usual / body)) < GuessOfBody ? body : Math.Round(usual * 2) / 2);
            left.RemoveAll(each => Math.Abs(Math.Log(each.Size / usual)) < Guess);
        }
    }

    public double Of(OcrLine line)
    {
        var size = Measure(line);
        return _sizes.DefaultIfEmpty(_body).MinBy(each => Math.Abs(Math.Log(each / size)));
    }

    private static double Measure(OcrLine line) => Math.Max(Least, WeightedMedian.Of(line.Words.Where(word => !word.Symbols.IsEmpty)
        .SelectMany(word => word.Symbols.Select((box, i) => (Kind: LetterShapes.HeightClass(word.Text[i]), box.Height))).Where(letter => letter.Kind >= 0)
        .Select(letter => (letter.Height / (letter.Kind == 0 ? LowShare : TallShare), 1))) ?? line.Size);
}
