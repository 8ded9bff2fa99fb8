using Ingest.Batch;
using Ingest.Batch.Stores;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Search;
using Ingest.Search.Indexing;
using Ingest.Store;

namespace Ingest.Cli.Commands.Searching;

/// <summary>Keeps an output folder's search index at what the last finished run gave out.</summary>
internal static class SearchKeeping
{
    /// <summary>Documents between two lines of progress.</summary>
    private const int Step = 10_000;

    /// <summary>After a run: what goes wrong is said, and the run is none the worse; the next update makes up for it.</summary>
    public static void AfterRun(string output, IRunReporter talk, CancellationToken stop)
    {
        try
        {
            Update(output, talk.Say, talk.Warn, stop);
        }
        catch (Exception fault) when (IsOfIndex(fault))
        {
            talk.Warn(ForeignWording.Of(fault));
        }
    }

    /// <summary>What keeps an index from being written or read, and is no defect.</summary>
    public static bool IsOfIndex(Exception fault) =>
        fault is SearchException or StoreException or IOException or UnauthorizedAccessException;

    /// <param name="anew">All of it is made again.</param>
    /// <returns>Whether the index holds all of the output now.</returns>
    /// <exception cref="SearchException">Another process writes it.</exception>
    /// <exception cref="StoreException">The folder is no finished output.</exception>
    public static bool Update(string output, Action<Wording> say, Action<Wording> warn, CancellationToken stop, bool anew = false)
    {
        var update = new SearchUpdate(output, new FinishedOutput(output), TimeProvider.System, (done, total) =>
        {
            if (done % Step == 0 && done < total)
            {
                say(Texts.IndexProgress(done, total));
            }
        });
        var result = update.Run(stop, anew);
        result.Problems.ToList().ForEach(warn);
        if (!result.IsComplete)
        {
            return false;
        }

        var folder = SearchFolder.In(output);
        say(result.Written + result.Removed > 0 ? Texts.IndexUpdated(result.Written, result.Removed, folder) : Texts.StoreCurrent(folder));
        return result.Problems.IsEmpty;
    }
}
