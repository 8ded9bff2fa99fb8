using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Zones.Splitting;

/// <summary>
/// Parts a heading from the text that runs on behind it on its line, where the type tells them apart: a bold
/// "3. Bordet rundt:" or "Beslutning:", and plain text. Both are lines on one baseline.
/// </summary>
internal static class RunInSplitting
{
    /// <summary>White in point sizes that is a column's, not a word's.</summary>
    private const double White = 1.5;

    /// <summary>Words before a colon that come again so often are a heading; one word alone, or capitals, may be a name.</summary>
    private const int FewestAlike = 3;

    public static ImmutableArray<TextLine> Split(ImmutableArray<TextLine> lines)
    {
        var leads = lines.Where(line => line.Zone == LineZone.Body).Select(line => Lead(line, LeadEnd(line)))
            .Where(lead => lead is [.., ':' or '.']).ToList();
        var again = leads.Where(lead => lead.EndsWith(':') && lead.Split(' ') is { Length: > 1 } words
                && words.Skip(1).All(word => char.IsLower(word[0])))
            .GroupBy(lead => lead, StringComparer.Ordinal)
            .Where(alike => alike.Count() >= FewestAlike).Select(alike => alike.Key).ToHashSet(StringComparer.Ordinal);
        again.UnionWith(StandingRunIns.InType(leads));
        var numbered = StandingRunIns.Numbered(lines.Where(line => line.Zone == LineZone.Body));
        return LineSplitter.Split(lines, line => Cut(line, again) is var cut and > 0 ? cut : numbered.GetValueOrDefault(line));
    }

    /// <summary>How many words the heading has; 0 where the line has none.</summary>
    private static int Cut(TextLine line, HashSet<string> again)
    {
        var cut = LeadEnd(line);
        if (cut == 0)
        {
            return 0;
        }

        var lead = Lead(line, cut);
        return ItemNumber.Read(lead) is { Rest.Length: > 2 } || FieldHeading.KindOf(lead) is not null || again.Contains(lead) ? cut : 0;
    }

    /// <summary>How many words are bold before plain text; 0 where the line is another.</summary>
    private static int LeadEnd(TextLine line)
    {
        var words = line.Words;
        if (!words[0].Bold || words[^1].Bold)
        {
            return 0;
        }

        var cut = 1;
        while (words[cut].Bold)
        {
            cut++;
        }

        return words.Skip(cut).Any(word => word.Bold && word.Text.Length > 2)
            || words[cut].Box.Left - words[cut - 1].Box.Right > White * line.Size || !StartsText(words[cut].Text) ? 0 : cut;
    }

    private static string Lead(TextLine line, int words) => string.Join(' ', line.Words.Take(words).Select(word => word.Text));

    private static bool StartsText(string word) =>
        char.IsUpper(word[0]) || char.IsDigit(word[0]) || word[0] is '"' or '”' or '“' or '»' or '§' or '(';
}
