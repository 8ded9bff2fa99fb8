using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal.Simulation;

/// <summary>How far each job has come.</summary>
internal sealed class JobProgress(Work work)
{
    private readonly int[] _saved = new int[work.Jobs.Length];

    /// <summary>Its saves that are done.</summary>
    public int SavedOf(int job) => _saved[job];

    public void Saved(int job) => _saved[job]++;

    /// <summary>The save that is in hand, or is to be next.</summary>
    public Save Of(int job) => Of(job, _saved[job]);

    public Save Of(int job, int save) => work.Saves[work.Jobs[job].First + save];

    /// <summary>Documents that the worker has begun and not handed on; a document in the middle is read again, too.</summary>
    public long LostBy(Worker worker, double now)
    {
        if (worker.Stage is not (Stage.Reading or Stage.Full))
        {
            return 0;
        }

        var save = Of(worker.Job, worker.Next);
        return worker.Stage == Stage.Full ? save.Documents : Math.Min(save.Documents, (int)Math.Ceiling(
            save.Documents * (now - worker.Since) * worker.Threads / Math.Max(save.Seconds, double.Epsilon)));
    }
}
