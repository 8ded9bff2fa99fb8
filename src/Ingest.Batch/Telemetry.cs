using System.Diagnostics;
using System.Diagnostics.Metrics;
using Ingest.Batch.Documents;
using Ingest.Batch.Workers;

namespace Ingest.Batch;

/// <summary>What a run tells to those who listen: an activity a document, and the run's metrics.</summary>
public static class Telemetry
{
    public const string Name = "Ingest";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Documents =
        Meter.CreateCounter<long>("ingest.documents", "{document}", "Documents that are done, by status and by what was done.");
    private static readonly Counter<long> Pages =
        Meter.CreateCounter<long>("ingest.pages", "{page}", "Pages of the documents that were read.");
    private static readonly Histogram<double> Time =
        Meter.CreateHistogram<double>("ingest.document.duration", "s", "From a document's first byte to its result.");
    private static readonly Counter<long> Starts =
        Meter.CreateCounter<long>("ingest.workers.started", "{process}", "Worker processes that were started.");
    private static readonly Counter<long> Deaths =
        Meter.CreateCounter<long>("ingest.workers.died", "{process}", "Worker processes that ended on a document, by cause.");

    public static Activity? Document(string path) => Activities.StartActivity("document")?.SetTag("ingest.path", path);

    public static void Done(DocumentResult result, DocumentOutcome fate)
    {
        Documents.Add(1, new("status", result.Status.ToString()), new("fate", fate.ToString()));
        Activity.Current?.SetTag("ingest.status", result.Status.ToString()).SetTag("ingest.fate", fate.ToString())
            .SetTag("ingest.pages", result.Pages).SetTag("ingest.attempts", result.Attempts).SetTag("ingest.sha256", result.Sha256);
        if (fate == DocumentOutcome.Read)
        {
            Pages.Add(result.Pages);
            Time.Record(result.Milliseconds / 1000.0);
        }
    }

    public static void WorkerStarted() => Starts.Add(1);

    public static void WorkerDied(WorkerDeath death) => Deaths.Add(1, new KeyValuePair<string, object?>("cause", death.Code));
}
