using Ingest.Feed;
using Ingest.Store.Schema;

namespace Ingest.Store.Exports;

/// <summary>
/// The store's tables as Parquet files, one a table, rows in the order of their keys: the same rows give the same bytes. DuckDB writes
/// them, by its own types (DATE, DECIMAL); a file gets its name when it is whole.
/// </summary>
public static class ParquetFiles
{
    private const string Ending = ".parquet";

    /// <param name="folder">Made where there is none.</param>
    public static void Write(StoreDatabase store, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in StoreSchema.All)
        {
            var file = Path.Combine(folder, table.Name + Ending);
            var unfinished = file + SafeFile.TemporaryEnding;
            var order = string.Join(", ", table.Key.Select(column => Definitions.Quoted(column.Name)));
            store.Do($"""
                COPY (SELECT {string.Join(", ", table.Columns.Select(Written))} FROM {table.Name} ORDER BY {order}) TO '{unfinished.Replace("'", "''", StringComparison.Ordinal)}'
                (FORMAT parquet, COMPRESSION zstd)
                """);
            File.Move(unfinished, file, overwrite: true);
        }
    }

    /// <summary>A time as text, HH:MM: readers give DuckDB's TIME as a number of microseconds, or as another time.</summary>
    private static string Written(StoreColumn column)
    {
        var name = Definitions.Quoted(column.Name);
        return column.Type == DuckType.Time ? $"strftime(DATE '2000-01-01' + {name}, '%H:%M') AS {name}" : name;
    }

    public static bool AreIn(string folder) =>
        StoreSchema.All.All(table => File.Exists(Path.Combine(folder, table.Name + Ending)));
}
