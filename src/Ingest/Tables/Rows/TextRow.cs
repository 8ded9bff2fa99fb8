using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>Words on one baseline, cut into runs where the gap is wider than between words.</summary>
internal sealed record TextRow(ImmutableArray<TextRun> Runs, double Baseline, double Size)
{
    public Box Box { get; } = Around(Runs);

    public double Top => Baseline + (0.75 * Size);

    public double Bottom => Baseline - (0.25 * Size);

    private static Box Around(ImmutableArray<TextRun> runs)
    {
        var box = runs.IsEmpty ? default : runs[0].Box;
        foreach (var run in runs)
        {
            box = box.Union(run.Box);
        }

        return box;
    }
}
