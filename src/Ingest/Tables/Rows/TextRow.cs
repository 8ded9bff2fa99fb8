using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>Words on one baseline, cut into runs where the gap is wider than between words.</summary>
internal sealed record TextRow(ImmutableArray<TextRun> Runs, double Baseline, double Size)
{
    public Box Box { get; } = Box.Around(Runs.Select(run => run.Box));

    public double Top => Baseline + (0.75 * Size);

    public double Bottom => Baseline - (0.25 * Size);
}
