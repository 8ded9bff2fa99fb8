using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// "Økonomiudvalget, 20-10-2025" and nothing else, in a type that stands out: over what that body decided. Inside a decision, or a case's
/// history, such lines are its steps.
/// </summary>
public sealed class BodiesDecisions : ILineRule
{
    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        FieldKind? open = null;
        var items = structure.ItemNumbers.Concat(structure.TitledItems).Select(item => item.Line).ToHashSet();
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            if (items.Contains(i))
            {
                open = null;
            }
            else if (facts.IsKnownFieldHeading || facts.RunInField is not null)
            {
                open = facts.Heading ?? facts.RunInField!.Value.Kind;
            }
            else if (facts.StandsOut && facts.EndsEarly && open is not (FieldKind.Decision or FieldKind.History)
                && FieldHeading.IsBodyAndDate(facts.Line.Text))
            {
                scores.Add(i, LineLabel.FieldHeading, 12, "a body and a date");
                scores.Add(i, LineLabel.InnerHeading, -6, "a body and a date");
            }
        }
    }
}
