namespace Ingest.Rehearsal.Workload;

/// <summary>
/// The queues. Hangfire.PostgreSql 1.21.1 takes jobs <c>ORDER BY fetchedat NULLS FIRST, queue, jobid</c>, so a worker of both takes them by
/// the queue's name and not as they were listed.
/// </summary>
public enum QueueName
{
    Scans,
    Text,
}
