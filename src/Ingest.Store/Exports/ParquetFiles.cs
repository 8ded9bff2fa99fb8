using Ingest.Feed;
using Ingest.Store.Schema;

namespace Ingest.Store.Exports;

/// <summary>
/// The store's tables as Parquet files, rows in the order of their keys: the same rows give the same bytes. DuckDB writes
/// them, by its own types (DATE, DECIMAL); a file gets its name when it is whole. A table is one file, <c>items.parquet</c>; from
/// <see cref="ManyDocuments"/> documents on it is sixteen, <c>items-0.parquet</c> to <c>items-f.parquet</c>, by the first figure of the
/// document's key, so that a document that changes costs a sixteenth.
/// </summary>
public static class ParquetFiles
{
    /// <summary>About 40,000 items: all files are written in less than a second.</summary>
    public const long ManyDocuments = 4096;

    private const string Ending = ".parquet";

    private static readonly string[] Whole = [""], Sixteenths = [.. "0123456789abcdef".Select(figure => $"-{figure}")];

    /// <param name="folder">Made where there is none.</param>
    /// <param name="changed">Keys of documents that are not what they were when the files were written; null: all.</param>
    public static void Write(StoreDatabase store, string folder, IEnumerable<string>? changed = null)
    {
        Directory.CreateDirectory(folder);
        var wanted = PiecesOf(store);
        var all = StoreSchema.All.SelectMany(table => wanted.Select(piece => table.Name + piece + Ending))
            .ToHashSet(StringComparer.Ordinal);
        var others = StoreSchema.All.SelectMany(table => Whole.Concat(Sixteenths).Select(piece => table.Name + piece + Ending))
            .Where(name => !all.Contains(name)).Select(name => Path.Combine(folder, name)).Where(File.Exists).ToList();
        var pieces = changed is null || wanted == Whole || others.Count > 0
            ? wanted : [.. changed.Select(documentId => $"-{documentId[1]}").Distinct(StringComparer.Ordinal)];
        foreach (var table in StoreSchema.All)
        {
            foreach (var piece in pieces)
            {
                Write(store, folder, table, piece);
            }
        }

        others.ForEach(File.Delete);
        store.Do("UPDATE history.store SET parquetCursor = (SELECT coalesce(max(cursor), 0) FROM history.changes)");
    }

    /// <summary>Whether all are there, and were written when the store stood at that change.</summary>
    public static bool AreOf(StoreDatabase store, string folder, long cursor) =>
        (long)store.Scalar("SELECT parquetCursor FROM history.store")! == cursor
        && StoreSchema.All.All(table => PiecesOf(store).All(piece => File.Exists(Path.Combine(folder, table.Name + piece + Ending))));

    private static string[] PiecesOf(StoreDatabase store) =>
        (long)store.Scalar("SELECT count(*) FROM documents")! < ManyDocuments ? Whole : Sixteenths;

    private static void Write(StoreDatabase store, string folder, StoreTable table, string piece)
    {
        var file = Path.Combine(folder, table.Name + piece + Ending);
        var unfinished = file + SafeFile.TemporaryEnding;
        var order = string.Join(", ", table.Key.Select(column => Definitions.Quoted(column.Name)));
        store.Do($"""
            COPY (
                SELECT {string.Join(", ", table.Columns.Select(Written))} FROM {table.Name}
                {(piece.Length == 0 ? "" : $"WHERE documentId[2] = '{piece[^1]}'")} ORDER BY {order})
            TO '{unfinished.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet, COMPRESSION zstd)
            """);
        File.Move(unfinished, file, overwrite: true);
    }

    /// <summary>A time as text, HH:MM: readers give DuckDB's TIME as a number of microseconds, or as another time.</summary>
    private static string Written(StoreColumn column)
    {
        var name = Definitions.Quoted(column.Name);
        return column.Type == DuckType.Time ? $"strftime(DATE '2000-01-01' + {name}, '%H:%M') AS {name}" : name;
    }
}
