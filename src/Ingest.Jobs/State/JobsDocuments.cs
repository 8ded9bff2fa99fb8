using Ingest.Postgres;
using Npgsql;

namespace Ingest.Jobs.State;

/// <summary>The documents of a store, with the places that their files were read from, asked one by one. Safe for all threads.</summary>
public sealed class JobsDocuments(PostgresStore store)
{
    /// <returns>The document's path in the output, and where its file, or the one that it is in, was read; null where there is
    /// none.</returns>
    /// <exception cref="Store.StoreException">The store can't be asked.</exception>
    public (string Path, string? Place)? Find(string documentId) => store.Reading(() =>
    {
        using var connection = store.Open();
        return connection.Rows("""
            SELECT d.path, i.place FROM documents d LEFT JOIN jobs.inputs i ON i.path = regexp_replace(d.path, '#[0-9]+$', '')
            WHERE d.documentid = $1 ORDER BY d.path LIMIT 1
            """, row => (row.GetString(0), row.TextAt(1)), documentId) is [var found] ? found : ((string, string?)?)null;
    });
}
