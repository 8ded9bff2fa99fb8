using System.Collections.Immutable;
using Ingest.Rehearsal.Measures;
using Ingest.Rehearsal.Simulation;
using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal.Report;

/// <summary>Predictions held against real runs.</summary>
public static class RunCheck
{
    /// <summary>How far a prediction may be off, as a share of what was measured.</summary>
    public const double Most = 0.1;

    /// <summary>
    /// The same documents by as many workers, each a process of the machine that the database runs on, too. Such a process needs no
    /// machine to start: <c>machine.start</c> does not count.
    /// </summary>
    /// <returns>Of each run, what is predicted.</returns>
    public static ImmutableArray<(MeasuredRun Run, Outcome Predicted)> Of(Measured measured, MeasuredRuns runs, ulong seed)
    {
        var own = measured.With("corpus.pages", runs.Pages, "the runs").With("corpus.documents", runs.Documents, "the runs")
            .With("corpus.scanShare", runs.ScanShare, "the runs");
        var work = DrawnWork.Of(own, seed);
        return [.. runs.Runs.Select(run => (run, Simulator.Run(work, Scenario.Of(own, 1, seed) with
        {
            Machines = [.. Enumerable.Repeat(MachineRole.Both, run.Workers)],
            Workers = 1,
            Cores = runs.Cores,
            IsShared = true,
            MachineStart = 0,
            FailureMean = 0,
        })))];
    }

    public static double DifferenceOf((MeasuredRun Run, Outcome Predicted) pair) => (pair.Predicted.Seconds / pair.Run.Seconds) - 1;
}
