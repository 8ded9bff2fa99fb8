using Ingest.Rehearsal.Report;
using Ingest.Rehearsal.Simulation;
using Ingest.Rehearsal.Workload;

namespace Ingest.Tests.Rehearsal;

/// <summary>Sweeps over numbers of machines.</summary>
public sealed class FleetSizeTests
{
    [Fact]
    public void The_same_seed_gives_the_same_outcome_and_another_one_another()
    {
        var measured = Made.Measured(("corpus.pages", 50_000), ("machine.failureHours", 1));
        Outcome Run(ulong seed) => Simulator.Run(DrawnWork.Of(measured, seed), Scenario.Of(measured, 7, seed));

        Assert.Equal(Run(1), Run(1));
        Assert.NotEqual(Run(1).Seconds, Run(2).Seconds);
    }

    [Fact]
    public void More_machines_take_no_longer_and_no_machine_reads_faster_than_it_can()
    {
        var measured = Made.Measured(("corpus.pages", 200_000));
        var work = DrawnWork.Of(measured, 1);
        var runs = Enumerable.Range(1, 30).Select(machines => Simulator.Run(work, Scenario.Of(measured, machines, 1))).ToList();

        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.True(pair.Second.Seconds <= pair.First.Seconds * 1.002));
        Assert.All(runs, run => Assert.True(run.Seconds >= work.Seconds / (run.Machines * 8)));
        Assert.All(runs, run => Assert.InRange(run.Busy, 0, 1));
    }

    /// <summary>
    /// 100 / n + 1 hours, so 1 of them is no machine's. With x = 100 / n a tenth more takes 5 % off where x / 1.1 + 1 = 0.95 (x + 1):
    /// x = 0.05 / (0.95 - 1 / 1.1) = 1.222, n = 81.8.
    /// </summary>
    [Fact]
    public void It_saturates_where_a_tenth_more_takes_less_than_a_twentieth_off()
    {
        Assert.InRange(Saturation.Of(machines => (100.0 / machines) + 1, 200)!.Value, 80, 84);
        Assert.Null(Saturation.Of(machines => (100.0 / machines) + 1, 70));
        Assert.Null(Saturation.Of(machines => 100.0 / machines, 200));
        Assert.Equal(1, Saturation.Of(_ => 5, 200));
    }

    /// <summary>1,000 pages of 10 ms: 10 s on one machine, 5 on two, at 36 an hour each and 72 for the database: 0.3 and 0.2.</summary>
    [Fact]
    public void A_sweep_tells_hours_price_and_what_a_death_costs()
    {
        var measured = Made.Even(1000, ("price.machine", 36), ("price.store", 72), ("jobs.lease", 60));
        var rows = Sweep.Of(DrawnWork.Of(measured, 1), measured, [1, 2], 1, diesAtHours: 2.25 / 3600);

        Assert.Equal([10, 5], rows.Select(row => Math.Round(row.Run.Seconds, 6)));
        Assert.Equal([0.3, 0.2], rows.Select(row => Math.Round(row.Price!.Value, 6)));
        Assert.Null(rows[0].WithDeath);

        // One dies at 2.25 s, in the middle of its fifth job of 0.5 s, with three of its five documents begun. The other machine is done
        // with its 15 jobs at 7.5 s; the dead one's comes back at 62.25 s and takes 0.5 s.
        Assert.Equal(62.75, rows[1].WithDeath!.Seconds, 6);
        Assert.Equal(3, rows[1].DeathRepeated);
        Assert.Equal((62.75 - 5) / 3600, rows[1].DeathHours!.Value, 9);
        Assert.Equal(100, rows[1].WithDeath!.Documents);
    }
}
