using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;

namespace Ingest.Training;

/// <summary>A document as the trainer sees it: of each line the places of its features, the rules' votes and what may be true.</summary>
/// <param name="Places">Of each line, sorted.</param>
/// <param name="Heard">Lines × labels: whether features have a say.</param>
/// <param name="Votes">Of each line: the rule's index, the label and the vote.</param>
/// <param name="Labels">-1: not known.</param>
/// <param name="Weight">How many documents it counts as.</param>
internal sealed record ChainDocument(
    ImmutableArray<int[]> Places, ImmutableArray<bool> Heard, ImmutableArray<ImmutableArray<(int Rule, int Label, double Vote)>> Votes,
    ImmutableArray<int> Labels, double Weight)
{
    public int Lines => Labels.Length;

    /// <param name="rules">Told of each rule's name, gives its index.</param>
    public static ChainDocument Of(LabelledDocument document, Func<string, int> rules)
    {
        var structure = document.Structure;
        var scores = LineLabeller.RuleScores(document.Facts, structure);
        var hears = ModelScore.Heard(document.Facts, structure);
        var places = LineFeatures.Of(document.Facts, structure);
        foreach (var line in places)
        {
            Array.Sort(line);
        }

        var lines = Enumerable.Range(0, places.Length);
        return new ChainDocument(
            places,
            [.. lines.SelectMany(line => Enum.GetValues<LineLabel>().Select(label => hears(line, label)))],
            [.. lines.Select(line => scores.Of(line)
                .Select(vote => (rules(vote.Voter), (int)vote.Label, vote.Weight)).ToImmutableArray())],
            [.. Possible(document.Labels)],
            document.Weight);
    }

    /// <summary>A label that cannot stand where the truth has it is taken for not known: the line is two lines of the truth.</summary>
    public static IEnumerable<int> Possible(ImmutableArray<LineLabel?> labels)
    {
        LineLabel? before = null;
        for (var i = 0; i < labels.Length; i++)
        {
            var label = labels[i];
            var can = label is not { } known || (i == 0 ? known is LineLabel.Meeting or LineLabel.ItemHeading
                : before is not { } above || LabelChain.CanFollow(above, known));
            before = can ? label : null;
            yield return can && label is { } sure ? (int)sure : -1;
        }
    }
}
