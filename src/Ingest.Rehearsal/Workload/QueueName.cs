namespace Ingest.Rehearsal.Workload;

/// <summary>
/// The queues, in the order in which a worker of both takes from them: Hangfire.PostgreSql 1.21.1 takes jobs
/// <c>ORDER BY fetchedat NULLS FIRST, queue, jobid</c>, so by the queue's name and not as they were listed.
/// </summary>
public enum QueueName
{
    Scans,
    Text,
}
