using Ingest.Rehearsal.Simulation;
using Ingest.Rehearsal.Workload;

namespace Ingest.Tests.Rehearsal;

/// <summary>Runs whose end can be worked out by hand.</summary>
public sealed class SimulatorTests
{
    /// <summary>m equal jobs on n machines take ceil(m / n) rounds, 3 s each.</summary>
    [Theory]
    [InlineData(1, 5, 15)]
    [InlineData(3, 10, 12)]
    [InlineData(4, 8, 6)]
    [InlineData(10, 3, 3)]
    public void Equal_jobs_take_whole_rounds(int machines, int jobs, double seconds) =>
        Assert.Equal(seconds, Simulator.Run(Made.Jobs(jobs, 3), Made.Machines(machines)).Seconds, 9);

    /// <summary>4 + 3 + 2 + 1 on two machines in their order: one has 4 and 1, the other 3 and 2.</summary>
    [Fact]
    public void Who_is_done_takes_the_next_job() =>
        Assert.Equal(5, Simulator.Run(Made.Jobs([4, 3, 2, 1]), Made.Machines(2)).Seconds, 9);

    /// <summary>0.5 + 0.25 to take it; 2 to read; 0.5 + 1 + 0.125 + 0.25 to save; 8 and 0.0625 for machine and worker to start.</summary>
    [Fact]
    public void All_that_a_job_costs_is_in_its_time()
    {
        var run = Simulator.Run(Made.Jobs(1, 2), Made.Machines(1) with
        {
            Take = 0.5, TakeWait = 0.25, Copy = 0.5, Merge = 1, Save = 0.125, SaveWait = 0.25, MachineStart = 8, WorkerStart = 0.0625,
        });

        Assert.Equal(12.6875, run.Seconds, 9);
        Assert.Equal((2 + 0.0625) / 12.6875, run.Busy, 9);
        Assert.Equal((0.5 + 0.5 + 1 + 0.125) / 12.6875, run.StoreBusy, 9);
        Assert.Equal((1 + 0.125 + 0.25) / 12.6875, run.LockBusy, 9);
    }

    /// <summary>
    /// Three saves of 2 s of reading and 1 s of saving: the first two are saved while the next is read; 1 more after the last. Where saving
    /// takes 3 s, the first is done at 5, and each a further 3 s later.
    /// </summary>
    [Theory]
    [InlineData(1, 0, 7)]
    [InlineData(0.5, 0.5, 7)]
    [InlineData(3, 0, 11)]
    public void A_save_goes_on_beside_the_reading_of_the_next(double merge, double rows, double seconds) =>
        Assert.Equal(seconds, Simulator.Run(Work.Of([Made.Job(QueueName.Text, 3, 2)]),
            Made.Machines(1) with { Cores = 2, Merge = merge, Rows = rows, StoreCores = 8 }).Seconds, 9);

    /// <summary>Reading takes a tenth of merging, so but for the first 0.1 s the lock is always held: a save a second.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(100)]
    public void A_lock_that_is_always_wanted_lets_one_save_after_another_through(int machines)
    {
        var run = Simulator.Run(Made.Jobs(100, 0.1), Made.Machines(machines) with { Merge = 1, StoreCores = 64 });

        Assert.Equal(100.1, run.Seconds, 9);
        Assert.Equal(100 / 100.1, run.LockBusy, 9);
    }

    [Fact]
    public void Four_workers_on_two_processors_take_as_long_as_two() =>
        Assert.Equal(6, Simulator.Run(Made.Jobs(4, 3), Made.Machines(4) with { Cores = 2, IsShared = true }).Seconds, 9);

    /// <summary>Both read until 2, one merges until 3, the other until 4; one processor has 2 × (2 + 1) seconds to work.</summary>
    [Theory]
    [InlineData(2, 4)]
    [InlineData(1, 6)]
    public void A_database_beside_the_workers_takes_their_processors(double cores, double seconds) =>
        Assert.Equal(seconds,
            Simulator.Run(Made.Jobs(2, 2), Made.Machines(2) with { Cores = cores, IsShared = true, Merge = 1 }).Seconds, 9);

    [Fact]
    public void Pages_of_a_scan_are_read_side_by_side_where_processors_are_free()
    {
        var scan = Work.Of([Made.Job(QueueName.Scans, 1, 4)]);

        Assert.Equal(2, Simulator.Run(scan, Made.Machines(1) with { Cores = 2, ScanThreads = 2 }).Seconds, 9);
        Assert.Equal(4, Simulator.Run(scan, Made.Machines(1) with { Cores = 1, ScanThreads = 2 }).Seconds, 9);
    }

    /// <summary>Two scans of 30 s, text of 4 × 5 s. Where both take both, either may go first: 30 + 10 s, or 10 + 30.</summary>
    [Fact]
    public void Text_does_not_wait_behind_scans_where_a_machine_is_its_own()
    {
        var work = Work.Of([Made.Job(QueueName.Scans, 1, 30), Made.Job(QueueName.Scans, 1, 30),
            .. Enumerable.Repeat(Made.Job(QueueName.Text, 1, 5), 4)]);

        Assert.Equal(60, Simulator.Run(work, Made.Machines(2) with { Machines = [new(true, false), new(false, true)] }).Seconds, 9);
        Assert.Equal((40, 40), Times(Made.Machines(2)));
        Assert.Equal((40, 10), Times(Made.Machines(2) with { ScansFirst = false }));
        (double, double) Times(Scenario by) => Simulator.Run(work, by) is var run ? (run.Seconds, run.TextSeconds) : default;
    }

    [Fact]
    public void Jobs_go_by_queue_and_number_and_those_that_came_back_last()
    {
        var queue = new JobQueue(Work.Of(
            [Made.Job(QueueName.Text, 1, 1), Made.Job(QueueName.Scans, 1, 1), Made.Job(QueueName.Text, 1, 1)]), scansFirst: true);
        queue.Return(7, QueueName.Scans);

        Assert.Equal([1, 0, 2, 7, -1], Enumerable.Range(0, 5).Select(_ => queue.Take(MachineRole.Both)));
    }
}
