using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// Headings that no list knows, in the very type of the known field headings: fields all the same ("Borgmesterens Afdelings påtegning").
/// </summary>
public sealed class UnlistedFieldHeadings : ILineRule
{
    private const int LongestHeading = 90;

    /// <summary>A type that fewer of the known headings have is not the fields'.</summary>
    private const double LeastShare = 0.2;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var known = document.Lines.Count(facts => facts.IsKnownFieldHeading || facts.RunInField is not null);
        var ranks =
            document.Lines.Where(facts => facts.IsKnownFieldHeading && facts.StandsOut && !structure.FieldHeadings.IsBelow(facts))
            .GroupBy(facts => facts.Style)
            .Where(rank => rank.Count() >= 2 && rank.Count() >= LeastShare * known)
            .ToDictionary(rank => rank.Key, rank => rank.Count());
        var overText = !structure.FieldsInMargin ? []
            : document.Lines.Where((facts, i) => facts.IsKnownFieldHeading
                    && !(i + 1 < document.Lines.Length && document.Lines[i + 1].Line.IsBeside(facts.Line))).GroupBy(facts => facts.Style)
                .Where(type => type.Count() >= 2 && ranks.ContainsKey(type.Key)).Select(type => type.Key).ToHashSet();
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            if (structure.FieldsInMargin && facts.Line.MarginRow == 0 && !overText.Contains(facts.Style))
            {
                continue; // a heading over the text itself is the field's own
            }

            if (facts.Heading is null && ranks.ContainsKey(facts.Style) && facts.EndsEarly && facts.Length <= LongestHeading
                && !facts.EndsSentence && !char.IsLower(facts.Line.Text[0]) && facts.Case is null && facts.Marker is null
                && facts.Number is null && facts.Indent < 1 && !IsAttachment(facts.Line))
            {
                scores.Add(i, LineLabel.FieldHeading, facts.GapAbove >= 1.25 || facts.AtTop ? 7.5 : 5, "type of the field headings");
                scores.Add(i, LineLabel.InnerHeading, -3, "type of the field headings");
            }
        }
    }

    /// <summary>"Bilag 1: Referat af møde" names an attachment, in whatever type.</summary>
    private static bool IsAttachment(TextLine line) =>
        line.Words.Length > 2 && char.IsAsciiDigit(line.Words[1].Text[0])
            && FieldHeading.KindOf(line.Words[0].Text) == FieldKind.Attachments;
}
