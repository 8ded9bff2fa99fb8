namespace Ingest.Ocr.Layout;

/// <summary>Which words of a document are bold: those whose strokes are clearly thicker for their size than is usual in it.</summary>
internal sealed class Boldness
{
    /// <summary>Bold stems are 1.4 to 1.7 times as thick as plain ones in text faces; a bad scan blurs the difference.</summary>
    private const double Heavier = 1.25;

    /// <summary>
    /// Figures are drawn thinner than letters: one of these strokes beside a bold word is bold with it,
    /// and a short line under a bold one of its size.
    /// </summary>
    private const double HeavierBesideBold = 1.1;

    /// <summary>From baseline to baseline in point sizes, at the most.</summary>
    private const double NextLine = 1.6;

    private readonly double _usual;

    /// <param name="lines">Of all pages, each with its point size: a page can consist of headings.</param>
    public Boldness(IEnumerable<(OcrLine Line, double Size)> lines) => _usual = WeightedMedian.Of(
        lines.SelectMany(line => line.Line.Words.Select(word => (Weight(word, line.Size), word.Text.Length))).Where(word => word.Item1 > 0))
        ?? 0;

    /// <returns>For each word of the line whether it is bold.</returns>
    /// <param name="size">The line's point size.</param>
    /// <param name="above">The line above where all of it is bold and of the same size.</param>
    public bool[] Of(OcrLine line, double size, OcrLine? above)
    {
        var weights = line.Words.Select(word => _usual == 0 ? 0 : Weight(word, size) / _usual).ToArray();
        if (above is not null && above.Baseline - line.Baseline < NextLine * size && weights.All(weight => weight > HeavierBesideBold))
        {
            return [.. weights.Select(_ => true)];
        }

        var bold = Array.ConvertAll(weights, weight => weight > Heavier);
        return [.. weights.Select(
            (weight, i) => bold[i] || (weight > HeavierBesideBold && ((i + 1 < bold.Length && bold[i + 1]) || (i > 0 && bold[i - 1]))))];
    }

    private static double Weight(OcrWord word, double size) => size > 0 ? word.StrokePoints / size : 0;
}
