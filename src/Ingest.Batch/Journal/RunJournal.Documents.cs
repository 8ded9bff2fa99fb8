using System.Globalization;
using Ingest.Batch.Documents;
using Ingest.Feed;
using Ingest.Model.Output;
using Ingest.Text;
using Microsoft.Data.Sqlite;

namespace Ingest.Batch.Journal;

public sealed partial class RunJournal
{
    private const string Columns =
        "path, sha256, status, reason, pages, items, tables, attempts, settled, milliseconds, jsonBytes, version, further, output";

    /// <summary>$1 is the run, $2 whether it is forced.</summary>
    private const string Counts = "state = 'done' and (doneIn = $1 or (settled = 1 and $2 = 0))";

    /// <summary>The document where it is done with this content and need not be read again; null where it has to be.</summary>
    public JournalEntry? Done(string path, string sha256) => Locked(() => One(
        $"select {Columns} from documents where {Counts} and path = $3 and sha256 = $4", path, sha256));

    /// <summary>The same by the mark of the store that it comes from, without its content.</summary>
    public JournalEntry? DoneByStamp(string path, string place, string stamp) => Locked(() => One(
        $"select {Columns} from documents where {Counts} and path = $3 and place = $4 and stamp = $5", path, place, stamp));

    /// <summary>
    /// Another input of the same content that is done, and what each of its documents adds to the feed, its own first;
    /// none where there is none.
    /// </summary>
    public IReadOnlyList<(JournalEntry Entry, FeedRows Rows)> DoneElsewhere(string sha256) =>
        Locked<IReadOnlyList<(JournalEntry, FeedRows)>>(() =>
    {
        var entry =
            One($"select {Columns} from documents where {Counts} and sha256 = $3 and version = $4 and output is not null and carrier is "
                + $"null order by path limit 1", sha256, _version!.KeyOf(sha256));
        var further = entry is null ? null : CurrentFurther(entry);
        return further is null || further.Any(one => one.Output is null)
            ? [] : [.. further.Prepend(entry!).Select(one => (one, RowsOf(one.Path)!))];
    });

    /// <summary>The other documents of an input that is done, in order; null where one of them has to be read again.</summary>
    public IReadOnlyList<JournalEntry>? Further(JournalEntry carrier) => Locked(() => CurrentFurther(carrier));

    /// <summary>What became of a document; null where the journal does not know.</summary>
    public (JournalEntry Entry, (string Sha256, string Output)? Published)? Find(string path) =>
        Locked<(JournalEntry, (string, string)?)?>(() =>
    {
        using var reader =
            Command($"select {Columns}, publishedSha256, publishedOutput from documents where state = 'done' and path = $1", path)
                .ExecuteReader();
        return !reader.Read() ? null : (Entry(reader), reader.IsDBNull(14) ? null : (reader.GetString(14), reader.GetString(15)));
    });

    /// <summary>The paths of an input's other documents, in order.</summary>
    public IReadOnlyList<string> FurtherPaths(string carrier) =>
        Locked(() => Paths("select path from documents where carrier = $1 order by number", carrier));

    /// <summary>What a document adds to the feed; null where there was nothing to read.</summary>
    public FeedRows? Rows(string path) => Locked(() => RowsOf(path));

    /// <summary>A document is in hand.</summary>
    public void Begin(string path, string sha256, long bytes, string? stamp) => Locked(() => Do("""
        update documents set attempts = case when state = 'reading' and sha256 = $2 then attempts + 1 else 1 end,
          state = 'reading', sha256 = $2, bytes = $3, stamp = $4, started = $5, finished = null, output = null where path = $1
        """, path, sha256, bytes, stamp, Now()));

