using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Lines;

/// <summary>
/// A footer that stands on one page alone, as on a letter or a one-page agenda, so that no other page tells: the page's lowest line,
/// in its lowest part, parted by white from all above, and saying how to reach the sender (mail, telephone, web); or, in type smaller than
/// what is above, which document or which of its pages this is.
/// </summary>
internal static partial class LoneFooters
{
    /// <summary>Share of the page's height.</summary>
    private const double LowestPart = 0.12;

    /// <summary>White above, in point sizes from baseline to baseline.</summary>
    private const double White = 2.5;

    /// <summary>Lines of one footer lie this near.</summary>
    private const double NextLine = 1.7;

    private const int MostLines = 3;

    /// <summary>Share of the size above.</summary>
    private const double SmallType = 0.93;

    /// <returns>Indices of the lines.</returns>
    public static IEnumerable<int> Find(IReadOnlyList<TextLine> lines, bool[] marked, Dictionary<int, double> heights)
    {
        foreach (var page in Enumerable.Range(0, lines.Count).Where(i => !marked[i] && lines[i].Turn == 0).GroupBy(i => lines[i].Page))
        {
            var upward = page.OrderBy(i => lines[i].Baseline).ToList();
            var count = 1;
            while (count < upward.Count && lines[upward[count]].Baseline - lines[upward[count - 1]].Baseline < NextLine * lines[upward[count]].Size)
            {
                count++;
            }

            var top = lines[upward[count - 1]];
            var apart = count < upward.Count && lines[upward[count]].Baseline - top.Baseline >= White * Math.Max(lines[upward[count]].Size, top.Size);
            if (apart && count <= MostLines && top.Baseline < LowestPart * heights[page.Key] && upward.Take(count).Any(i => Contact().IsMatch(lines[i].Text) || (lines[i].Size < SmallType * lines[upward[count]].Size && NamesDocument().IsMatch(lines[i].Text)))
                && !upward.Take(count).Any(i => BeginsNote().IsMatch(lines[i].Text)))
            {
                foreach (var line in upward.Take(count))
                {
                    yield return line;
                }
            }
        }
    }

    /// <summary>"(4) www.…" is a note of the text.</summary>
    [GeneratedRegex(@"^(?:\(?\d{1,3}\)?\.?|\*+)\s?(?=\D)", RegexOptions.CultureInvariant)]
    private static partial Regex BeginsNote();

    [GeneratedRegex(@"\b(?:tillægsdagsorden|dagsorden|(?:møde|beslutnings)?referat|(?:beslutnings|møde)?protokol)\b|\bside:? [0-9]{1,3}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesDocument();

    [GeneratedRegex(@"\b[\w.-]+@[\w-]+\.\w|\b(?:tlf|telefon|tel)\b\.?:? *\+?[0-9]|\bwww\.\w", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contact();
}
