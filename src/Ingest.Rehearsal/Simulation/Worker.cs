namespace Ingest.Rehearsal.Simulation;

/// <summary>One of a machine's workers, which has at most one job; or its hand that saves while it reads on.</summary>
internal sealed class Worker(int machine)
{
    public int Machine { get; } = machine;

    public Stage Stage { get; set; } = Stage.Away;

    /// <summary>-1: none.</summary>
    public int Job { get; set; } = -1;

    /// <summary>Of its job's saves, the one that it reads.</summary>
    public int Next { get; set; }

    /// <summary>Goes up when its machine dies: what was planned for it before no longer holds.</summary>
    public int Life { get; set; }

    /// <summary>What its task is cancelled by, while it has one.</summary>
    public long Task { get; set; }

    /// <summary>Threads of its task.</summary>
    public double Threads { get; set; } = 1;

    /// <summary>When it came to its stage.</summary>
    public double Since { get; set; }
}
