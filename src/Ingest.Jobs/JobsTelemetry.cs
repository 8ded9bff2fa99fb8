using System.Diagnostics.Metrics;

namespace Ingest.Jobs;

/// <summary>What queue and store tell to those who listen, beside what every run does.</summary>
internal static class JobsTelemetry
{
    private static readonly Meter Meter = new(Batch.Telemetry.Name);
    private static readonly Histogram<double> Chunks =
        Meter.CreateHistogram<double>("ingest.jobs.chunk.duration", "s", "From a chunk's beginning to its end.");
    private static readonly Counter<long> Repeated =
        Meter.CreateCounter<long>("ingest.jobs.repeated", "{document}", "Documents of chunks that came again.");
    private static readonly Counter<long> Inputs =
        Meter.CreateCounter<long>("ingest.jobs.documents", "{document}", "Inputs that are done, by what became of them.");
    private static readonly Histogram<double> Writes =
        Meter.CreateHistogram<double>("ingest.store.write.duration", "s", "Of one transaction with its files, waiting included.");
    private static readonly Counter<long> Written =
        Meter.CreateCounter<long>("ingest.store.write.documents", "{document}", "Documents that were given to the store.");

    public static void Ended(TimeSpan time) => Chunks.Record(time.TotalSeconds);

    public static void CameAgain(int documents) => Repeated.Add(documents);

    public static void Input(string outcome) => Inputs.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public static void Saved(int documents, TimeSpan time)
    {
        Writes.Record(time.TotalSeconds);
        Written.Add(documents);
    }

    /// <param name="states">Chunks by queue and by whether they wait, run or have failed; asked when somebody looks.</param>
    public static void Watch(Func<IEnumerable<(string Queue, string State, long Chunks)>> states)
    {
        Gauge("waiting", "Chunks that wait for a worker, by queue.");
        Gauge("running", "Chunks that a worker has, by queue.");
        Gauge("failed", "Chunks that were given up, by queue.");

        void Gauge(string state, string says) => Meter.CreateObservableGauge($"ingest.jobs.{state}", () => states()
            .Where(one => one.State == state)
            .Select(one => new Measurement<long>(one.Chunks, new KeyValuePair<string, object?>("queue", one.Queue))), "{chunk}", says);
    }
}
