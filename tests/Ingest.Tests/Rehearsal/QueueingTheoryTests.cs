using Ingest.Rehearsal.Simulation;
using Ingest.Rehearsal.Workload;

namespace Ingest.Tests.Rehearsal;

/// <summary>Long runs beside what queueing theory says of them.</summary>
public sealed class QueueingTheoryTests
{
    /// <summary>
    /// Machine repair (Palm, 1947): N workers read for an exponential time of mean 1 s and then want the lock for one of mean 1 s. It is
    /// free with the probability 1 / sum of N! / (N - k)!: N = 2 gives 1 / (1 + 2 + 2), N = 3 gives 1 / (1 + 3 + 6 + 6).
    /// </summary>
    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 0.8)]
    [InlineData(3, 0.9375)]
    public void Few_workers_and_an_exponential_lock(int workers, double busy)
    {
        var run = Simulator.Run(Exponential(100_000, 1, documents: 1000), Made.Machines(workers) with { Merge = 0.001 });

        Assert.InRange(run.LockBusy, busy * 0.99, busy * 1.01);
        Assert.InRange(run.Saves / run.Seconds, busy * 0.99, busy * 1.01); // a save a second while it is busy
    }

    /// <summary>
    /// Many workers that read for long are as good as arrivals of a Poisson process. With 500 of 1,000 s the lock of exactly 1 s is half
    /// busy, and a save waits 0.5 / (2 × (1 - 0.5)) = 0.5 s for it (M/D/1; Pollaczek, 1930, Khinchin, 1932).
    /// </summary>
    [Fact]
    public void Many_workers_and_an_even_lock()
    {
        var run = Simulator.Run(Exponential(400_000, 1000, documents: 0),
            Made.Machines(1) with { Workers = 500, Cores = 500, StoreCores = 500, Merge = 1 });

        Assert.InRange(run.LockBusy, 0.48, 0.52);
        Assert.InRange(run.LockWait, 0.46, 0.54);
    }

    /// <summary>
    /// M/G/1 with processor sharing has the mean number of tasks of M/M/1, whatever their sizes; closed with N = 2 sources of mean 1 s and
    /// tasks of exactly 1 s it is still busy 0.8 of the time (insensitivity; Kleinrock, 1976).
    /// </summary>
    [Fact]
    public void A_shared_processor_does_not_care_how_tasks_are_spread()
    {
        var run = Simulator.Run(Exponential(100_000, 1, documents: 0), Made.Machines(1) with { Workers = 2, Cores = 2, Copy = 1 });

        Assert.InRange(run.StoreBusy, 0.8 * 0.99, 0.8 * 1.01);
    }

    /// <param name="documents">The exponential mean of a save's documents, and so of its time under the lock; 0: one document each.</param>
    private static Work Exponential(int saves, double seconds, double documents)
    {
        var draws = new Draws(7);
        return Work.Of(Enumerable.Range(0, saves).Select(_ => (QueueName.Text, (IReadOnlyList<Save>)
            [new Save(documents == 0 ? 1 : (int)Math.Ceiling(draws.Exponential(documents)), draws.Exponential(seconds))])));
    }
}
