using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Notes;
using Ingest.Text.Words;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// Headings that no list knows, by what an agenda's headings do: the same words stand in one item after the other, on a line of their own
/// in a type that stands out ("Hvad skal vi beslutte?"), or run in before their text ("Motivering: …"), whatever the type. A speaker's
/// name in a debate is none, and what is set in a lesser type than the known headings parts their text.
/// </summary>
public sealed class RepeatedFieldHeadings : ILineRule
{
    /// <summary>So many items have a heading of its own type, and so many one that is run in in plain type.</summary>
    private const int FewestOwn = 2, FewestRunIn = 3;

    /// <summary>Of the items: words of fewer are chance.</summary>
    private const double LeastShare = 0.25;

    private const int LongestHeading = 70;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var items = structure.ItemNumbers.Concat(structure.TitledItems).Select(item => item.Line).ToHashSet();
        var item = -1;
        var own = new List<(string Words, int Line, int Item)>();
        var runIn = new List<(string Words, int Line, int Item)>();
        for (var i = 0; i < document.Lines.Length; i++)
        {
            item = items.Contains(i) ? i : item;
            if (item == i || item < 0 || document.Lines[i].NamesTitle)
            {
                continue;
            }

            if (IsHeading(document.Lines[i]) && !structure.FieldHeadings.IsBelow(document.Lines[i]))
            {
                own.Add((document.Lines[i].Folded, i, item));
            }
            else if (IsAfterBreak(document, i) && PlainRunIn.Of(Unknown(document.Lines[i])) is { } words && !IsOfDecision(document, i))
            {
                runIn.Add((words, i, item));
            }
        }

        Score(own, FewestOwn, items.Count, 10, "heading that comes again", scores);
        var names = runIn.Count == 0 ? [] : NamedPersons.In(document);
        runIn.RemoveAll(line => PlainRunIn.Split(document.Lines[line.Line].Line.Text)!.Value.Words.TrimEnd(':').Split(' ')
            .Any(word => (char.IsUpper(word[0]) && names.Contains(Folding.Fold(word))) || !DanishWords.IsWordOrCompound(word)));
        Score(runIn, FewestRunIn, items.Count, 18, "heading run in that comes again", scores);
    }

    private static void Score(
        List<(string Words, int Line, int Item)> found, int fewest, int items, double weight, string rule, LabelScores scores)
    {
        foreach (var alike in found.GroupBy(line => line.Words, StringComparer.Ordinal))
        {
            var count = alike.Select(line => line.Item).Distinct().Count();
            if (count >= fewest && count >= LeastShare * items && count == alike.Count())
            {
                foreach (var (_, line, _) in alike)
                {
                    scores.Add(line, LineLabel.FieldHeading, weight, rule);
                    scores.Add(line, LineLabel.InnerHeading, -4, rule);
                }
            }
        }
    }

    /// <summary>A known heading that means nothing of its own ("Fremsendes til: …") is told by coming again, as others.</summary>
    private static LineContext Unknown(LineContext facts) =>
        facts is { StandsOut: false, RunIn: null, RunInField.Kind: FieldKind.Other } ? facts with { RunInField = null } : facts;

    private static bool IsHeading(LineContext facts) =>
        facts is { StandsOut: true, EndsEarly: true, Heading: null, Number: null, Marker: null, Case: null, RunInField: null }
        && facts.Length <= LongestHeading && char.IsUpper(facts.Line.Text[0]) && facts.Line.Text[^1] is not ('.' or ',' or ';')
        && !AccessMark.IsAlone(facts.Line.Text) && !FieldHeading.IsBodyAndDate(facts.Line.Text);

    /// <summary>"Dato: …" and "Sted: …" below "Beslutning" say when and where it was decided.</summary>
    private static bool IsOfDecision(DocumentContext document, int at)
    {
        var first = at;
        while (first > 0 && DecisionParticular.Is(document.Lines[first].Line.Text))
        {
            first--;
        }

        return first < at && document.Lines[first].Heading == FieldKind.Decision;
    }

    private static bool IsAfterBreak(DocumentContext document, int at) =>
        document.Lines[at].AtTop || document.Lines[at - 1].EndsEarly || document.Lines[at].GapAbove >= 1.2;
}
