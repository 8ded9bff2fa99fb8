using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal.Simulation;

/// <summary>The queues that a machine takes from.</summary>
public sealed record MachineRole(bool Scans, bool Text)
{
    public static MachineRole Both { get; } = new(true, true);

    public bool Takes(QueueName queue) => queue == QueueName.Scans ? Scans : Text;
}
