using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Labels;

/// <summary>
/// What a person said of lines, put into the labels that were decided without it: what nobody spoke of stays as it was. Text that was the
/// meeting's before a given heading becomes the new item's, by the same scores.
/// </summary>
internal static class GivenLabels
{
    /// <param name="lines">All lines, those that are no body lines too.</param>
    /// <returns>Lines that were given as furniture are none of the body any more, and tables stand before fewer lines.</returns>
    public static (ImmutableArray<TextLine> Lines, ImmutableArray<PlacedTable> Tables, ImmutableArray<LabelledLine> Labelled) Settle(
        ImmutableArray<TextLine> lines, ImmutableArray<PlacedTable> tables, ImmutableArray<LabelledLine> labelled, LabelScores scores,
        GivenOnPages given)
    {
        if (given.Lines.IsEmpty)
        {
            return (lines, tables, labelled);
        }

        var settled = labelled.ToArray();
        var gone = new HashSet<int>();
        foreach (var one in given.Lines)
        {
            var held = Enumerable.Range(0, settled.Length).Where(i => given.Hold(one, settled[i].Line)).ToList();
            if (held.Count > 0 && one.Role == GivenRole.ItemHeading)
            {
                gone.ExceptWith(held);
                Open(settled, labelled, scores, held);
            }
            else if (held.Count > 0)
            {
                Close(settled, held);
                gone.UnionWith(one.Role == GivenRole.Furniture ? held : []);
            }
        }

        var furniture = gone.Select(i => labelled[i].Line).ToHashSet(ReferenceEqualityComparer.Instance);
        return (
            [.. lines.Select(line => furniture.Contains(line) ? line with { Zone = LineZone.Furniture } : line)],
            [.. tables.Select(table => table with { BeforeLine = table.BeforeLine - gone.Count(i => i < table.BeforeLine) })],
            [.. settled.Where((_, i) => !gone.Contains(i))]);
    }

    /// <summary>The lines are an item's heading.</summary>
    private static void Open(LabelledLine[] lines, ImmutableArray<LabelledLine> decided, LabelScores scores, List<int> held)
    {
        for (var i = 0; i < held.Count; i++)
        {
            lines[held[i]] = As(lines[held[i]], i == 0 ? LineLabel.ItemHeading : LineLabel.ItemHeadingContinued);
        }

        var next = held[^1] + 1;
        if (next < lines.Length && lines[next].Label is LineLabel.ItemHeadingContinued or LineLabel.FieldHeadingContinued)
        {
            lines[next] = As(lines[next], LineLabel.Body); // the heading ends where the person said
        }

        if (decided[held[0]].Label == LineLabel.Meeting)
        {
            Decide(lines, scores, next);
        }
    }

    /// <summary>The meeting's lines from here to the next item, by their scores.</summary>
    private static void Decide(LabelledLine[] lines, LabelScores scores, int from)
    {
        var to = from;
        while (to < lines.Length && lines[to].Label == LineLabel.Meeting)
        {
            to++;
        }

        // The heading that was given stands before them, so that all labels within an item can follow.
        var own = new LabelScores(to - from + 1);
        own.Add(0, LineLabel.ItemHeading, Sure, Voter);
        for (var i = from; i < to; i++)
        {
            foreach (var (voter, label, weight) in scores.Of(i)
                .Where(vote => vote.Label is not (LineLabel.Meeting or LineLabel.ItemHeading)))
            {
                own.Add(i - from + 1, label, weight, voter);
            }

            own.Add(i - from + 1, LineLabel.Meeting, -Sure, Voter);
        }

        var within = SequenceDecoder.Decide(new DocumentContext([.. lines[(from - 1)..to].Select(line => line.Facts)]), own);
        for (var i = from; i < to; i++)
        {
            lines[i] = within[i - from + 1];
        }
    }

    /// <summary>The lines are no item's heading: they, what went on from them, and a case that stood with them, are text.</summary>
    private static void Close(LabelledLine[] lines, List<int> held)
    {
        foreach (var i in held)
        {
            lines[i] = AsText(lines[i]);
        }

        for (var i = held[^1] + 1; i < lines.Length && lines[i].Label is LineLabel.ItemHeadingContinued or LineLabel.CaseLine; i++)
        {
            lines[i] = AsText(lines[i]);
        }

        for (var i = held[0] - 1;
            i > 0 && lines[i].Label == LineLabel.CaseLine
                && lines[i - 1].Label is not (LineLabel.ItemHeading or LineLabel.ItemHeadingContinued); i--)
        {
            lines[i] = AsText(lines[i]);
        }
    }

    private static LabelledLine AsText(LabelledLine line) => As(
        line, line.Facts.StandsOut && line.Label != LineLabel.CaseLine ? LineLabel.InnerHeading : line.Facts.Marker is not null
            ? LineLabel.ListEntry : LineLabel.Body);

    private static LabelledLine As(LabelledLine line, LineLabel label) => line with { Label = label, Confidence = 1, IsGiven = true };

    /// <summary>Log-odds far above all that rules and model can give together, and far below what is impossible.</summary>
    private const double Sure = 1e6;

    private const string Voter = "given by a person";
}
