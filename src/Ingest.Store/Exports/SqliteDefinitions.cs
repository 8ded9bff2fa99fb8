using Ingest.Store.Schema;

namespace Ingest.Store.Exports;

/// <summary>The store's tables in SQLite's words.</summary>
internal static class SqliteDefinitions
{
    /// <summary>Keys that are one column and unique are referred to; a document's key stands in documents once for each of its
    /// paths.</summary>
    private static readonly string[] Referred = ["items.itemId", "tables.tableId"];

    public static string Table(StoreTable table) =>
        $"create table {table.Name} ({string.Join(", ", [.. table.Columns.Select(Column),
            $"primary key ({string.Join(", ", table.Key.Select(column => Definitions.Quoted(column.Name)))})"])})";

    /// <summary>For joins by keys of other tables.</summary>
    public static IEnumerable<string> Indexes(StoreTable table) =>
        table.Columns.Where(column => column.Says.RefersTo is not null || column.Name == "documentId")
            .Select(column => $"create index {table.Name}_{column.Name} on {table.Name} ({Definitions.Quoted(column.Name)})");

    /// <summary>An index of the table's own text, without a second copy of it.</summary>
    public static string Search(string table, IEnumerable<string> columns) => $"""
        create virtual table {table}_fts using fts5 ({string.Join(", ", columns)}, content='{table}',
            tokenize='unicode61 remove_diacritics 0');
        insert into {table}_fts ({table}_fts) values ('rebuild')
        """;

    private static string Column(StoreColumn column)
    {
        var type = column.Type switch
        {
            DuckType.Integer or DuckType.Bigint or DuckType.Boolean => "integer",
            DuckType.Double or DuckType.Decimal => "real",
            _ => "text",
        };
        var refers = column.Says.RefersTo is { } reference && Referred.Contains(reference)
            ? $" references {reference.Split('.')[0]} ({reference.Split('.')[1]})" : "";
        return $"{Definitions.Quoted(column.Name)} {type}{(column.Required ? " not null" : "")}{refers}";
    }
}
