using System.Globalization;
using Ingest.Feed;
using Ingest.Model.Output;
using Microsoft.Data.Sqlite;

namespace Ingest.Cli.Batch.Journal;

public sealed partial class RunJournal
{
    private const string Columns = "path, sha256, status, reason, pages, items, tables, attempts, settled, milliseconds, jsonBytes, version, output";

    /// <summary>$1 is the run, $2 whether it is forced.</summary>
    private const string Counts = "state = 'done' and (doneIn = $1 or (settled = 1 and $2 = 0))";

    /// <summary>The document where it is done with this content and need not be read again; null where it has to be.</summary>
    public JournalEntry? Done(string path, string sha256) => Locked(() => One(
        $"select {Columns} from documents where {Counts} and path = $3 and sha256 = $4", path, sha256));

    /// <summary>The same by the mark of the store that it comes from, without its content.</summary>
    public JournalEntry? DoneByStamp(string path, string place, string stamp) => Locked(() => One(
        $"select {Columns} from documents where {Counts} and path = $3 and place = $4 and stamp = $5", path, place, stamp));

    /// <summary>Another document of the same content that is done, and what it adds to the feed.</summary>
    public (JournalEntry Entry, FeedRows Rows)? DoneElsewhere(string sha256) => Locked<(JournalEntry, FeedRows)?>(() =>
        One($"select {Columns} from documents where {Counts} and sha256 = $3 and version = $4 and output is not null order by path limit 1", sha256, _version!.KeyOf(sha256)) is { } entry
            ? (entry, RowsOf(entry.Path)!)
            : null);

    /// <summary>What became of a document; null where the journal does not know.</summary>
    public (JournalEntry Entry, (string Sha256, string Output)? Published)? Find(string path) => Locked<(JournalEntry, (string, string)?)?>(() =>
    {
        using var reader = Command($"select {Columns}, publishedSha256, publishedOutput from documents where state = 'done' and path = $1", path).ExecuteReader();
        return !reader.Read() ? null : (Entry(reader), reader.IsDBNull(13) ? null : (reader.GetString(13), reader.GetString(14)));
    });

    /// <summary>What a document adds to the feed; null where there was nothing to read.</summary>
    public FeedRows? Rows(string path) => Locked(() => RowsOf(path));

    /// <summary>A document is in hand.</summary>
    public void Begin(string path, string sha256, long bytes, string? stamp) => Locked(() => Do("""
        update documents set attempts = case when state = 'reading' and sha256 = $2 then attempts + 1 else 1 end,
          state = 'reading', sha256 = $2, bytes = $3, stamp = $4, started = $5, finished = null, output = null where path = $1
        """, path, sha256, bytes, stamp, Now()));

    /// <summary>A document is done and its files are written.</summary>
    /// <param name="output">The hash of what it adds to the feed; null where there was nothing to read.</param>
    public void End(DocumentResult result, string? output) => Write(() =>
    {
        var reason = result.Reason is { } why ? CleanText.Of($"{why.Code}: {why.Message}") : null;
        Do("""
            update documents set state = 'done', attempts = max(attempts, 1) + $2 - 1, doneIn = $3, version = $4, settled = $5, status = $6,
              reason = $7, pages = $8, items = $9, tables = $10, finished = $11, milliseconds = $12, jsonBytes = $13, output = $14,
              sha256 = $15 where path = $1
            """, result.Path, result.Attempts, _run, _version!.KeyOf(result.Sha256 ?? ""), result.Settled ? 1 : 0, result.Status.ToString(), reason,
            result.Pages, result.Items, result.Tables, Now(), result.Milliseconds, result.Rendered?.Json.Length ?? 0, output, result.Sha256);
        return result.Rendered is { } rendered
            ? Do("insert or replace into rows (document, packed) select id, $2 from documents where path = $1", result.Path, rendered.Rows)
            : Do("delete from rows where document = (select id from documents where path = $1)", result.Path);
    });

    private FeedRows? RowsOf(string path) =>
        Command("select packed from rows join documents on id = document where path = $1", path).ExecuteScalar() is byte[] packed ? FeedRows.Unpack(packed) : null;

    /// <summary>The first document that counts and is of this version; the run and whether it is forced go before the values.</summary>
    private JournalEntry? One(string text, params object?[] values)
    {
        using var reader = Command(text, [_run, _forced ? 1 : 0, .. values]).ExecuteReader();
        return reader.Read() && Entry(reader) is var entry && entry.Version == _version!.KeyOf(entry.Sha256 ?? "") ? entry : null;
    }

    private static JournalEntry Entry(SqliteDataReader row) => new(
        row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), Enum.Parse<DocumentStatus>(row.GetString(2)), row.IsDBNull(3) ? null : row.GetString(3),
        row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetBoolean(8), row.GetInt64(9), row.GetInt64(10),
        row.GetString(11), row.IsDBNull(12) ? null : row.GetString(12));
}
