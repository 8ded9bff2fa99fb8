using System.Globalization;
using System.Security.Cryptography;
using Ingest.Language;
using Ingest.Store.Schema;

namespace Ingest.Store.Updates;

/// <summary>
/// Brings a store to this program's tables and views. One of an older program keeps what it has, gets the columns that are new, and is
/// read again as a whole by the update that follows; removed documents keep their rows as they were.
/// </summary>
internal static class StoreShape
{
    private const int IdFigures = 12;

    /// <exception cref="StoreException">A newer program made it.</exception>
    public static void Prepare(StoreDatabase store)
    {
        store.Do("SET memory_limit = '1GB'; SET threads = 1");
        if (VersionOf(store) is { } version && version > Definitions.Version)
        {
            throw new StoreException(Texts.StoreNewer(version, Definitions.Version));
        }

        if (ShapeOf(store) != Definitions.Shape)
        {
            store.Together(() => Shape(store));
        }
    }

    /// <summary>Null where there is nothing yet.</summary>
    public static int? VersionOf(StoreDatabase store) =>
        Has(store, "store") ? (int?)store.Scalar("SELECT version FROM history.store") : null;

    private static string? ShapeOf(StoreDatabase store) =>
        Has(store, "store") ? (string?)store.Scalar("SELECT shape FROM history.store") : null;

    private static bool Has(StoreDatabase store, string table) => (long)store.Scalar(
        $"SELECT count(*) FROM duckdb_tables() WHERE schema_name = 'history' AND table_name = '{table}'")! > 0;

    private static void Shape(StoreDatabase store)
    {
        var id = Has(store, "store") ? store.Scalar("SELECT any_value(id) FROM history.store") as string : null;
        id ??= RandomNumberGenerator.GetHexString(IdFigures, lowercase: true);
        store.Do(Definitions.Own);
        foreach (var view in store.Rows("SELECT view_name FROM duckdb_views() WHERE schema_name = 'main' AND NOT internal")
            .Select(row => row.GetString(0)).ToList())
        {
            store.Do($"DROP VIEW IF EXISTS main.{Definitions.Quoted(view)}");
        }

        foreach (var table in StoreSchema.All)
        {
            store.Do(Definitions.Table(table));
            AddColumns(store, table);
            store.Do(Definitions.Current(table));
        }

        foreach (var view in AnswerViews.All)
        {
            store.Do($"CREATE OR REPLACE VIEW {view.Name} AS\n{view.Sql}");
        }

        store.Do(string.Create(CultureInfo.InvariantCulture, $"""
            INSERT INTO history.store VALUES ({Definitions.Version}, '{Definitions.Shape}', '{id}', -1);
            UPDATE history.contents SET output = '';
            UPDATE history.documents SET output = '{UpdatePlan.Stale}' || output WHERE removedAt IS NULL
            """));
    }

    /// <summary>A column of another type than before begins anew; one that is no more goes.</summary>
    private static void AddColumns(StoreDatabase store, StoreTable table)
    {
        var there = store.Rows($"""
            SELECT column_name, data_type FROM duckdb_columns()
            WHERE schema_name = 'history' AND table_name = '{table.Name}' ORDER BY column_index
            """).Select(row => (Name: row.GetString(0), Sql: row.GetString(1))).ToList();
        var wanted = Definitions.ColumnsOf(table)
            .Select(column => (column.Name, Sql: column.Sql.Replace(", ", ",", StringComparison.Ordinal))).ToList();
        if (there.SequenceEqual(wanted))
        {
            return;
        }

        // A table with its columns in order, which the appender goes by: made anew from the old one.
        var kept = wanted.Select(column => there.Contains(column)
            ? Definitions.Quoted(column.Name) : $"CAST(NULL AS {column.Sql}) AS {Definitions.Quoted(column.Name)}");
        store.Do($"""
            CREATE TABLE history.reshaped AS SELECT {string.Join(", ", kept)} FROM history.{table.Name};
            DROP TABLE history.{table.Name};
            ALTER TABLE history.reshaped RENAME TO {table.Name}
            """);
    }
}
