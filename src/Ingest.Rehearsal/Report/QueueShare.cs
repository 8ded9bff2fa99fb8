using System.Collections.Immutable;
using Ingest.Rehearsal.Measures;
using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal.Report;

/// <summary>What a queue's documents cost, and what queue and store cost beside that.</summary>
/// <param name="ReadingSeconds">Processor time.</param>
/// <param name="DatabaseSeconds">Processor time of the database for these documents.</param>
public sealed record QueueShare(string Name, long Documents, double ReadingSeconds, double DatabaseSeconds)
{
    public double DatabaseShare => DatabaseSeconds / ReadingSeconds;

    /// <returns>Of each queue that has jobs.</returns>
    public static ImmutableArray<QueueShare> Of(Work work, Measured measured)
    {
        var job = measured.Seconds("queue.job");
        var document = measured.Seconds("store.copy") + measured.Seconds("store.merge");
        var save = measured.Seconds("store.save");
        return [.. work.Jobs.GroupBy(one => one.Queue).OrderByDescending(queue => queue.Key).Select(queue =>
        {
            var saves = queue.SelectMany(one => Enumerable.Range(one.First, one.Saves)).Select(at => work.Saves[at]);
            var all = saves.Aggregate((Documents: 0L, Seconds: 0.0, Saves: 0L),
                (sum, one) => (sum.Documents + one.Documents, sum.Seconds + one.Seconds, sum.Saves + 1));
            return new QueueShare(queue.Key == QueueName.Text ? "text" : "scans", all.Documents, all.Seconds,
                (queue.Count() * job) + (all.Documents * document) + (all.Saves * save));
        })];
    }
}
