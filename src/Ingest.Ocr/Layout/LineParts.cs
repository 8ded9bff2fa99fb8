using System.Collections.Immutable;

namespace Ingest.Ocr.Layout;

/// <summary>
/// Cuts an engine's lines where white parts them: two columns that it took for one, a table's cells. Each part has the
/// baseline that its own letters stand on.
/// </summary>
internal static class LineParts
{
    /// <summary>White in heights of a line.</summary>
    private const double Apart = 1.5;

    public static OcrPage Cut(OcrPage page) => page with { Lines = [.. page.Lines.SelectMany(Parts)] };

    private static IEnumerable<OcrLine> Parts(OcrLine line)
    {
        var height = line.Size > 0 ? line.Size : line.Words.Max(word => word.Box.Height);
        var start = 0;
        for (var i = 1; i <= line.Words.Length; i++)
        {
            if (i == line.Words.Length || line.Words[i].Box.Left - line.Words[i - 1].Box.Right > Apart * height)
            {
                var words = line.Words[start..i];
                yield return line with { Words = words, Baseline = Baseline(words, line.Baseline, height) };
                start = i;
            }
        }
    }

    /// <summary>Where most letters' feet are, unless that is the line's own baseline but for the scan's grain.</summary>
    private static double Baseline(ImmutableArray<OcrWord> words, double ofLine, double height)
    {
        var feet = words.Where(word => !word.Symbols.IsEmpty)
            .SelectMany(word => word.Symbols.Where((_, i) => LetterShapes.StandsOnLine(word.Text[i]))).Select(box => box.Bottom).Order()
            .ToArray();
        return feet.Length > 1 && Math.Abs(feet[feet.Length / 2] - ofLine) > Grain * height ? feet[feet.Length / 2] : ofLine;
    }

    /// <summary>In heights of a line.</summary>
    private const double Grain = 0.1;
}
