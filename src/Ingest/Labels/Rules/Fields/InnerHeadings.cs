using Ingest.Model;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// Headings inside a field: a short line that ends on purpose, set in another type than the text, or set off by its
/// place alone ("Motivation" over its paragraph).
/// </summary>
public sealed class InnerHeadings : ILineRule
{
    private const int LongestHeading = 110;
    private const int LongestPlainHeading = 60;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        for (var i = 0; i + 1 < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            var next = document.Lines[i + 1];
            if (!facts.EndsEarly || facts.EndsSentence || facts.Length > LongestHeading || facts.Case is not null
                || !facts.Line.Text.Any(char.IsLetter))
            {
                continue;
            }

            if (facts.StandsOut && !next.StandsOut)
            {
                scores.Add(i, LineLabel.InnerHeading,
                    (facts.Style.Bold || facts.Style.Underlined || facts.RelativeSize > 1.06 ? 7 : 6.5)
                        + (facts.Marker?.IsBullet == true ? -4 : 0), "type of a heading");
            }
            else if (facts.StandsOut)
            {
                scores.Add(i, LineLabel.InnerHeading, facts.Style == next.Style && facts.GapBelow < 1.3 ? 2 : 5, "type of a heading");
            }
            else if (facts.Length <= LongestPlainHeading && i > 0)
            {
                VotePlain(document.Lines[i - 1], facts, next, i, scores);
            }
        }
    }

    private static void VotePlain(LineContext before, LineContext facts, LineContext next, int i, LabelScores scores)
    {
        var startsText = char.IsUpper(next.Line.Text[0]) && (!next.EndsEarly || next.Length > 1.4 * facts.Length) && next.Marker is null
            && next.Heading is null;
        if (!startsText || !before.EndsEarly || facts.Marker is not null || !char.IsUpper(facts.Line.Text[0]) || facts.Number is not null
            || facts.Line.Text.Contains(": ", StringComparison.Ordinal))
        {
            return;
        }

        var setOff = facts.GapAbove >= 1.3 && facts.GapBelow < 1.15;
        var endsInColon = facts.Line.Text.EndsWith(':');
        var words = facts.Line.Words.Length;
        var weight = (setOff ? 3 : facts.GapAbove < 1.15 && facts.GapBelow < 1.15 ? 1.5 : 0)
            + (words <= 3 ? 1.5 : words <= 6 ? 0.5 : -1)
            + (endsInColon ? (words <= 3 ? 1 : -1.5) : 0)
            + (next.EndsEarly ? -1.5 : 0.5);
        scores.Add(i, LineLabel.InnerHeading, weight, "short line over a paragraph");
    }
}
