using System.Collections.Immutable;
using Ingest.Rehearsal.Measures;

namespace Ingest.Rehearsal.Simulation;

/// <summary>Who reads, and what each step takes; all times in seconds.</summary>
public sealed record Scenario
{
    /// <summary>Of each machine, from which queues it takes.</summary>
    public required ImmutableArray<MachineRole> Machines { get; init; }

    /// <summary>Jobs that a machine works on side by side.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Processors of a machine.</summary>
    public double Cores { get; init; } = 1;

    /// <summary>Processors of the database's machine.</summary>
    public double StoreCores { get; init; } = 1;

    /// <summary>All machines and the database are processes of one machine, with <see cref="Cores"/> processors together.</summary>
    public bool IsShared { get; init; }

    /// <summary>Who takes from both queues takes scans before text.</summary>
    public bool ScansFirst { get; init; } = true;

    public double Crowding { get; init; }

    public double MachineStart { get; init; }

    /// <summary>Processor time.</summary>
    public double WorkerStart { get; init; }

    public double ScanThreads { get; init; } = 1;

    /// <summary>The database's processor time of a job.</summary>
    public double Take { get; init; }

    public double TakeWait { get; init; }

    /// <summary>The worker's processor time of a document's rows, beside its reading.</summary>
    public double Rows { get; init; }

    /// <summary>The database's processor time of a document, without the lock.</summary>
    public double Copy { get; init; }

    /// <summary>The database's processor time of a document, under the lock.</summary>
    public double Merge { get; init; }

    /// <summary>The database's processor time of a save, under the lock.</summary>
    public double Save { get; init; }

    /// <summary>Waited under the lock, a save.</summary>
    public double SaveWait { get; init; }

    public double Lease { get; init; } = 60;

    public double DeadConnection { get; init; }

    /// <summary>The mean time until a machine dies, exponential; 0: none does by itself.</summary>
    public double FailureMean { get; init; }

    /// <summary>Until such a machine stands there again; 0: never.</summary>
    public double Return { get; init; }

    public Death? Death { get; init; }

    /// <summary>Of the machines' deaths.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>So many machines of what was measured.</summary>
    public static Scenario Of(Measured measured, int machines, ulong seed) => new()
    {
        Machines = RolesOf(measured, machines),
        Workers = (int)(measured["machine.workers"] > 0 ? measured["machine.workers"] : measured["machine.cores"]),
        Cores = measured["machine.cores"],
        StoreCores = measured["store.cores"],
        Crowding = measured["machine.crowding"],
        MachineStart = measured["machine.start"],
        WorkerStart = measured["worker.start"],
        ScanThreads = measured["scans.threads"],
        ScansFirst = measured["queue.scansFirst"] > 0,
        Take = measured.Seconds("queue.job"),
        TakeWait = measured.Seconds("queue.wait"),
        Rows = measured.Seconds("store.rows"),
        Copy = measured.Seconds("store.copy"),
        Merge = measured.Seconds("store.merge"),
        Save = measured.Seconds("store.save"),
        SaveWait = measured.Seconds("store.wait"),
        Lease = measured["jobs.lease"],
        DeadConnection = measured["store.deadConnection"],
        FailureMean = measured["machine.failureHours"] * 3600,
        Return = measured["machine.return"],
        Seed = seed,
    };

    /// <summary>Whole machines, rounded down: so there is always one that takes what no other takes.</summary>
    private static ImmutableArray<MachineRole> RolesOf(Measured measured, int machines)
    {
        var (text, scans) = (measured["fleet.textOnly"], measured["fleet.scansOnly"]);
        if (text + scans > 1 || text == 1 || scans == 1)
        {
            throw new RehearsalException("fleet.textOnly, fleet.scansOnly: no machine takes the other queue, or there are more than all");
        }

        var (onlyText, onlyScans) = ((int)(machines * text), (int)(machines * scans));
        return [.. Enumerable.Range(0, machines).Select(i =>
            i < onlyText ? new MachineRole(false, true) : i < onlyText + onlyScans ? new MachineRole(true, false) : MachineRole.Both)];
    }
}
