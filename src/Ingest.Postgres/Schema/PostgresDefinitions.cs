using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ingest.Store.Schema;

namespace Ingest.Postgres.Schema;

/// <summary>
/// The statements that make a store on PostgreSQL, from the schema that the store of one machine is made of too: schema <c>history</c>
/// holds the tables, of removed documents too; in <c>public</c> a view of each table's name holds what is there now.
/// </summary>
internal static class PostgresDefinitions
{
    /// <summary>What the store knows of itself, of the programs that wrote to it, of each content and of each change.</summary>
    private const string Own = """
        CREATE TABLE IF NOT EXISTS history.store (
            "only" boolean PRIMARY KEY DEFAULT true CHECK ("only"), version integer NOT NULL, shape text NOT NULL, id text NOT NULL,
            cursor bigint NOT NULL DEFAULT 0, kept bigint NOT NULL DEFAULT -1, keptat timestamptz);
        CREATE TABLE IF NOT EXISTS history.shapes (
            number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, shape text NOT NULL UNIQUE, seen timestamptz NOT NULL DEFAULT now());
        CREATE TABLE IF NOT EXISTS history.engines (
            number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, engine text NOT NULL UNIQUE, seen timestamptz NOT NULL DEFAULT now());
        CREATE TABLE IF NOT EXISTS history.contents (
            documentid text COLLATE history.plain PRIMARY KEY, path text COLLATE history.plain NOT NULL, output text NOT NULL,
            engine integer NOT NULL);
        CREATE TABLE IF NOT EXISTS history.gone (documentid text COLLATE history.plain PRIMARY KEY);
        CREATE TABLE IF NOT EXISTS history.changes (
            cursor bigint PRIMARY KEY, path text COLLATE history.plain NOT NULL, documentid text COLLATE history.plain NOT NULL,
            change text NOT NULL, at timestamptz NOT NULL DEFAULT now());
        """;

    /// <summary>All of it, each statement once; the views that answer come behind.</summary>
    public static ImmutableArray<string> Statements { get; } =
    [
        "CREATE SCHEMA IF NOT EXISTS history",
        PlainOrder.Sql,
        Own,
        .. StoreSchema.All.SelectMany(table => Indexes(table).Prepend(Table(table))),
        .. SearchTables.Statements,
        TakingFunction.Sql,
        .. StoreSchema.All.Select(Current),
        CommonFunctions.Sql,
        .. PostgresView.All.SelectMany(view => view.Statements),
    ];

    /// <summary>The hash of all of it: another one, and the store is brought into shape.</summary>
    public static string Shape { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Statements))));

    private static string Table(StoreTable table)
    {
        var key = PostgresNames.Listed(table.Key);
        var columns = PostgresNames.ColumnsOf(table).Select(column => $"{PostgresNames.Quoted(column.Name)} {column.Sql}");
        return $"CREATE TABLE IF NOT EXISTS history.{PostgresNames.Quoted(table.Name)} ({string.Join(", ", columns)}, PRIMARY KEY ({key}))";
    }

    /// <summary>By document, for writing it anew; and by the keys of other tables, for joining them.</summary>
    private static IEnumerable<string> Indexes(StoreTable table)
    {
        var first = table.Key.First().Name;
        return table.Columns.Where(column => column.Name != first && column.Type == DuckType.Varchar
                && (column.Says.RefersTo is not null || column.Name == "documentId"))
            .Select(column => $"CREATE INDEX IF NOT EXISTS {PostgresNames.Quoted($"{table.Name}_{column.Name}")} "
                + $"ON history.{PostgresNames.Quoted(table.Name)} ({PostgresNames.Quoted(column.Name)})"
                + (column.Required ? "" : $" WHERE {PostgresNames.Quoted(column.Name)} IS NOT NULL"));
    }

    /// <summary>What a table holds of documents that are there now.</summary>
    private static string Current(StoreTable table)
    {
        var there = table == StoreSchema.Documents ? "removedat IS NULL"
            : "NOT EXISTS (SELECT 1 FROM history.gone g WHERE g.documentid = t.documentid)";
        return $"CREATE VIEW public.{PostgresNames.Quoted(table.Name)} AS SELECT {PostgresNames.Listed(table.Columns)} "
            + $"FROM history.{PostgresNames.Quoted(table.Name)} t WHERE {there}";
    }
}
