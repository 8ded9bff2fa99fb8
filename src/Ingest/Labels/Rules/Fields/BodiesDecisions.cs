using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Notes;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// "Økonomiudvalget, 20-10-2025" and nothing else, in a type that stands out or that other field headings have, or again and again: over
/// what that body decided. Inside a decision, or a case's history, such lines are its steps, and so they are where their text is run in
/// and nothing sets them apart as it does the document's field headings. So they are over nothing of their own under "Sagen behandles i".
/// "Økonomiudvalgets møde 20. juni 2031" is one below an item's heading, and elsewhere a paper's title.
/// </summary>
public sealed class BodiesDecisions : ILineRule
{
    /// <summary>Known field headings of one type that are no chance.</summary>
    private const int Fewest = 3;

    /// <summary>In leadings: a plain heading is set apart from the text above.</summary>
    private const double Apart = 1.25;

    /// <summary>One such line may follow the other, whatever was learned of headings.</summary>
    private const double RunIn = 18;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        FieldKind? open = null;
        var types = document.Lines.Where(facts => facts.IsKnownFieldHeading).GroupBy(facts => facts.Style)
            .Where(type => type.Count() >= Fewest).Select(type => type.Key).ToHashSet();
        var items = structure.ItemNumbers.Concat(structure.TitledItems).Select(item => item.Line).ToHashSet();
        var areSet = document.Lines.Count(facts => facts.IsKnownFieldHeading && facts.StandsOut) >= Fewest;
        var begun = false;
        var isHabit = document.Lines.Count(facts => FieldHeading.IsBodyAndDate(facts.Line.Text)) >= Fewest;
        var areRunIn = document.Lines.Count(facts => FieldHeading.DecisionRunIn(facts.Line.Text) is not null) >= Fewest;
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            if (items.Contains(i))
            {
                open = null;
                begun = true;
            }
            else if (facts.IsKnownFieldHeading || facts.RunInField is not null)
            {
                open = facts.Heading ?? facts.RunInField!.Value.Kind;
            }
            else if ((facts.StandsOut || ((facts.GapAbove >= Apart || facts.AtTop) && (isHabit || types.Contains(facts.Style))))
                && (facts.EndsEarly || (facts.StandsOut && !facts.GoesOnInType)) // the widest line of a short page ends at its edge
                && open is not (FieldKind.Decision or FieldKind.History)
                && !(open == FieldKind.Authority && !HasText(document, i, items))
                && (FieldHeading.IsBodyAndDate(facts.Line.Text) || (begun && BodysMeeting.Is(facts.Line.Text))))
            {
                scores.Add(i, LineLabel.FieldHeading, 12, "a body and a date");
                scores.Add(i, LineLabel.InnerHeading, -6, "a body and a date");
            }
            else if (open is not (FieldKind.Decision or FieldKind.History) && (facts.StandsOut || facts.RunIn is not null || !areSet)
                && (i == 0 || document.Lines[i - 1].EndsEarly || facts.AtTop || facts.GapAbove >= Apart
                    || (areRunIn && document.Lines[i - 1].Line.Text[^1] == '.'))
                && FieldHeading.DecisionRunIn(facts.Line.Text) is not null)
            {
                scores.Add(i, LineLabel.FieldHeading, RunIn, "a body and a date, run in");
                scores.Add(i, LineLabel.InnerHeading, -6, "a body and a date, run in");
            }
        }
    }

    /// <summary>A text follows, and not the next such line, heading or item.</summary>
    private static bool HasText(DocumentContext document, int at, HashSet<int> items) =>
        at + 1 < document.Lines.Length && !items.Contains(at + 1) && !document.Lines[at + 1].IsKnownFieldHeading
            && !FieldHeading.IsBodyAndDate(document.Lines[at + 1].Line.Text);
}
