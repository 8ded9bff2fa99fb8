using System.Data;
using System.Diagnostics;
using System.Globalization;
using Ingest.Postgres.Schema;
using Ingest.Store;
using Npgsql;

namespace Ingest.Postgres;

/// <summary>
/// Brings the views that are kept as rows up to date, all from one moment, while others read and write. Who comes while another does it
/// leaves it to that one. A million items take about a minute (docs/benchmarks.md): once the queue is empty, or every some minutes.
/// </summary>
public static class AnswerRefresh
{
    /// <summary>Of the advisory locks of this program, beside that of the shape.</summary>
    private const long Lock = 0x16E57_0002;

    /// <param name="told">Told of each view and how long it took.</param>
    /// <returns>Whether it did so; not where nothing has changed, or another is at it.</returns>
    /// <exception cref="StoreException">The store can't be reached, is of another shape, or belongs to another user.</exception>
    public static bool Run(PostgresStore store, Action<string, TimeSpan>? told = null) => store.Guarded(() =>
    {
        using var connection = store.Open();
        PostgresShape.Check(connection, store.Address);
        if (!Scalar<bool>(connection, Locking("pg_try_advisory_lock")))
        {
            return false;
        }

        try
        {
            return Refresh(connection, told);
        }
        finally
        {
            if (connection.State == ConnectionState.Open)
            {
                Scalar<bool>(connection, Locking("pg_advisory_unlock"));
            }
        }
    });

    /// <summary>The lock is taken before the moment: or that could be older than what another has just made.</summary>
    private static bool Refresh(NpgsqlConnection connection, Action<string, TimeSpan>? told)
    {
        long kept, cursor;
        DateTime moment;
        using (var transaction = connection.BeginTransaction(IsolationLevel.RepeatableRead))
        {
            using (var command = Command(connection, "SELECT kept, cursor, now() FROM history.store"))
            using (var reader = command.ExecuteReader())
            {
                reader.Read();
                (kept, cursor, moment) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetDateTime(2));
            }

            if (kept == cursor)
            {
                return false;
            }

            Command(connection, PostgresView.Filling).ExecuteNonQuery();
            foreach (var view in Kept)
            {
                var clock = Stopwatch.StartNew();
                Command(connection, $"REFRESH MATERIALIZED VIEW {Beside(connection, view)} {view}").ExecuteNonQuery();
                told?.Invoke(view, clock.Elapsed);
            }

            transaction.Commit();
        }

        // Behind it: the row is what writers number their changes by, and none waits for a refresh. Where one has made it old meanwhile
        // (kept is another number), it stays so.
        using var mark = Command(connection, "UPDATE history.store SET kept = $1, keptat = $2 WHERE kept = $3");
        foreach (var value in new object[] { cursor, moment, kept })
        {
            mark.Parameters.Add(new() { Value = value });
        }

        mark.ExecuteNonQuery();
        foreach (var view in Kept)
        {
            // Now and not when the server comes to it: what is counted by an index alone has to look at no row.
            Command(connection, $"VACUUM (ANALYZE, SKIP_LOCKED) {view}").ExecuteNonQuery();
        }

        return true;
    }

    /// <summary>Beside those who read it, which takes as long again; one without rows is filled in one go, for nobody misses any.</summary>
    private static string Beside(NpgsqlConnection connection, string view) =>
        Scalar<bool>(connection, $"SELECT EXISTS (SELECT 1 FROM {view})") ? "CONCURRENTLY" : "";

    private static IEnumerable<string> Kept =>
        PostgresView.All.Where(view => view.IsKept).Select(view => $"public.{view.Name}");

    private static string Locking(string function) => string.Create(CultureInfo.InvariantCulture, $"SELECT {function}({Lock})");

    private static T Scalar<T>(NpgsqlConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return (T)command.ExecuteScalar()!;
    }

    /// <summary>As long as it takes: the server, not the clock, says how long that is.</summary>
    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql) => new(sql, connection) { CommandTimeout = 0 };
}
