using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>Of the work on many machines.</summary>
public static partial class Texts
{
    public static Wording WaitsForDatabase(object fault) => With([fault]);

    public static Wording DatabaseIsBack => Plain();

    public static Wording EndedItsWorkers(object times) => With([times]);

    public static Wording Works(object lanes, object queues, object address) => With([lanes, queues, address]);

    public static Wording NothingEnqueued(object address) => With([address]);

    public static Wording StoreAddressOption(object variable) => With([variable]);

    public static Wording EnqueueCommand => Plain();

    public static Wording EnqueueExample => Plain();

    public static Wording NotEnqueued(object path, object fault) => With([path, fault]);

    public static Wording EnqueueProgress(object done, object all) => With([done, all]);

    public static Wording Enqueued(object inputs, object chunks) => With([inputs, chunks]);

    public static Wording WorkCommand => Plain();

    public static Wording WorkOut => Plain();

    public static Wording WorkQueues(object text, object scans) => With([text, scans]);

    public static Wording NoSuchQueue(object name, object all) => With([name, all]);

    public static Wording WorkUntilEmpty => Plain();

    public static Wording WorkLease => Plain();

    public static Wording WorkHealth => Plain();

    public static Wording HealthCannotListen(object port, object fault) => With([port, fault]);

    public static Wording WorkExample => Plain();

    public static Wording JobsCommand => Plain();

    public static Wording JobsJson => Plain();

    public static Wording JobsFailed => Plain();

    public static Wording JobsRetry => Plain();

    public static Wording JobsDashboard => Plain();

    public static Wording JobsPort => Plain();

    public static Wording JobsExample => Plain();

    public static Wording JobsDashboardExample => Plain();

    public static Wording DashboardServed(object address) => With([address]);

    public static Wording JobsDocuments(object done, object partial, object failed, object unreadable, object waiting) => With([done,
        partial, failed, unreadable, waiting]);

    public static Wording JobsQueue(object queue, object documents, object waiting, object running) => With([queue, documents, waiting,
        running]);

    public static Wording JobsNoMachine => Plain();

    public static Wording JobsMachines(object machines) => With([machines]);

    public static Wording JobsPace(object pace, object left) => With([pace, left]);

    public static Wording JobsGivenUp(object chunks) => With([chunks]);

    public static Wording JobsProblems => Plain();

    public static Wording EnqueueChunk => Plain();

    public static Wording EnqueueNotPiped => Plain();
}
