using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// A known heading run in before its text, in the text's own type, that stands nowhere but right under a heading of the document's: it is
/// the first line of that field, which would have no text.
/// <code>
/// Resume                      the document's heading, on a line of its own
/// Sagsforløb: ØK / BY         the field's text
/// Byrådet skal vælge …
/// </code>
/// </summary>
public sealed class LabelsInFields : ILineRule
{
    /// <summary>One may be chance, under a heading that was left empty.</summary>
    private const int Fewest = 2;

    /// <summary>More than a heading that is run in weighs, whatever was learned of such.</summary>
    private const double OfText = -12;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        if (structure.FieldHeadings.Style is null)
        {
            return;
        }

        var found = Enumerable.Range(0, document.Lines.Length).Where(i => MayBe(document.Lines[i])).ToList();
        if (found.Count >= Fewest && found.TrueForAll(i => i > 0 && IsHeading(document.Lines[i - 1], structure)
            && document.Lines[i - 1].Heading == document.Lines[found[0] - 1].Heading))
        {
            foreach (var i in found)
            {
                scores.Add(i, LineLabel.FieldHeading, OfText, "run in right under a heading");
            }
        }
    }

    /// <summary>Who was away, what was decided and what is attached are fields of their own wherever they stand.</summary>
    private static bool MayBe(LineContext facts) =>
        facts is { StandsOut: false, RunIn: null, Case: null } && facts.RunInField is { } field
            && field.Kind is not (FieldKind.Attendance or FieldKind.Decision or FieldKind.Attachments)
            && !facts.Line.Words[0].Bold;

    private static bool IsHeading(LineContext facts, DocumentStructure structure) =>
        facts.IsKnownFieldHeading && facts.Style == structure.FieldHeadings.Style;
}
