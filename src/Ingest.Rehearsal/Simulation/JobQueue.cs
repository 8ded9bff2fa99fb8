using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal.Simulation;

/// <summary>
/// Jobs that wait. Those that were never taken go first, by queue and then by number; a job that comes back after its lease stands behind
/// all of them, whatever its queue (<see cref="QueueName"/> has the engine's order).
/// </summary>
internal sealed class JobQueue
{
    private readonly Queue<int>[] _fresh = [new(), new()];
    private readonly LinkedList<(int Job, QueueName Queue)> _again = new();

    private readonly QueueName[] _order;

    public JobQueue(Work work, bool scansFirst)
    {
        _order = scansFirst ? [QueueName.Scans, QueueName.Text] : [QueueName.Text, QueueName.Scans];
        for (var job = 0; job < work.Jobs.Length; job++)
        {
            _fresh[(int)work.Jobs[job].Queue].Enqueue(job);
        }
    }

    public void Return(int job, QueueName queue) => _again.AddLast((job, queue));

    /// <returns>-1: none of these queues waits.</returns>
    public int Take(MachineRole role)
    {
        foreach (var queue in _order)
        {
            if (role.Takes(queue) && _fresh[(int)queue].TryDequeue(out var job))
            {
                return job;
            }
        }

        for (var node = _again.First; node is not null; node = node.Next)
        {
            if (role.Takes(node.Value.Queue))
            {
                _again.Remove(node);
                return node.Value.Job;
            }
        }

        return -1;
    }
}
