using Ingest.Model;
using Ingest.Text.Words;
using Ingest.Text;

namespace Ingest.Zones.Splitting;

/// <summary>
/// Items whose text runs on behind a colon on their titles' lines, in plain type ("Ad 1. Valg af dirigent: Kurt blev valgt.") or in bold
/// without a number ("<b>Siden sidst:</b> Skuret er malet."): some of the titles are such as every meeting has.
/// </summary>
internal static class StandingRunIns
{
    private const int Fewest = 3;

    private static readonly IEqualityComparer<TextLine> ByReference = ReferenceEqualityComparer.Instance;

    /// <summary>Characters of a title before its colon.</summary>
    private const int LongestTitle = 70;

    /// <summary>Where titles in bold are parted from their text.</summary>
    /// <param name="leads">What the lines begin with in bold, up to a colon or a stop.</param>
    public static HashSet<string> InType(IReadOnlyCollection<string> leads)
    {
        var titles = leads.Distinct(StringComparer.Ordinal).ToList();
        return titles.Count >= Fewest && StandingTitles.AreAmong(titles.ConvertAll(lead => Folding.Fold(lead).TrimEnd(' ', ':', '.')))
            ? [.. titles] : [];
    }

    /// <returns>Of lines whose title is numbered, how many words it has with its colon.</returns>
    public static Dictionary<TextLine, int> Numbered(IEnumerable<TextLine> lines)
    {
        var found = new List<(TextLine Line, int Words, ItemNumber Number, string Title)>();
        foreach (var line in lines)
        {
            if (ColonWord(line) is var words and > 0 && line.Reading.Number is { Parts.Length: 1, Rest: var rest } number
                && rest.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 and < LongestTitle)
            {
                found.Add((line, words, number, Folding.Fold(rest[..colon]).TrimEnd(' ', '.')));
            }
        }

        foreach (var list in found.GroupBy(entry => entry.Number.Dress, StringComparer.Ordinal))
        {
            var entries = list.ToList();
            if (entries.Count >= Fewest && entries.Select((entry, n) => entry.Number.Parts[0] >= n + 1).All(counts => counts)
                && entries.Zip(entries.Skip(1)).All(pair => pair.First.Number.Parts[0] < pair.Second.Number.Parts[0])
                && StandingTitles.AreAmong(entries.ConvertAll(entry => entry.Title)))
            {
                return entries.ToDictionary(entry => entry.Line, entry => entry.Words, ByReference);
            }
        }

        return [];
    }

    /// <summary>How many words stand up to the first colon behind the number; 0 where none has text behind it.</summary>
    private static int ColonWord(TextLine line)
    {
        for (var i = 1; i + 1 < line.Words.Length; i++)
        {
            if (line.Words[i].Text is [.., not (>= '0' and <= '9'), ':'] && line.Words[i].Text.Any(char.IsLetter))
            {
                return char.IsLower(line.Words[i + 1].Text[0]) ? 0 : i + 1;
            }
        }

        return 0;
    }
}
