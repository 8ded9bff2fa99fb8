namespace Ingest.Rehearsal.Simulation;

/// <summary>What may happen at a time that is known before.</summary>
internal enum EventKind
{
    /// <summary>A task of a machine's processors is done.</summary>
    TaskDone,

    /// <summary>A worker's waiting is over: its machine has started, the network or the disk has answered.</summary>
    Waited,

    MachineDies,
    MachineReturns,

    /// <summary>The lease of a dead worker's job is over.</summary>
    JobReturns,

    /// <summary>The database gives up the connection that a dead worker held the lock by.</summary>
    LockFreed,
}
