using DuckDB.NET.Data;
using Ingest.Feed.Sources;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Store;
using Ingest.Store.Exports;
using Ingest.Store.Updates;

namespace Ingest.Batch.Stores;

/// <summary>Keeps an output folder's store at what the last finished run gave out.</summary>
public static class StoreKeeping
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
        catch (StoreException fault)
        {
            talk.Warn(fault.IsHeld ? Texts.StoreHeldByNow(StoreFile.In(output)) : fault.Wording);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            talk.Warn(Texts.StoreUnwritable(StoreFile.In(output), fault.Message));
        }
    }

    /// <returns>Whether the store holds all of the output now.</returns>
    /// <exception cref="StoreException">The store can't be opened or written, or the folder is no finished output.</exception>
    public static bool Update(string output, Action<Wording> say, Action<Wording> warn, CancellationToken stop) =>
        Update(output, new FinishedOutput(output), say, warn, stop);

    internal static bool Update(string output, IDocumentSource source, Action<Wording> say, Action<Wording> warn, CancellationToken stop)
    {
        var (file, parquet) = (StoreFile.In(output), Path.Combine(output, StoreFile.Parquet));
        try
        {
            using var store = StoreDatabase.ForWriting(file);
            var result = new StoreUpdate(store, source, TimeProvider.System, (done, total) =>
            {
                if (done / Step > (done - 1) / Step && done < total)
                {
                    say(Texts.StoreProgress(done, total));
                }
            }).Run(stop);
            result.Problems.ToList().ForEach(warn);
            if (result.IsComplete && !ParquetFiles.AreOf(store, parquet, result.Before))
            {
                ParquetFiles.Write(store, parquet);
            }
            else if (result.IsComplete && result.ChangedAnything)
            {
                ParquetFiles.Write(store, parquet, result.Changed);
            }

            var sqlite = Path.Combine(output, SqliteExport.FileName);
            if (result.ChangedAnything && File.Exists(sqlite))
            {
                say(Texts.SqliteStale(sqlite));
            }

            say(result.ChangedAnything ? Texts.StoreUpdated(result.Written, result.Removed, file) : Texts.StoreCurrent(file));
            return result.IsComplete && result.Problems.IsEmpty;
        }
        catch (DuckDBException fault)
        {
            throw StoreFault.Of(file, fault);
        }
    }
}
