using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Zones;

/// <summary>
/// A footer that stands on one page alone, as on a letter or a one-page agenda, so that no other page tells: the page's lowest lines,
/// in its lowest part, parted by white from all above. Evidence, one of: it says how to reach the sender (mail, telephone, web), it
/// counts pages, it names the document in smaller type, it repeats what the page's head says, or it stands far below all text, where text
/// that runs on would not.
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

    /// <summary>White above, in point sizes, that no paragraph or signature leaves at a page's foot.</summary>
    private const double FarWhite = 6;

    /// <summary>Share of the page's height that is its head.</summary>
    private const double Head = 0.3;

    /// <summary>Share of a footer's words that the head has, too.</summary>
    private const double SharedWords = 0.75;

    /// <returns>Indices of the lines.</returns>
    public static IEnumerable<int> Find(IReadOnlyList<TextLine> lines, bool[] marked, Dictionary<int, double> heights)
    {
        foreach (var page in Enumerable.Range(0, lines.Count).Where(i => !marked[i] && lines[i].Turn == 0).GroupBy(i => lines[i].Page))
        {
            var upward = page.OrderBy(i => lines[i].Baseline).ToList();
            var count = 1;
            while (count < upward.Count
                && lines[upward[count]].Baseline - lines[upward[count - 1]].Baseline < NextLine * lines[upward[count]].Size)
            {
                count++;
            }

            var top = lines[upward[count - 1]];
            var apart = count < upward.Count
                && lines[upward[count]].Baseline - top.Baseline >= White * Math.Max(lines[upward[count]].Size, top.Size);
            if (upward.Take(count).Count(i => LoneNumber().IsMatch(lines[i].Text)) > 1)
            {
                continue; // one is the page's, the other a note's mark
            }

            ImmutableArray<TextLine> foot = [.. upward.Take(count).Select(i => lines[i])];
            if (apart && count <= MostLines && top.Baseline < LowestPart * heights[page.Key] && !foot.Any(IsNote)
                && (foot.Any(line => Contact().IsMatch(line.Text)) || foot.Any(CountsPages) || RepeatsHead(foot, lines, heights[page.Key])
                    || NamesDocument(foot, lines[upward[count]]) || IsFarBelow(foot, lines[upward[count]])))
            {
                foreach (var line in upward.Take(count))
                {
                    yield return line;
                }
            }
        }
    }

    /// <summary>A note of the text begins with its mark; a lone page number is none.</summary>
    private static bool IsNote(TextLine line) => BeginsNote().IsMatch(line.Text) && !PageCount().IsMatch(line.Text);

    /// <summary>"Side 1 af 2", "1/2", "- 1 -", or its own page's number at an end of the line.</summary>
    private static bool CountsPages(TextLine line) =>
        PageCount().IsMatch(line.Text) || line.Words[^1].Text == line.Page.ToString(CultureInfo.InvariantCulture)
            || (line.Words.Length > 1 && line.Words[0].Text == line.Page.ToString(CultureInfo.InvariantCulture));

    /// <summary>Most words of the lines stand at the head of the first page, too.</summary>
    internal static bool RepeatsHead(ImmutableArray<TextLine> foot, IReadOnlyList<TextLine> lines, double height)
    {
        var words = foot.SelectMany(Words).ToList();
        if (words.Count == 0)
        {
            return false;
        }

        var first = lines.Min(line => line.Page);
        var head = lines.Where(line => line.Page == first && line.Baseline > (1 - Head) * height).SelectMany(Words)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count(head.Contains) >= SharedWords * words.Count;
    }

    private static IEnumerable<string> Words(TextLine line) =>
        line.Words.Select(word => word.Text.Trim(',', '.', ':', '-', '–', '|', '(', ')')).Where(word => word.Length >= 3);

    private static bool NamesDocument(ImmutableArray<TextLine> foot, TextLine above) =>
        foot.Any(line => line.Size < SmallType * above.Size && DocumentName().IsMatch(line.Text));

    private static bool IsFarBelow(ImmutableArray<TextLine> foot, TextLine above)
    {
        var top = foot[^1];
        return foot.Length <= 2 && top.Size <= above.Size && !top.Bold && !foot.Any(line => Signature().IsMatch(line.Text))
            && above.Baseline - top.Baseline >= FarWhite * Math.Max(above.Size, top.Size);
    }

    /// <summary>"(4) www.…" and "¹⁶ Annual Report" are notes of the text.</summary>
    [GeneratedRegex(@"^(?:\(?\d{1,3}\)?\.?|[¹²³⁰⁴-⁹]{1,3}\)?|\*+)\s?(?=\D)", RegexOptions.CultureInvariant)]
    private static partial Regex BeginsNote();

    [GeneratedRegex(@"\b(?:side|s\.|page)\s*\d{1,4}\b|^[-–\s|]*\d{1,4}\s*(?:/|af|of)\s*\d{1,4}[-–\s|]*$|^[-–|\s]*\d{1,4}[-–|\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageCount();

    [GeneratedRegex(@"\b(?:tillægsdagsorden|dagsorden|(?:møde|beslutnings)?referat|(?:beslutnings|møde)?protokol)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentName();

    /// <summary>Where someone signs, or has.</summary>
    [GeneratedRegex(@"_{4,}|\.{6,}|\b(?:underskrift|formand|borgmester|sekretær|referent)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex LoneNumber();

    [GeneratedRegex(@"\b[\w.-]+@[\w-]+\.\w|\b(?:tlf|telefon|tel)\b\.?:? *\+?[0-9]|\bwww\.\w",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contact();
}
