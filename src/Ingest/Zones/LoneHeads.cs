using Ingest.Model;

namespace Ingest.Zones;

/// <summary>
/// A running head that stands on one page alone, as on the second of two: the page's highest line, in smaller type than the text, parted
/// from it by white, and its words are those of the first page's head ("Regionsrådet – 22. maj 2024").
/// </summary>
internal static class LoneHeads
{
    /// <summary>Share of the page's height.</summary>
    private const double HighestPart = 0.1;

    /// <summary>White below, in point sizes from baseline to baseline.</summary>
    private const double White = 2;

    /// <summary>Share of the size below.</summary>
    private const double SmallType = 0.93;

    /// <summary>One word may be chance.</summary>
    private const int FewestWords = 2;

    /// <returns>Indices of the lines.</returns>
    public static IEnumerable<int> Find(IReadOnlyList<TextLine> lines, bool[] marked, Dictionary<int, double> heights)
    {
        foreach (var page in Enumerable.Range(0, lines.Count).Where(i => !marked[i] && lines[i].Turn == 0).GroupBy(i => lines[i].Page)
            .Skip(1))
        {
            var downward = page.OrderByDescending(i => lines[i].Baseline).Take(2).ToList();
            if (downward.Count == 2 && lines[downward[0]] is var head && lines[downward[1]] is var text
                && head.Baseline > (1 - HighestPart) * heights[page.Key] && head.Size < SmallType * text.Size
                && head.Words.Length >= FewestWords
                && head.Baseline - text.Baseline >= White * text.Size && LoneFooters.RepeatsHead([head], lines, heights[page.Key]))
            {
                yield return downward[0];
            }
        }
    }
}
