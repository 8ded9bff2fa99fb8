using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Structure.Papers;

/// <summary>
/// Lists in plain type that a sentence of running text leads in with a colon: "… stod der:" over "1. Valg af dirigent". They quote
/// a meeting's items, as letters, guides and reports do; a meeting's own list stands under a heading or a line that names it.
/// </summary>
internal static class QuotedLists
{
    /// <returns>The lines of the lists, by index.</returns>
    public static HashSet<int> In(DocumentContext document)
    {
        var quoted = new HashSet<int>();
        var inList = false;
        for (var i = 1; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            if (facts is { StandsOut: false, Number.Parts: [1] })
            {
                inList = LeadsIn(document.Lines[i - 1]);
            }

            inList &= facts is { StandsOut: false, Number: not null };
            if (inList)
            {
                quoted.Add(i);
            }
        }

        return quoted;
    }

    /// <summary>A plain line that ends with a colon and names no paper: what follows is quoted.</summary>
    public static bool LeadsIn(LineContext facts) =>
        facts is { StandsOut: false, Number: null } && facts.Line.Text.EndsWith(':')
            && (MeetingKindWords.KindOf(facts.Line.Text) is null || MeetingKindWords.AreSpokenOf(facts.Line.Text));
}
