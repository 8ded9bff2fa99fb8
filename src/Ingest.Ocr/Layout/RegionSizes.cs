using System.Collections.Immutable;

namespace Ingest.Ocr.Layout;

/// <summary>
/// Point sizes of lines in pictures by the heights of their letters: like ones have one size, and one that is nearly the text's is that.
/// </summary>
internal sealed class RegionSizes
{
    /// <summary>By how much a measure may be off, as a share.</summary>
    private const double Guess = 0.09;
    private const double GuessOfBody = 0.07;

    /// <summary>
    /// Heights of letters' boxes in point sizes: sans serif faces have 0.52 and 0.72,
    /// and Tesseract's boxes are a pixel or two larger than the ink.
    /// </summary>
    private const double LowShare = 0.54;
    private const double TallShare = 0.75;

    private const double Least = 4;

    /// <summary>In points: pictures of one template are as high as each other.</summary>
    private const double SameHeight = 0.75;

    /// <summary>
    /// Logarithm by which measures in pictures of one height may differ: where one is drawn in strips,
    /// rows of pixels are lost between them.
    /// </summary>
    private const double GuessOfTemplate = 0.13;

    private readonly List<double> _sizes = [];
    private readonly Dictionary<OcrLine, double> _measures = new(ReferenceEqualityComparer.Instance);
    private readonly double _body;

    /// <param name="pictures">All of a document.</param>
    /// <param name="body">The text's own size.</param>
    public RegionSizes(IReadOnlyCollection<RegionText> pictures, double body)
    {
        _body = body;
        foreach (var line in pictures.SelectMany(picture => picture.Lines))
        {
            _measures[line] = Measure(line);
        }

        foreach (var template in Templates(pictures))
        {
            var usual = WeightedMedian.Of(template.Select(line => (_measures[line], Letters(line)))) ?? body;
            foreach (var line in template.Where(line => Math.Abs(Math.Log(_measures[line] / usual)) < GuessOfTemplate).ToList())
            {
                _measures[line] = usual;
            }
        }

        var left = _measures.Select(each => (Size: each.Value, Letters(each.Key))).ToList();
        while (WeightedMedian.Of(left) is { } usual)
        {
            _sizes.Add(Math.Abs(Math.Log(usual / body)) < GuessOfBody ? body : Math.Round(usual * 2) / 2);
            left.RemoveAll(each => Math.Abs(Math.Log(each.Size / usual)) < Guess);
        }
    }

    public double Of(OcrLine line)
    {
        var size = _measures.TryGetValue(line, out var known) ? known : Measure(line);
        return _sizes.DefaultIfEmpty(_body).MinBy(each => Math.Abs(Math.Log(each / size)));
    }

    /// <summary>Lines that are alone in their pictures, by the pictures' heights.</summary>
    private static IEnumerable<List<OcrLine>> Templates(IReadOnlyCollection<RegionText> pictures)
    {
        List<OcrLine> template = [];
        double height = 0;
        foreach (var picture in pictures.Where(picture => picture.Lines.Length == 1).OrderBy(picture => picture.Region.Box.Height))
        {
            if (template.Count > 0 && picture.Region.Box.Height - height > SameHeight)
            {
                yield return template;
                template = [];
            }

            template.Add(picture.Lines[0]);
            height = picture.Region.Box.Height;
        }

        if (template.Count > 0)
        {
            yield return template;
        }
    }

    private static int Letters(OcrLine line) => line.Words.Sum(word => word.Text.Length);

    private static double Measure(OcrLine line) => Math.Max(Least, WeightedMedian.Of(line.Words.Where(word => !word.Symbols.IsEmpty)
        .SelectMany(word => word.Symbols.Select((box, i) => (Kind: LetterShapes.HeightClass(word.Text[i]), box.Height)))
        .Where(letter => letter.Kind >= 0)
        .Select(letter => (letter.Height / (letter.Kind == 0 ? LowShare : TallShare), 1))) ?? line.Size);
}
