using System.Security.Cryptography;
using Ingest.Cli.Batch.Inputs;
using Ingest.Cli.Batch.Journal;
using Ingest.Feed;
using Ingest.Model;

namespace Ingest.Cli.Batch;

/// <summary>Puts results where they stay: the document's files first, then the journal, so that what the journal calls done is there.</summary>
public sealed class DocumentKeeper(OutputFolder folder, RunJournal journal)
{
    private readonly DocumentFiles _files = new(folder);

    /// <returns>The result, or another where its files can't have their names.</returns>
    public DocumentResult Keep(DocumentResult result)
    {
        if (result.Rendered is null)
        {
            _files.Remove(result.Path);
            journal.End(result, null);
            return result;
        }

        try
        {
            _files.Write(result.Rendered);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && folder.TakesFiles())
        {
            var unwritable = new InputProblem("output.unwritable", $"Its output can't be written. {OneLine.Of(exception.Message)} Give the file another name.");
            result = unwritable.ToResult(result.Path) with { Sha256 = result.Sha256 };
            journal.End(result, null);
            return result;
        }

        journal.End(result, Convert.ToHexStringLower(SHA256.HashData(result.Rendered.Json)));
        return result;
    }

    /// <summary>The result of a document that is done, where its output stands as it was written.</summary>
    public DocumentResult? Standing(JournalEntry? entry) => entry is null || (entry.Output is not null && !_files.Stand(entry.Path, entry.JsonBytes))
        ? null
        : new DocumentResult(entry.Path, null, entry.Sha256, entry.Status, Reason(entry.Reason), entry.Pages, entry.Items, entry.Tables, entry.Milliseconds)
        {
            Attempts = entry.Attempts,
            Settled = entry.Settled,
        };

    private static Diagnostic? Reason(string? reason) =>
        reason?.Split(": ", 2) is [var code, var message] ? new Diagnostic(code, Severity.Error, null, message) : null;
}
