using System.Diagnostics;
using Ingest.Batch;
using Ingest.Language.Wordings;
using Ingest.Postgres;
using Ingest.Store;

namespace Ingest.Jobs.Work;

/// <summary>
/// Has the store's kept views brought up to date: some seconds after the queue has run empty, and now and then while it has not. Of many
/// machines one does it.
/// </summary>
internal sealed class ViewKeeping(PostgresStore store, IRunReporter talk)
{
    private static readonly TimeSpan WhenEmpty = TimeSpan.FromSeconds(20), WhenBusy = TimeSpan.FromMinutes(15);

    private long _last = Stopwatch.GetTimestamp();
    private Task? _keeping;

    /// <param name="isEmpty">Asked now and then: whether nothing is left to read.</param>
    public void Look(Func<bool> isEmpty)
    {
        var since = Stopwatch.GetElapsedTime(_last);
        if (_keeping is { IsCompleted: false } || since < WhenEmpty || (since < WhenBusy && !isEmpty()))
        {
            return;
        }

        _last = Stopwatch.GetTimestamp();
        _keeping = Task.Run(Keep);
    }

    /// <summary>What goes wrong is said; the next time makes up for it.</summary>
    public void Keep()
    {
        try
        {
            AnswerRefresh.Run(store);
        }
        catch (StoreException fault)
        {
            talk.Warn(ForeignWording.Of(fault));
        }
    }
}
