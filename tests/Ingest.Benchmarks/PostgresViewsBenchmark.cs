using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Ingest.Postgres;
using Ingest.Postgres.Writing;
using Ingest.Store.Schema;
using Npgsql;

namespace Ingest.Benchmarks;

/// <summary>
/// What the views of a store on PostgreSQL cost at size: an archive is made where it stands, the kept views are brought up to date, and
/// each view's example is asked. In an empty database of its own; with no items, of what an earlier run made in it.
/// </summary>
internal static class PostgresViewsBenchmark
{
    private const int Rounds = 9, ItemsOfADocument = 10;

    public static void Run(string address, int items)
    {
        using var store = PostgresStore.At(PostgresAddress.Of(address));
        DocumentWriter.Prepare(store);
        using var connection = store.Open();
        if (items > 0)
        {
            Make(store, connection, items);
        }

        Ask(connection);
    }

    private static void Make(PostgresStore store, NpgsqlConnection connection, int items)
    {
        var clock = Stopwatch.StartNew();
        Do(connection, Archive((items + ItemsOfADocument - 1) / ItemsOfADocument));
        Say($"{One(connection, "SELECT count(*) FROM items")} items made in {clock.Elapsed.TotalSeconds:F0} s, database {
            One(connection, "SELECT pg_size_pretty(pg_database_size(current_database()))")}");
        Do(connection, "VACUUM ANALYZE");
        foreach (var round in (string[])["filled from nothing", "once more, a document changed"])
        {
            clock.Restart();
            AnswerRefresh.Run(store, (view, time) => Say($"  {view} {time.TotalSeconds:F1} s"));
            Say($"views up to date in {clock.Elapsed.TotalSeconds:F1} s, {round}");
            Do(connection, "UPDATE history.items SET title = title || ' ' WHERE documentid = 'd0000000000000007'; "
                + "UPDATE history.store SET cursor = cursor + 1");
        }
    }

    private static void Ask(NpgsqlConnection connection)
    {
        // Of several steps and with a printed number, as the example's.
        var caseId = (string)One(connection,
            "SELECT caseid FROM cases WHERE steps > 4 AND caseid = casenumber ORDER BY caseid LIMIT 1");
        foreach (var view in AnswerViews.All)
        {
            var question = view.Example.Replace("23-1371", caseId, StringComparison.Ordinal);
            var times = new List<double>();
            var rows = 0;
            for (var round = 0; round < Rounds; round++)
            {
                var clock = Stopwatch.StartNew();
                rows = Rows(connection, question).Count;
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            var scans = Rows(connection, "EXPLAIN " + question).Count(line => line.Contains("Seq Scan on items", StringComparison.Ordinal));
            Say($"{view.Name}: median {times.Order().ElementAt(Rounds / 2):F1} ms, {rows} rows, sequential scans over items: {scans}");
        }
    }

    private static string Archive(int documents)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("made-archive.sql")!;
        return new StreamReader(stream).ReadToEnd()
            .Replace("{0}", documents.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static void Do(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }

    private static object One(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return command.ExecuteScalar() ?? throw new InvalidOperationException($"Nothing: {sql}");
    }

    /// <summary>The first column of each row; all of the row is read.</summary>
    private static List<string> Rows(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        var values = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(values);
            rows.Add(Convert.ToString(values[0], CultureInfo.InvariantCulture)!);
        }

        return rows;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
