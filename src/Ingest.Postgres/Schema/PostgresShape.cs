using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Ingest.Language;
using Ingest.Store;
using Ingest.Store.Schema;
using Npgsql;

namespace Ingest.Postgres.Schema;

/// <summary>
/// Brings a store on PostgreSQL to this program's tables and views, one program at a time. What an older program wrote stays and is read
/// again; a store that a newer one has brought into its shape is left alone, so that workers of two versions do not undo one another.
/// </summary>
internal static class PostgresShape
{
    /// <summary>Of the advisory locks of this program: any number that others are not likely to take.</summary>
    private const long Lock = 0x16E57_0001;

    private const int IdFigures = 12;

    /// <exception cref="StoreException">A newer program made it.</exception>
    public static void Prepare(NpgsqlConnection connection)
    {
        if (ShapeOf(connection) == PostgresDefinitions.Shape)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();
        connection.Do(string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({Lock})"));
        var before = ShapeOf(connection);
        if (before != PostgresDefinitions.Shape)
        {
            if (before is not null && IsOfNewer(connection))
            {
                throw new StoreException(Texts.PostgresNewerShape);
            }

            connection.Do(PostgresView.Filling); // kept views are filled when they are made
            Shape(connection);
        }

        transaction.Commit();
    }

    /// <exception cref="StoreException">There is none, or another program's.</exception>
    public static void Check(NpgsqlConnection connection, PostgresAddress address)
    {
        if (ShapeOf(connection) is not { } shape)
        {
            throw new StoreException(Texts.PostgresNoStore(address));
        }

        if (shape != PostgresDefinitions.Shape)
        {
            throw new StoreException(IsOfNewer(connection) ? Texts.PostgresNewerShape : Texts.PostgresOtherShape(address));
        }
    }

    /// <summary>Null where there is nothing yet.</summary>
    public static string? ShapeOf(NpgsqlConnection connection) =>
        connection.Scalar("SELECT to_regclass('history.store')::text") is string
            ? connection.Scalar("SELECT shape FROM history.store") as string : null;

    /// <summary>Its number is a newer one's, or this program's shape is one that it has had before.</summary>
    private static bool IsOfNewer(NpgsqlConnection connection) => connection.Scalar(
        $"SELECT version > $1 OR EXISTS (SELECT 1 FROM history.shapes WHERE shape = '{PostgresDefinitions.Shape}') FROM history.store",
        Definitions.Version) is true;

    private static void Shape(NpgsqlConnection connection)
    {
        // But for those of an extension, as pg_stat_statements: they can't be dropped.
        foreach (var view in connection.Rows("""
            SELECT format('%I', relname) FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
                AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') ORDER BY relkind
            """, row => row.GetString(0)))
        {
            connection.Do($"DO $$ BEGIN DROP VIEW IF EXISTS public.{view} CASCADE; EXCEPTION WHEN wrong_object_type THEN "
                + $"DROP MATERIALIZED VIEW IF EXISTS public.{view} CASCADE; END $$");
        }

        foreach (var table in StoreSchema.All)
        {
            AddColumns(connection, table);
        }

        foreach (var statement in PostgresDefinitions.Statements)
        {
            connection.Do(statement);
        }

        connection.Do(string.Create(CultureInfo.InvariantCulture, $"""
            INSERT INTO history.store (version, shape, id)
            VALUES ({Definitions.Version}, '{PostgresDefinitions.Shape}', '{RandomNumberGenerator.GetHexString(IdFigures,
                lowercase: true)}')
            ON CONFLICT ("only") DO UPDATE SET version = excluded.version, shape = excluded.shape, kept = -1;
            INSERT INTO history.shapes (shape) VALUES ('{PostgresDefinitions.Shape}') ON CONFLICT DO NOTHING;
            UPDATE history.contents SET output = '';
            UPDATE history.documents SET output = '!' || output WHERE removedat IS NULL AND output NOT LIKE '!%'
            """));
    }

    /// <summary>A table of an older program has columns added, and those that are no more taken away.</summary>
    private static void AddColumns(NpgsqlConnection connection, StoreTable table)
    {
        var name = $"history.{PostgresNames.Quoted(table.Name)}";
        var there = connection.Rows("SELECT attname FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped "
            + $"AND attrelid = to_regclass('{name}')", row => row.GetString(0)).ToImmutableHashSet(StringComparer.Ordinal);
        if (there.IsEmpty)
        {
            return;
        }

        var wanted = PostgresNames.ColumnsOf(table).ToList();
        foreach (var (column, sql) in wanted.Where(column => !there.Contains(column.Name)))
        {
            connection.Do($"ALTER TABLE {name} ADD COLUMN {PostgresNames.Quoted(column)} "
                + sql.Replace(" NOT NULL", "", StringComparison.Ordinal));
        }

        foreach (var column in there.Except(wanted.Select(column => column.Name)))
        {
            connection.Do($"ALTER TABLE {name} DROP COLUMN {PostgresNames.Quoted(column)} CASCADE");
        }
    }
}
