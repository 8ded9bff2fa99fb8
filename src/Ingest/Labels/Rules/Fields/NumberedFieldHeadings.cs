using Ingest.Model;
using Ingest.Text;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// "1. Resume", "2. Beslutningspunkter", "3. Effekt": a body may number the headings of each item's fields, from 1 up right below the
/// item's own heading (Aarhus). Below an unnumbered field heading such lines part its text, and are none of the item's.
/// </summary>
public sealed class NumberedFieldHeadings : ILineRule
{
    /// <summary>So many known headings among them in the document, and they are fields.</summary>
    private const int FewestKnown = 2;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var items = structure.ItemNumbers.Concat(structure.TitledItems).Select(item => item.Line).ToHashSet();
        var found = new List<int>();
        var run = new List<int>();
        var open = false;
        for (var i = 0; i <= document.Lines.Length; i++)
        {
            if (i == document.Lines.Length || items.Contains(i))
            {
                found.AddRange(run.Count > 1 || run.Exists(line => IsKnown(document.Lines[line])) ? run : []);
                run.Clear();
                open = i < document.Lines.Length;
            }
            else if (open && IsNext(document, run, i))
            {
                run.Add(i);
            }
            else if (run.Count == 0 && document.Lines[i].Case is null
                && (document.Lines[i].IsKnownFieldHeading || document.Lines[i].RunInField is not null))
            {
                open = false;
            }
        }

        if (found.Count(line => IsKnown(document.Lines[line])) < FewestKnown)
        {
            return;
        }

        foreach (var line in found)
        {
            scores.Add(line, LineLabel.FieldHeading, 14, "numbered field heading");
            scores.Add(line, LineLabel.InnerHeading, -6, "numbered field heading");
            scores.Add(line, LineLabel.ListEntry, -6, "numbered field heading");
        }
    }

    private static bool IsNext(DocumentContext document, List<int> run, int line) =>
        document.Lines[line] is { StandsOut: true, EndsEarly: true, EndsSentence: false, Number: { Parts: [var number], Rest.Length: > 0 } }
            facts
        && number == run.Count + 1 && char.IsUpper(facts.Number!.Rest[0]) && facts.Number.Word.Length == 0
        && (run.Count == 0 || document.Lines[run[0]].Style == facts.Style);

    private static bool IsKnown(LineContext facts) => FieldHeading.KindOfNumbered(facts.Line.Text) is not null;
}
