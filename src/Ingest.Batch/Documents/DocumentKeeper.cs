using System.Collections.Frozen;
using System.Security.Cryptography;
using Ingest.Batch.Inputs;
using Ingest.Batch.Journal;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Batch.Documents;

/// <summary>
/// Puts results where they stay: the documents' files first, then the journal, so that what the journal calls done is there.
/// </summary>
/// <param name="inputs">All of the run: what is found in one must not take another's name.</param>
public sealed class DocumentKeeper(OutputFolder folder, RunJournal journal, CsvDialect dialect, IReadOnlyList<BatchInput> inputs)
{
    private readonly DocumentFiles _files = new(folder);
    private readonly FrozenSet<string> _taken = inputs.Select(input => input.Path).Concat(journal.Kept()).Select(FeedPaths.Stem)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>The result, or another where its files can't have their names.</returns>
    public DocumentResult Keep(DocumentResult result)
    {
        if (!result.Further.IsEmpty)
        {
            result = FurtherNames.Free(result, _taken, dialect);
            journal.BeginFurther(result.Path, [.. result.Further.Select(one => one.Path)]);
        }

        result = Write(result) with { Further = [.. result.Further.Select(Write)] };
        journal.End(result,
            [.. result.Further.Prepend(result)
                .Select(one => one.Rendered is null ? null : Convert.ToHexStringLower(SHA256.HashData(one.Rendered.Json)))]);
        return result;
    }

    /// <summary>The result of an input that is done, where its output stands as it was written.</summary>
    public DocumentResult? Standing(JournalEntry? entry) =>
        entry is not null && Stands(entry) && journal.Further(entry) is { } further && further.All(Stands)
            ? Result(entry) with { Further = [.. further.Select(Result)] }
            : null;

    private DocumentResult Write(DocumentResult result)
    {
        if (result.Status == DocumentStatus.Failed)
        {
            _files.SetAside(result.Path); // what was read of it before is not lost by a file that can't be read today
        }

        if (result.Rendered is null)
        {
            return result;
        }

        try
        {
            _files.Write(result.Rendered);
            return result;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && folder.RefusedName(exception))
        {
            var unwritable =
                new InputProblem("output.unwritable", Texts.OutputUnwritable(ForeignWording.Of(OneLine.Of(exception.Message))));
            return unwritable.ToResult(result.Path) with { Sha256 = result.Sha256 };
        }
    }

    private bool Stands(JournalEntry entry) => entry.Output is null || _files.Stand(entry.Path, entry.JsonBytes);

    private static DocumentResult Result(JournalEntry entry) => new(
        entry.Path, null, entry.Sha256, entry.Status, Reason(entry.Reason), entry.Pages, entry.Items, entry.Tables, entry.Milliseconds)
    {
        Attempts = entry.Attempts,
        Settled = entry.Settled,
    };

    private static Diagnostic? Reason(string? reason) =>
        reason?.Split(": ", 2) is [var code, var message] ? new Diagnostic(code, Severity.Error, null, message) : null;
}
