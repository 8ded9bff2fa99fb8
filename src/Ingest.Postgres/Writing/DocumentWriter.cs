using Ingest.Postgres.Schema;
using Ingest.Postgres.Searching.Writing;
using Ingest.Store;
using Ingest.Store.Schema;
using Npgsql;

namespace Ingest.Postgres.Writing;

/// <summary>
/// Puts documents into a store, a chunk a transaction. Whoever does the same again, at the same time or later, changes nothing; what an
/// older engine read never takes the place of what a newer one did. For one thread.
/// </summary>
/// <param name="engine">The name of what reads; each name has the number in which it first came to the store.</param>
public sealed class DocumentWriter(PostgresStore store, string engine)
{
    /// <summary>
    /// Rows of a save that its machine no longer speaks for are held for a minute at most, whatever the server is set to: a machine without
    /// power sends no last word, and the system's own keepalive takes two hours. And what is called saved is on the disk.
    /// </summary>
    private const string LettingGo = "SET synchronous_commit = on; SET idle_in_transaction_session_timeout = '1min'; "
        + "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3; ";

    private readonly CopyRows _rows = new();
    private int? _number;

    /// <summary>Brings the store to this program's tables.</summary>
    /// <exception cref="StoreException">A newer program made it, or it can't be reached.</exception>
    public static void Prepare(PostgresStore store) => store.Guarded(() =>
    {
        using var connection = store.Open();
        PostgresShape.Prepare(connection);
        return 0;
    });

    /// <param name="removed">Paths that are no documents any more.</param>
    /// <param name="beside">What belongs to the same transaction.</param>
    /// <returns>How many documents' contents were written: others were there.</returns>
    /// <exception cref="StoreException">It can't be written; <see cref="PostgresFault.MayPass"/> tells whether later it may.</exception>
    public int Write(IReadOnlyCollection<StoredDocument> documents, IReadOnlyCollection<string>? removed = null,
        Action<NpgsqlConnection>? beside = null) => store.Guarded(() =>
    {
        using var connection = store.Open();
        PostgresShape.Check(connection, store.Address);
        _number ??= NumberOf(connection);
        connection.Do(LettingGo + TakingFunction.Staging);
        using var transaction = connection.BeginTransaction();
        Remove(connection, removed ?? []);
        Stage(connection, documents, _number.Value);
        var wanted = Take(connection, _number.Value);
        var contents = documents.Where(document => wanted.Contains((document.DocumentId, document.Path))).ToList();
        foreach (var table in StoreSchema.Contents)
        {
            Copy(connection, table, contents);
        }

        SearchRows.Of(contents).Copy(connection);
        beside?.Invoke(connection);
        connection.Do("SELECT history.log()");
        transaction.Commit();
        return contents.Count;
    });

    private int NumberOf(NpgsqlConnection connection)
    {
        connection.Do("""
            INSERT INTO history.engines (engine) SELECT $1 WHERE NOT EXISTS (SELECT 1 FROM history.engines WHERE engine = $1)
            ON CONFLICT DO NOTHING
            """, engine);
        return (int)connection.Scalar("SELECT number FROM history.engines WHERE engine = $1", engine)!;
    }

    /// <summary>Marks documents that are no input any more.</summary>
    private static void Remove(NpgsqlConnection connection, IReadOnlyCollection<string> paths)
    {
        if (paths.Count > 0)
        {
            connection.Do("SELECT history.remove($1)", (object)paths.ToArray());
        }
    }

    private void Stage(NpgsqlConnection connection, IReadOnlyCollection<StoredDocument> documents, int engine)
    {
        var table = StoreSchema.Documents;
        _rows.Clear();
        foreach (var document in documents)
        {
            _rows.Row(table.Columns.Length + 2);
            _rows.Add(table, table.Rows(document.Document).Single());
            _rows.Add(document.Output);
            _rows.Add(engine);
        }

        _rows.CopyTo(connection, $"staged_documents ({PostgresNames.Listed(table.Columns)}, output, engine)");
    }

    private static HashSet<(string DocumentId, string Path)> Take(NpgsqlConnection connection, int engine) =>
        [.. connection.Rows("SELECT content, owner FROM history.take($1)", row => (row.GetString(0), row.GetString(1)), engine)];

    private void Copy(NpgsqlConnection connection, StoreTable table, List<StoredDocument> contents)
    {
        _rows.Clear();
        foreach (var parts in contents.SelectMany(content => table.Rows(content.Document)))
        {
            _rows.Row(table.Columns.Length);
            _rows.Add(table, parts);
        }

        _rows.CopyTo(connection, $"history.{PostgresNames.Quoted(table.Name)} ({PostgresNames.Listed(table.Columns)})");
    }
}
