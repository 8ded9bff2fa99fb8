using Ingest.Cli.Tabula;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Labels;

namespace Ingest.Cli.Batch;

/// <summary>The main job: inputs in, an output folder out.</summary>
public sealed class BatchRunner(string outputFolder, CsvDialect dialect, int workers, LabelVoters voters = LabelVoters.Both, string? corrections = null, TabulaProgram? tabula = null)
{
    /// <param name="inputs">In the order in which they are written, whatever the number of workers.</param>
    /// <param name="done">Told of each result in that order.</param>
    /// <exception cref="IOException">The output folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The output folder can't be written.</exception>
    public RunRecord Run(IReadOnlyList<BatchInput> inputs, Action<DocumentResult> done)
    {
        var started = DateTimeOffset.UtcNow;
        var results = new List<DocumentResult>(inputs.Count);
        using var folder = new FeedFolder(outputFolder, dialect);
        using var processes = new WorkerProcesses(dialect, voters, corrections, tabula);
        OrderedWorkers<BatchInput, DocumentResult>.Run(
            inputs,
            workers,
            () => processes.New().Work,
            result =>
            {
                if (result.Rendered is { } rendered)
                {
                    folder.Add(rendered);
                }

                var small = result with { Rendered = null };
                results.Add(small);
                done(small);
            });
        folder.Complete();
        var record = RunRecord.Of(started, results);
        record.Write(outputFolder);
        return record;
    }
}
