namespace Ingest.Rehearsal.Simulation;

/// <summary>What a worker is at.</summary>
internal enum Stage
{
    /// <summary>Its machine is not there, or not yet.</summary>
    Away,
    Starting,

    /// <summary>No job of its queues is there.</summary>
    Idle,

    /// <summary>Takes a job: the database's time, and then the network's.</summary>
    Taking,
    Taken,
    Reading,

    /// <summary>Has read what it may not save yet: the save before is not done.</summary>
    Full,

    /// <summary>Has read its job, and waits for its last save.</summary>
    Finishing,

    /// <summary>Makes the rows of what was read, beside the reading.</summary>
    Making,

    /// <summary>Its rows go into staging.</summary>
    Copying,

    /// <summary>Stands in the line for the lock.</summary>
    Waiting,

    /// <summary>Has the lock: the database's time, and then the disk's.</summary>
    Merging,
    Committing,
}
