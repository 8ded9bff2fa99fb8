using System.Collections.Immutable;
using Ingest.Rehearsal.Measures;
using Ingest.Rehearsal.Simulation;
using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal.Report;

/// <summary>The same work by several numbers of machines.</summary>
public static class Sweep
{
    /// <param name="diesAtHours">When the one machine dies; null: in the middle of the run.</param>
    public static ImmutableArray<SweepRow> Of(Work work, Measured measured, IEnumerable<int> machines, ulong seed, double? diesAtHours) =>
        [.. machines.Select(count => Scenario.Of(measured, count, seed)).ToList() // what is wrong with them is thrown here, by itself
            .AsParallel().AsOrdered().Select(scenario => RowOf(work, measured, scenario, diesAtHours))];

    private static SweepRow RowOf(Work work, Measured measured, Scenario scenario, double? diesAtHours)
    {
        var machines = scenario.Machines.Length;
        var run = Simulator.Run(work, scenario);
        var at = diesAtHours * 3600 ?? run.Seconds / 2;
        var death = machines == 1 || double.IsInfinity(at) ? null
            : Simulator.Run(work, scenario with { Death = new Death(machines - 1, at) }); // the last one takes both queues
        return new SweepRow(run, death, PriceOf(measured, run));
    }

    private static double? PriceOf(Measured measured, Outcome run) => measured["price.machine"] == 0 && measured["price.store"] == 0 ? null
        : (run.MachineHours * measured["price.machine"]) + (run.Hours * measured["price.store"]);
}
