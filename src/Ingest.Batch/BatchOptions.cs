using Ingest.Batch.Workers;

namespace Ingest.Batch;

/// <summary>How a run is done.</summary>
/// <param name="Output">The folder to write to.</param>
/// <param name="Workers">How many documents are read side by side.</param>
/// <param name="Force">Everything is read again, whatever earlier runs have done.</param>
/// <param name="Prune">What is no input of this run goes, also where that looks like a slip.</param>
public sealed record BatchOptions(string Output, WorkerSettings Settings, WorkerLimits Limits, int Workers, bool Force = false,
    bool Prune = false)
{
    /// <summary>A workbook is written beside the CSV files.</summary>
    public bool Xlsx { get; init; }

    /// <summary>A store is made; one that is there is kept up without.</summary>
    public bool Store { get; init; }
}
