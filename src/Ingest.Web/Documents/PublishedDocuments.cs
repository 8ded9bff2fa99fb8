using System.Collections.Frozen;
using Ingest.Batch.Journal;
using Ingest.Batch.Stores;
using Ingest.Language;
using Ingest.Store;
using Microsoft.Data.Sqlite;

namespace Ingest.Web.Documents;

/// <summary>The documents of the last finished run, looked up again when the journal has changed.</summary>
internal sealed class PublishedDocuments : IPublishedDocuments
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string _folder;
    private readonly TimeProvider _clock;
    private readonly Lock _looking = new();
    private volatile FrozenDictionary<string, PublishedDocument> _all;
    private long _looked;
    private string _state = "", _run = "";

    /// <exception cref="StoreException">The folder is no run's output.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public PublishedDocuments(string folder, TimeProvider clock)
    {
        (_folder, _clock) = (folder, clock);
        _all = FrozenDictionary<string, PublishedDocument>.Empty;
        if (!RunJournal.IsIn(folder))
        {
            // A copy without its journal: nothing tells where its files were read, or that it has changed.
            _all = new FinishedOutput(folder).All.DistinctBy(document => document.DocumentId, StringComparer.Ordinal)
                .ToFrozenDictionary(document => document.DocumentId, document => new PublishedDocument(document.Path, null),
                    StringComparer.Ordinal);
            return;
        }

        try
        {
            Look();
        }
        catch (SqliteException fault)
        {
            throw new StoreException(Texts.JournalUnusable(Path.Combine(folder, RunJournal.FileName), fault.Message), fault);
        }
    }

    public PublishedDocument? Find(string documentId)
    {
        LookAgain();
        return _all.GetValueOrDefault(documentId);
    }

    /// <summary>One thread looks, and the others take what was found last.</summary>
    private void LookAgain()
    {
        if (_clock.GetElapsedTime(Volatile.Read(ref _looked)) < Pause || !_looking.TryEnter())
        {
            return;
        }

        try
        {
            if (RunJournal.IsIn(_folder) && JournalReading.State(_folder) != _state)
            {
                Look();
            }
        }
        catch (SqliteException)
        {
            // It is being written; what was known stands until the next look.
        }
        finally
        {
            Volatile.Write(ref _looked, _clock.GetTimestamp());
            _looking.Exit();
        }
    }

    private void Look()
    {
        var state = JournalReading.State(_folder);
        using var journal = JournalReading.Open(_folder);
        var run = JournalReading.FinishedRun(journal);
        if (run != _run)
        {
            var all = JournalReading.Documents(journal);
            if (JournalReading.State(_folder) != state && _state.Length > 0)
            {
                return; // written meanwhile, perhaps under a reading without locks: once more at the next look
            }

            (_all, _run) = (all, run);
        }

        _state = state;
    }
}
