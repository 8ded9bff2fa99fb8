using System.Collections.Immutable;
using Ingest.Store.Schema;

namespace Ingest.Postgres.Schema;

/// <summary>
/// The store's names and types in PostgreSQL. Names are in small letters there, as PostgreSQL reads what is not quoted, so that a
/// question in SQL has the same text for both stores.
/// </summary>
internal static class PostgresNames
{
    public static string Quoted(string name) => $"\"{name.ToLowerInvariant()}\"";

    public static string Listed(IEnumerable<StoreColumn> columns) => string.Join(", ", columns.Select(column => Quoted(column.Name)));

    /// <summary>Texts are in the order of their characters' numbers, as in the store of one machine.</summary>
    public static string Sql(DuckType type) => type switch
    {
        DuckType.Varchar => "text COLLATE history.plain",
        DuckType.Integer => "integer",
        DuckType.Bigint => "bigint",
        DuckType.Double => "double precision",
        DuckType.Boolean => "boolean",
        DuckType.Date => "date",
        DuckType.Time => "time",
        DuckType.Decimal => "numeric(18, 2)",
        DuckType.Timestamp => "timestamptz",
        _ => throw new InvalidOperationException(type.ToString()),
    };

    /// <summary>The columns of documents that are the store's own: the JSON's hash, since when it is gone, and who read it.</summary>
    private static readonly ImmutableArray<(string Name, string Sql)> OfDocuments =
        [("output", "text NOT NULL"), ("removedat", "timestamptz"), ("engine", "integer NOT NULL")];

    /// <summary>Those of a table, in order, with their types.</summary>
    public static IEnumerable<(string Name, string Sql)> ColumnsOf(StoreTable table) =>
        table.Columns.Select(column => (column.Name.ToLowerInvariant(), Sql(column.Type)))
            .Concat(table == StoreSchema.Documents ? OfDocuments : []);
}
