using System.Globalization;
using DuckDB.NET.Data;
using Ingest.Model.Output;
using Ingest.Store.Schema;

namespace Ingest.Store.Updates;

/// <summary>Writes documents within a transaction: what stood of them goes, what was read comes, each key once.</summary>
/// <param name="cursor">Of the last change so far.</param>
internal sealed class ChunkWriter(StoreDatabase store, long cursor)
{
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    private long _cursor = cursor;

    /// <summary>Keys of contents of which anything was written or removed.</summary>
    public IReadOnlySet<string> Changed => _changed;

    public void Write(IReadOnlyList<(UpdateStep Step, AgendaDocument Document)> read)
    {
        var rows = read.Where(one => one.Step.WritesRow).ToList();
        var contents = read.Where(one => one.Step.WritesContent).ToList();
        Delete("documents", "path", rows.Where(one => one.Step.OldDocumentId is not null).Select(one => one.Step.Source.Path));
        DeleteContents(contents.Select(one => one.Step.Source.DocumentId));
        using (var writer = new RowWriter(store, StoreSchema.Documents))
        {
            foreach (var (step, document) in rows)
            {
                writer.Add(document, step.Source.Output, null);
            }
        }

        foreach (var table in StoreSchema.Contents)
        {
            using var writer = new RowWriter(store, table);
            contents.ForEach(one => writer.Add(one.Document));
        }

        Append("contents", contents.Select(one => new[] { one.Step.Source.DocumentId, one.Step.Source.Path, one.Step.Source.Output }));
        _changed.UnionWith(rows.SelectMany(one => new[] { one.Step.OldDocumentId, one.Step.Source.DocumentId }).OfType<string>());
        Log(rows.Where(one => one.Step.Change is not null)
            .Select(one => (one.Step.Source.Path, one.Step.Source.DocumentId, one.Step.Change!)));
        Settle();
    }

    public void Remove(IReadOnlyList<string> paths, DateTimeOffset when)
    {
        var time = when.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var gone = store.Rows($"SELECT path, documentId FROM history.documents WHERE path IN ({Listed(paths)}) ORDER BY path")
            .Select(row => (row.GetString(0), DocumentId: row.GetString(1), UpdatePlan.Gone)).ToList();
        Log(gone);
        _changed.UnionWith(gone.Select(one => one.DocumentId));
        store.Do($"UPDATE history.documents SET removedAt = TIMESTAMP '{time}' WHERE path IN ({Listed(paths)})");
        Settle();
    }

    /// <summary>Contents that no path has any more go; those that only removed paths have are named, so that views leave
    /// them out.</summary>
    private void Settle()
    {
        var orphans = store.Rows("SELECT documentId FROM history.contents ANTI JOIN history.documents USING (documentId)")
            .Select(row => row.GetString(0)).ToList();
        DeleteContents(orphans);
        store.Do("""
            DELETE FROM history.gone;
            INSERT INTO history.gone
            SELECT documentId FROM history.documents GROUP BY documentId HAVING bool_and(removedAt IS NOT NULL) ORDER BY documentId
            """);
    }

    private void DeleteContents(IEnumerable<string> documentIds)
    {
        var known = documentIds.ToList();
        _changed.UnionWith(known);
        var there = known.Count == 0 ? []
            : store.Rows($"SELECT documentId FROM history.contents WHERE documentId IN ({Listed(known)})")
                .Select(row => row.GetString(0)).ToList();
        foreach (var table in StoreSchema.Contents.Select(table => table.Name).Append("contents"))
        {
            Delete(table, "documentId", there);
        }
    }

    private void Delete(string table, string column, IEnumerable<string> values)
    {
        var listed = Listed(values);
        if (listed.Length > 0)
        {
            store.Do($"DELETE FROM history.{table} WHERE {column} IN ({listed})");
        }
    }

    private void Append(string table, IEnumerable<string[]> rows)
    {
        using var appender = store.Connection.CreateAppender("history", table);
        foreach (var values in rows)
        {
            var row = appender.CreateRow();
            foreach (var value in values)
            {
                row.AppendValue(value);
            }

            row.EndRow();
        }
    }

    private void Log(IEnumerable<(string Path, string DocumentId, string Change)> changes)
    {
        using var appender = store.Connection.CreateAppender("history", "changes");
        foreach (var (path, documentId, change) in changes)
        {
            appender.CreateRow().AppendValue((long?)++_cursor).AppendValue(path).AppendValue(documentId).AppendValue(change).EndRow();
        }
    }

    private static string Listed(IEnumerable<string> values) =>
        string.Join(", ", values.Select(value => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"));
}
