namespace Ingest.Ocr.Layout;

/// <summary>Which words of a page are bold: those whose strokes are clearly thicker for their size than the page's usual.</summary>
internal sealed class Boldness
{
    /// <summary>Bold stems are 1.4 to 1.7 times as thick as plain ones in text faces; a bad scan blurs the difference.</summary>
    private const double Heavier = 1.25;

    private readonly double _usual;

    public Boldness(OcrPage page)
    {
        var weights = page.Lines.SelectMany(line => line.Words.Select(word => (Weight: Weight(word, line), Letters: word.Text.Length)))
            .Where(word => word.Weight > 0).OrderBy(word => word.Weight).ToList();
        double half = weights.Sum(word => word.Letters) / 2.0;
        foreach (var (weight, letters) in weights)
        {
            half -= letters;
            if (half <= 0)
            {
                _usual = weight;
                break;
            }
        }
    }

    public bool IsBold(OcrWord word, OcrLine line) => _usual > 0 && Weight(word, line) > Heavier * _usual;

    private static double Weight(OcrWord word, OcrLine line) => line.Size > 0 ? word.StrokePoints / line.Size : 0;
}
