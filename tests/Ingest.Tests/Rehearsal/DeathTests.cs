using Ingest.Rehearsal.Simulation;
using Ingest.Rehearsal.Workload;

namespace Ingest.Tests.Rehearsal;

/// <summary>Machines that die.</summary>
public sealed class DeathTests
{
    /// <summary>
    /// Two jobs of ten saves of 1 s. The second machine dies at 5.5 with five saved and the sixth document begun. Its lease ends at
    /// 65.5, the first machine idles since 10, and reads the five that are left.
    /// </summary>
    [Fact]
    public void A_dead_worker_s_job_comes_back_after_its_lease_without_what_was_saved()
    {
        var run = Simulator.Run(Work.Of(Enumerable.Repeat(Made.Job(QueueName.Text, 10, 1), 2)),
            Made.Machines(2) with { Lease = 60, Death = new Death(1, 5.5) });

        Assert.Equal(70.5, run.Seconds, 9);
        Assert.Equal((20L, 20, 1L, 1), (run.Documents, run.Saves, run.Repeated, run.Deaths));
    }

    /// <summary>As above, with a third job: at 10 the first machine takes it until 20, the lease is over by then, 5 are left.</summary>
    [Fact]
    public void A_lease_costs_nothing_while_there_is_other_work() =>
        Assert.Equal(25, Simulator.Run(Work.Of(Enumerable.Repeat(Made.Job(QueueName.Text, 10, 1), 3)),
            Made.Machines(2) with { Lease = 4, Death = new Death(1, 5.5) }).Seconds, 9);

    /// <summary>
    /// Both read until 1; the first merges and dies at 1.5. Where its connection is found dead at once, the second merges until 2.5, takes
    /// the job at 11.5, reads and merges until 13.5. Where that takes 30 s, it merges from 31.5 to 32.5, and is done at 34.5.
    /// </summary>
    [Theory]
    [InlineData(0, 13.5)]
    [InlineData(30, 34.5)]
    public void A_dead_holder_keeps_the_lock_until_its_connection_is_found_dead(double deadConnection, double seconds)
    {
        var run = Simulator.Run(Made.Jobs(2, 1),
            Made.Machines(2) with { Merge = 1, StoreCores = 8, Lease = 10, Death = new Death(0, 1.5), DeadConnection = deadConnection });

        Assert.Equal(seconds, run.Seconds, 9);
        Assert.Equal(1, run.Repeated);
    }

    [Fact]
    public void Who_dies_in_the_line_for_the_lock_never_has_it()
    {
        var run = Simulator.Run(Made.Jobs(3, 1), Made.Machines(3) with { Merge = 10, StoreCores = 8, Lease = 60, Death = new Death(1, 5) });

        Assert.Equal(65 + 1 + 10, run.Seconds, 9); // the others merge until 21; its job is back at 65
        Assert.Equal(3, run.Documents);
    }

    [Fact]
    public void Where_nobody_is_left_it_never_ends()
    {
        var run = Simulator.Run(Made.Jobs(10, 1), Made.Machines(1) with { Death = new Death(0, 4.5) });

        Assert.Equal(double.PositiveInfinity, run.Seconds);
        Assert.Equal(4, run.Documents);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_many_machines_die_each_document_is_saved_once(ulong seed)
    {
        var work = DrawnWork.Of(Made.Measured(("corpus.pages", 20_000)), seed);
        var healthy = Scenario.Of(Made.Measured(), 10, seed);
        var run = Simulator.Run(work, healthy with { FailureMean = 300, Return = 100 });

        Assert.InRange(run.Deaths, 10, 10_000);
        Assert.Equal((work.Documents, work.Saves.Length), (run.Documents, run.Saves));
        Assert.InRange(run.Repeated, 1, run.Deaths * 8 * 2 * 64); // of each death eight workers with a save in either hand
        Assert.True(run.Seconds > Simulator.Run(work, healthy).Seconds);
    }
}