    /// <summary>An input's other documents are about to be written: should that be broken off, their files are known of.</summary>
    public void BeginFurther(string carrier, IReadOnlyList<string> paths) => Write(() => paths.Select((path, i) => Do("""
        insert into documents (path, state, listed, carrier, number) values ($1, 'reading', $2, $3, $4)
        on conflict (path) do update set state = 'reading', attempts = 0, output = null, listed = excluded.listed,
            carrier = excluded.carrier, number = excluded.number
        """, path, _run, carrier, i + 1)).Sum());

    /// <summary>
    /// An input is done and its files are written, those of its other documents too. What it gave
    /// before and does not now is no document of this run.
    /// </summary>
    /// <param name="outputs">For its own document and each other one the hash of what it adds to the feed;
    /// null where there was nothing to read.</param>
    public void End(DocumentResult result, IReadOnlyList<string?> outputs) => Write(() =>
    {
        Do("update documents set carrier = null, listed = 0 where carrier = $1 and number > $2", result.Path, result.Further.Length);
        for (var i = 0; i < result.Further.Length; i++)
        {
            Do("update documents set carrier = null, listed = 0 where carrier = $1 and number = $2 and path <> $3", result.Path, i + 1,
                result.Further[i].Path);
            EndOne(result.Further[i], outputs[i + 1]);
        }

        return EndOne(result, outputs[0]);
    });

    private int EndOne(DocumentResult result, string? output)
    {
        var reason = result.Reason is { } why ? CleanText.Of($"{why.Code}: {why.Message}") : null;
        Do("""
            update documents set state = 'done', attempts = max(attempts, 1) + $2 - 1, doneIn = $3, version = $4, settled = $5, status = $6,
              reason = $7, pages = $8, items = $9, tables = $10, finished = $11, milliseconds = $12, jsonBytes = $13, output = $14,
              sha256 = $15, further = $16 where path = $1
            """, result.Path, result.Attempts, _run, _version!.KeyOf(JournalEntry.KeyOf(result.Sha256, result.Path)),
            result.Settled ? 1 : 0, result.Status.ToString(), reason,
            result.Pages, result.Items, result.Tables, Now(), result.Milliseconds, result.Rendered?.Json.Length ?? 0, output, result.Sha256,
            result.Further.Length);
        return result.Rendered is { } rendered
            ? Do("insert or replace into rows (document, packed) select id, $2 from documents where path = $1", result.Path, rendered.Rows)
            : Do("delete from rows where document = (select id from documents where path = $1)", result.Path);
    }

    private IReadOnlyList<JournalEntry>? CurrentFurther(JournalEntry carrier)
    {
        if (carrier.Further == 0)
        {
            return [];
        }

        var further = new List<JournalEntry>();
        using var reader = Command($"select {Columns} from documents where state = 'done' and carrier = $1 order by number", carrier.Path)
            .ExecuteReader();
        while (reader.Read())
        {
            further.Add(Entry(reader));
        }

        return further.Count == carrier.Further && further.All(IsCurrent) ? further : null;
    }

    private bool IsCurrent(JournalEntry entry) => entry.Version == _version!.KeyOf(entry.Key);

    private FeedRows? RowsOf(string path) =>
        Command("select packed from rows join documents on id = document where path = $1", path).ExecuteScalar() is byte[] packed
            ? FeedRows.Unpack(packed) : null;

    /// <summary>The first document that counts and is of this version; the run and whether it is forced go before the values.</summary>
    private JournalEntry? One(string text, params object?[] values)
    {
        using var reader = Command(text, [_run, _forced ? 1 : 0, .. values]).ExecuteReader();
        return reader.Read() && Entry(reader) is var entry && IsCurrent(entry) ? entry : null;
    }

    private static JournalEntry Entry(SqliteDataReader row) => new(
        row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), Enum.Parse<DocumentStatus>(row.GetString(2)),
        row.IsDBNull(3) ? null : row.GetString(3),
        row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetBoolean(8), row.GetInt64(9), row.GetInt64(10),
        row.GetString(11), row.GetInt32(12), row.IsDBNull(13) ? null : row.GetString(13));
}
