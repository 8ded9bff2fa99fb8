using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// A field heading that only its two lines together say: "BESKÆFTIGELSES- OG INTEGRATIONSUDVALGETS / BESLUTNING DEN 4. JANUAR 2017", or
/// one whose date is broken over them: "BESLUTNING I BYRÅDET DEN 26. / JANUAR 2017". Lines in margins of their own say it by their place.
/// </summary>
public sealed class WrappedFieldHeadings : ILineRule
{
    /// <summary>Lines of one heading lie this near, in leadings.</summary>
    private const double NextLine = 1.45;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var items = structure.ItemNumbers.Select(item => item.Line).ToHashSet();
        for (var i = 0; i + 1 < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            var next = document.Lines[i + 1];
            if (facts.Line.MarginRow > 0)
            {
                ScoreMargin(facts, i, scores);
            }
            else if (facts.StandsOut && !items.Contains(i) && !items.Contains(i + 1) && IsNextLine(facts, next) && AreOne(facts, next))
            {
                scores.Add(i, LineLabel.FieldHeading, facts.Heading is null ? 9 : 2, "field heading with its next line");
                scores.Add(i, LineLabel.ListEntry, -6, "field heading with its next line");
                scores.Add(i + 1, LineLabel.FieldHeadingContinued, 16, "field heading with the line before");
                scores.Add(i + 1, LineLabel.FieldHeading, -8, "field heading with the line before");
            }
        }
    }

    private static void ScoreMargin(LineContext facts, int line, LabelScores scores)
    {
        if (facts.Line.MarginRow > 1)
        {
            scores.Add(line, LineLabel.FieldHeadingContinued, 16, "heading's further row in the margin");
            scores.Add(line, LineLabel.FieldHeading, -8, "heading's further row in the margin");
        }
        else if (facts.Number is null && facts.Marker is null && facts.Case is null && facts.Line.Text.Any(char.IsLetter))
        {
            scores.Add(line, LineLabel.FieldHeading, 7, "heading in the margin");
        }
    }

    private static bool IsNextLine(LineContext facts, LineContext next) =>
        facts.Style == next.Style && !next.AtTop && next.GapAbove < NextLine * Math.Max(1, next.RelativeSize);

    private static bool AreOne(LineContext facts, LineContext next)
    {
        var joined = $"{facts.Line.Text} {next.Line.Text}";
        return facts.Heading is null
            ? FieldHeading.KindOf(joined) is not null && !facts.EndsSentence
            : next.Heading is null && DanishDate.Find(facts.Line.Text) is null && DanishDate.Find(next.Line.Text) is null
                && DanishDate.Find(joined) is not null;
    }
}
