namespace Ingest.Rehearsal.Simulation;

/// <summary>What a simulated run came to.</summary>
public sealed record Outcome
{
    public required int Machines { get; init; }

    /// <summary>Until the last document is saved; infinite where no machine was left to read it.</summary>
    public required double Seconds { get; init; }

    /// <summary>Until the last document of the text queue is saved; 0 where there is none.</summary>
    public required double TextSeconds { get; init; }

    /// <summary>Documents that were saved.</summary>
    public required long Documents { get; init; }

    public required int Saves { get; init; }

    /// <summary>Documents that were read and died with their machine, so that another one read them again.</summary>
    public required long Repeated { get; init; }

    public required int Deaths { get; init; }

    /// <summary>Processor time of reading, of the machines that stand beside the database (all of it where they share one).</summary>
    public required double BusySeconds { get; init; }

    /// <summary>Of the machines' processors over the whole run.</summary>
    public required double Busy { get; init; }

    /// <summary>Of the run's time in which the store's lock was held.</summary>
    public required double LockBusy { get; init; }

    /// <summary>Of the database's processors.</summary>
    public required double StoreBusy { get; init; }

    /// <summary>From a save's coming to the lock until it has it, mean seconds.</summary>
    public required double LockWait { get; init; }

    public double Hours => Seconds / 3600;

    public double MachineHours => Machines * Hours;
}
