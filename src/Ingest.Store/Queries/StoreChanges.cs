using System.Globalization;
using DuckDB.NET.Data;
using Ingest.Language;

namespace Ingest.Store.Queries;

/// <summary>
/// What has changed in a store since a cursor. A cursor is the store's mark and a number, <c>3f9c0a1b2c3d-17</c>: of a store that was made
/// anew the old ones are refused, or a reader would miss what came before.
/// </summary>
public sealed class StoreChanges : IDisposable
{
    private readonly StoreDatabase _store;
    private readonly string _id;

    /// <exception cref="StoreException">The store can't be opened.</exception>
    public StoreChanges(string file)
    {
        _store = StoreDatabase.ForReading(file);
        try
        {
            _id = (string)_store.Scalar("SELECT id FROM history.store")!;
        }
        catch (DuckDBException fault)
        {
            _store.Dispose();
            throw StoreFault.Of(file, fault);
        }
    }

    /// <param name="since">The last one that was taken; null for all.</param>
    /// <returns>The last change of each path behind the cursor, in order; to one who begins, removed ones are not told.</returns>
    /// <exception cref="QueryException">The cursor is none of this store's.</exception>
    public IEnumerable<StoreChange> Since(string? since)
    {
        var number = since is null ? 0 : NumberOf(since) ?? throw new QueryException(Texts.CursorUnknown(since));
        return _store.Rows(string.Create(CultureInfo.InvariantCulture, $"""
            SELECT cursor, path, documentId, change FROM history.changes WHERE cursor > {number}
            QUALIFY row_number() OVER (PARTITION BY path ORDER BY cursor DESC) = 1 ORDER BY cursor
            """))
            .Select(row => new StoreChange(
                string.Create(CultureInfo.InvariantCulture, $"{_id}-{row.GetInt64(0)}"),
                row.GetString(1), row.GetString(2),
                since is null && row.GetString(3) == "changed" ? "added" : row.GetString(3)))
            .Where(change => since is not null || change.Change != "removed");
    }

    public void Dispose() => _store.Dispose();

    private long? NumberOf(string cursor) =>
        cursor.StartsWith(_id + "-", StringComparison.Ordinal)
        && long.TryParse(cursor.AsSpan(_id.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number <= (long)_store.Scalar("SELECT coalesce(max(cursor), 0) FROM history.changes")! ? number : null;
}
