using Ingest.Batch.Inputs;
using Ingest.Batch.Journal;
using Ingest.Feed;
using Ingest.Feed.Xlsx;
using Ingest.Language;
using Ingest.Model.Output;

namespace Ingest.Batch.Documents;

/// <summary>
/// The end of a run: makes the files that hold all documents from what the journal kept of each, in input order (behind them
/// those of earlier inputs that stay), one document in memory at a time. So they are the same bytes in whatever order documents were read,
/// and however often the run was ended and gone on with.
/// </summary>
public sealed class FeedAssembly(OutputFolder folder, RunJournal journal, BatchOptions options, RunVersion version, IRunReporter talk)
{
    public void Make(IReadOnlyList<BatchInput> inputs)
    {
        using var feed = new FeedFiles(folder, options.Settings.Csv());
        using var record = new RunRecord(folder, journal.Started, version, ShapingOptions.Of(options).Named);
        using var changes = new ChangeLog(folder);
        foreach (var input in inputs)
        {
            if (input.Problem is { } problem)
            {
                record.Add(input.Path, null, DocumentStatus.Failed, $"{problem.Code}: {problem.Message}", 0, 0);
            }
            else
            {
                AddAll(input.Path, kept: false);
            }
        }

        foreach (var path in journal.Kept())
        {
            AddAll(path, kept: true);
        }

        void AddAll(string path, bool kept)
        {
            if (journal.Find(path) is var (entry, published))
            {
                Add(entry, published, kept);
                foreach (var inside in entry.Further == 0 ? [] : journal.FurtherPaths(path))
                {
                    var (further, before) = journal.Find(inside)!.Value;
                    Add(further, before, kept);
                }
            }
        }

        void Add(JournalEntry entry, (string Sha256, string Output)? published, bool kept)
        {
            record.Add(entry.Path, entry.Sha256, entry.Status, entry.Reason, entry.Pages, entry.Milliseconds, kept);
            if (journal.Rows(entry.Path) is { } rows)
            {
                feed.Add(DocumentId.Of(entry.Sha256!, entry.Path), rows);
                changes.Add(FeedChange.Of(entry.Path, (entry.Sha256!, entry.Output!), published));
            }
        }

        foreach (var (path, sha256) in journal.Removed())
        {
            changes.Add(FeedChange.Removed(path, sha256));
        }

        feed.Complete();
        WriteWorkbook();
        changes.Complete();
        RemoveVanished(inputs);
        record.Complete();
        journal.FinishRun();
    }

    /// <summary>One that an earlier run has written would not be of these documents any more.</summary>
    private void WriteWorkbook()
    {
        if (!options.Xlsx)
        {
            if (folder.Move(Workbook.FileName, $"{DocumentFiles.Removed}/{Workbook.FileName}"))
            {
                talk.Say(Texts.WorkbookSetAside(Workbook.FileName, DocumentFiles.Removed));
            }
        }
        else if (new Workbook(folder, options.Settings.Csv()).Write() is var cut and > 0)
        {
            talk.Warn(Texts.CutTexts(cut, Workbook.FileName));
        }
    }

    /// <summary>Their files are set aside, unless a document of now has the same ones (a.PDF was, a.pdf is).</summary>
    private void RemoveVanished(IReadOnlyList<BatchInput> inputs)
    {
        var vanished = journal.Vanished();
        if (vanished.Count == 0)
        {
            return;
        }

        var files = new DocumentFiles(folder);
        var taken = inputs.Select(input => input.Path).Concat(journal.Inside()).Select(FeedPaths.Stem)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var path in vanished.Where(path => !taken.Contains(FeedPaths.Stem(path))))
        {
            files.SetAside(path);
        }
    }
}
