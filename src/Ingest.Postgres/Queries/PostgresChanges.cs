using System.Globalization;
using Ingest.Language;
using Ingest.Postgres.Schema;
using Ingest.Store;
using Ingest.Store.Queries;
using Npgsql;

namespace Ingest.Postgres.Queries;

/// <summary>
/// What has changed in a store on PostgreSQL since a cursor, as <see cref="StoreChanges"/> tells it of the store of one machine: a cursor
/// is the store's mark and a number. Numbers are given in the order in which transactions end, so no change comes behind a reader's back.
/// </summary>
public sealed class PostgresChanges(PostgresStore store)
{
    private const string Last = """
        SELECT cursor, path, documentid, change FROM (
            SELECT DISTINCT ON (path) cursor, path, documentid, change FROM history.changes WHERE cursor > $1 ORDER BY path, cursor DESC) c
        WHERE $2 OR change <> 'removed' ORDER BY cursor
        """;

    /// <param name="since">The last one that was taken; null for all.</param>
    /// <returns>The last change of each path behind the cursor, in order; to one who begins, removed ones are not told.</returns>
    /// <exception cref="QueryException">The cursor is none of this store's.</exception>
    /// <exception cref="StoreException">The store can't be reached or read.</exception>
    public IEnumerable<StoreChange> Since(string? since)
    {
        using var connection = store.Open();
        var (id, number) = store.Reading(() => Begin(connection, since));
        using var command = new NpgsqlCommand(Last, connection) { CommandTimeout = 0 };
        command.Parameters.Add(new() { Value = number });
        command.Parameters.Add(new() { Value = since is not null });
        using var reader = store.Reading(command.ExecuteReader);
        while (store.Reading(reader.Read))
        {
            var change = reader.GetString(3);
            yield return new StoreChange(string.Create(CultureInfo.InvariantCulture, $"{id}-{reader.GetInt64(0)}"),
                reader.GetString(1), reader.GetString(2), since is null && change == "changed" ? "added" : change);
        }
    }

    private (string Id, long Number) Begin(NpgsqlConnection connection, string? since)
    {
        if (PostgresShape.ShapeOf(connection) is null)
        {
            throw new StoreException(Texts.PostgresNoStore(store.Address));
        }

        using var command = new NpgsqlCommand("SELECT id, cursor FROM history.store", connection);
        using var reader = command.ExecuteReader();
        reader.Read();
        var (id, last) = (reader.GetString(0), reader.GetInt64(1));
        return since is null ? (id, 0)
            : since.StartsWith(id + "-", StringComparison.Ordinal)
                && long.TryParse(since.AsSpan(id.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number <= last ? (id, number)
            : throw new QueryException(Texts.CursorUnknown(since));
    }
}
