namespace Ingest.Ocr.Layout;

/// <summary>Which words of a page are bold: those whose strokes are clearly thicker for their size than the page's usual.</summary>
internal sealed class Boldness
{
    /// <summary>Bold stems are 1.4 to 1.7 times as thick as plain ones in text faces; a bad scan blurs the difference.</summary>
    private const double Heavier = 1.25;

    private readonly double _usual;

    public Boldness(OcrPage page) => _usual = WeightedMedian.Of(
        page.Lines.SelectMany(line => line.Words.Select(word => (Weight(word, line), word.Text.Length))).Where(word => word.Item1 > 0)) ?? 0;

    public bool IsBold(OcrWord word, OcrLine line) => _usual > 0 && Weight(word, line) > Heavier * _usual;

    private static double Weight(OcrWord word, OcrLine line) => line.Size > 0 ? word.StrokePoints / line.Size : 0;
}
