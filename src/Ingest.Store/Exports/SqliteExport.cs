using System.Globalization;
using DuckDB.NET.Data;
using Ingest.Feed;
using Ingest.Store.Queries;
using Ingest.Store.Schema;
using Microsoft.Data.Sqlite;

namespace Ingest.Store.Exports;

/// <summary>
/// The store's tables as one SQLite file for Datasette: keys, foreign keys, and full-text search over items and fields (FTS5;
/// <c>remove_diacritics 0</c>, or å and a, ø and o would be one). Made anew as a whole, and named when it is whole.
/// </summary>
public static class SqliteExport
{
    public const string FileName = "agendas.sqlite";

    /// <summary>Tables that are searched, with the columns of text.</summary>
    private static readonly (string Table, string[] Columns)[] Searched = [("items", ["title"]), ("fields", ["heading", "text"])];

    /// <returns>The file.</returns>
    /// <exception cref="StoreException">The store can't be read.</exception>
    public static string Write(string output)
    {
        try
        {
            return WriteWhole(output);
        }
        catch (DuckDBException fault)
        {
            throw StoreFault.Of(StoreFile.In(output), fault);
        }
        finally
        {
            File.Delete(Path.Combine(output, FileName) + SafeFile.TemporaryEnding);
        }
    }

    private static string WriteWhole(string output)
    {
        var file = Path.Combine(output, FileName);
        var unfinished = file + SafeFile.TemporaryEnding;
        File.Delete(unfinished);
        using (var store = StoreDatabase.ForReading(StoreFile.In(output)))
        using (var target = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }.ToString()))
        {
            target.Open();
            Do(target, "pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off; begin");
            foreach (var table in StoreSchema.All)
            {
                Do(target, SqliteDefinitions.Table(table));
                Copy(store, target, table);
                SqliteDefinitions.Indexes(table).ToList().ForEach(index => Do(target, index));
            }

            foreach (var (table, columns) in Searched)
            {
                Do(target, SqliteDefinitions.Search(table, columns));
            }

            Do(target, "commit; analyze");
        }

        File.Move(unfinished, file, overwrite: true);
        SafeFile.Write(Path.Combine(output, DatasetteMetadata.FileName), DatasetteMetadata.Bytes(Path
            .GetFileNameWithoutExtension(FileName)));
        return file;
    }

    private static void Copy(StoreDatabase store, SqliteConnection target, StoreTable table)
    {
        var key = string.Join(", ", table.Key.Select(column => Definitions.Quoted(column.Name)));
        using var insert = target.CreateCommand();
        insert.CommandText = string.Create(CultureInfo.InvariantCulture,
            $"insert into {table.Name} values ({string.Join(", ", table.Columns.Select((_, i) => $"${i + 1}"))})");
        var parameters = table.Columns.Select((_, i) =>
            insert.Parameters.Add(new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), null))).ToList();
        foreach (var row in store.Rows($"SELECT * FROM {table.Name} ORDER BY {key}"))
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                parameters[i].Value = QueryValue.Of(row, i) switch
                {
                    null => DBNull.Value,
                    DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
                    decimal amount => (double)amount,
                    var value => value,
                };
            }

            insert.ExecuteNonQuery();
        }
    }

    private static void Do(SqliteConnection target, string sql)
    {
        using var command = target.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
