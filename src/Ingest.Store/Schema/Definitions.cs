using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Ingest.Store.Schema;

/// <summary>
/// The store's statements of definition. Schema <c>history</c> holds the tables, of removed documents too; in <c>main</c> a view of
/// each table's name holds what is there now, and the views that answer questions stand on those.
/// </summary>
internal static class Definitions
{
    /// <summary>Raised where an older program would misread what a newer one wrote; columns may come and go without.</summary>
    public const int Version = 1;

    /// <summary>What the store knows of itself, of each path and of each content.</summary>
    public const string Own = """
        CREATE SCHEMA IF NOT EXISTS history;
        CREATE OR REPLACE TABLE history.store (
            version INTEGER NOT NULL, shape VARCHAR NOT NULL, id VARCHAR NOT NULL, parquetCursor BIGINT NOT NULL);
        CREATE TABLE IF NOT EXISTS history.contents (documentId VARCHAR NOT NULL, path VARCHAR NOT NULL, output VARCHAR NOT NULL);
        CREATE TABLE IF NOT EXISTS history.gone (documentId VARCHAR NOT NULL);
        CREATE TABLE IF NOT EXISTS history.changes (
            cursor BIGINT NOT NULL, path VARCHAR NOT NULL, documentId VARCHAR NOT NULL, change VARCHAR NOT NULL);
        """;

    /// <summary>The columns of documents that the CSV file has not.</summary>
    public static readonly ImmutableArray<(string Name, string Sql)> OfDocuments =
        [("output", "VARCHAR"), ("removedAt", "TIMESTAMP")];

    public static IEnumerable<(string Name, string Sql)> ColumnsOf(StoreTable table) =>
        table.Columns.Select(column => (column.Name, column.Sql)).Concat(table == StoreSchema.Documents ? OfDocuments : []);

    public static string Table(StoreTable table) =>
        $"CREATE TABLE IF NOT EXISTS history.{table.Name} ({string.Join(", ",
            ColumnsOf(table).Select(column => $"{Quoted(column.Name)} {column.Sql}"))})";

    /// <summary>What a table holds of documents that are there now.</summary>
    public static string Current(StoreTable table)
    {
        var columns = string.Join(", ", table.Columns.Select(column => Quoted(column.Name)));
        var there = table == StoreSchema.Documents ? "WHERE removedAt IS NULL" : "ANTI JOIN history.gone USING (documentId)";
        return $"CREATE OR REPLACE VIEW {table.Name} AS SELECT {columns} FROM history.{table.Name} {there}";
    }

    /// <summary>The hash of all of it: another one, and the store is brought into shape.</summary>
    public static string Shape { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        StoreSchema.All.SelectMany(table => new[] { Table(table), Current(table) })
            .Concat(AnswerViews.All.Select(view => view.Name + view.Sql)).Prepend(Own)))));

    public static string Quoted(string name) => $"\"{name}\"";
}
