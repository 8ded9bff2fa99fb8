using System.Diagnostics;
using System.Globalization;
using Ingest.Postgres;
using Ingest.Postgres.Schema;
using Ingest.Postgres.Searching;
using Ingest.Postgres.Searching.Writing;
using Ingest.Postgres.Writing;
using Ingest.Search.Searching;
using Npgsql;

namespace Ingest.Benchmarks;

/// <summary>What searching a store on PostgreSQL costs at size: made items are loaded by COPY, then questions are asked in turn.</summary>
internal static class PostgresSearchBenchmark
{
    private const int Chunk = 200;

    /// <param name="address">Of an empty database; it is filled up where it has fewer items.</param>
    /// <param name="questions">A file with a question a line.</param>
    public static void Run(string address, int items, string questions)
    {
        using var store = PostgresStore.At(PostgresAddress.Of(address));
        DocumentWriter.Prepare(store);
        if (Number(store, "SELECT count(*) FROM history.search") < items)
        {
            Load(store, items);
        }

        var (table, rows) = (Megabytes(store, "pg_table_size('history.search')"), Megabytes(store, "pg_relation_size('history.search')"));
        var index = Megabytes(store, "pg_relation_size('history.search_vector')");
        var there = Number(store, "SELECT count(*) FROM history.search");
        Say($"{there} items; table {table:F0} MB, of these rows {rows:F0}; index {index:F0} MB");
        var asked = File.ReadAllLines(questions);
        using var searcher = (PostgresSearcher)PostgresSearch.Open(store);
        var before = Scans(store);
        Tell("counts not known yet, whole answer", Times(searcher, asked, ""));
        SqlTimes.Clear();
        using var listening = Listening();
        Tell("whole answer", Times(searcher, asked, " "));
        Tell("SQL of a search", [.. SqlTimes.Values]);
        Plans(store, searcher, asked, before);
    }

    /// <summary>By question: the time that PostgreSQL's answers took, as Npgsql's traces tell it.</summary>
    private static readonly Dictionary<string, double> SqlTimes = [];

    private static string _question = "";

    private static readonly string[] WholeTables = ["Seq Scan on search", "Seq Scan on items"];

    private static ActivityListener Listening()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => SqlTimes[_question] = SqlTimes.GetValueOrDefault(_question) + activity.Duration.TotalMilliseconds,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static void Load(PostgresStore store, int items)
    {
        using var connection = store.Open();
        Do(connection, "DROP INDEX IF EXISTS history.search_vector");
        if (Number(store, "SELECT count(*) FROM history.searchmeetings") == 0)
        {
            Make(connection, Math.Min(items, MostMade));
        }

        var clock = Stopwatch.StartNew();
        var made = Number(store, "SELECT count(*) FROM history.search");
        for (var copy = 1; copy * made < items; copy++)
        {
            Copy(store, copy, Math.Min(made, items - (copy * made)));
        }

        Say($"copied until {Number(store, "SELECT count(*) FROM history.search")} items in {clock.Elapsed.TotalSeconds:F0} s");
        clock.Restart();
        Do(connection, "CREATE INDEX search_vector ON history.search USING gin (vector)");
        Say($"index of words in {clock.Elapsed.TotalSeconds:F0} s");
        clock.Restart();
        Do(connection, "VACUUM ANALYZE history.search; VACUUM ANALYZE history.searchcounts; ANALYZE history.searchmeetings");
        Say($"VACUUM ANALYZE in {clock.Elapsed.TotalSeconds:F0} s");
    }

    private static void Make(NpgsqlConnection connection, int items)
    {
        var (clock, making) = (Stopwatch.StartNew(), TimeSpan.Zero);
        foreach (var chunk in new MadeSearchRows().Of(items).Chunk(Chunk))
        {
            var start = Stopwatch.GetTimestamp();
            var rows = SearchRows.Of(chunk);
            making += Stopwatch.GetElapsedTime(start);
            using var transaction = connection.BeginTransaction();
            rows.Copy(connection);
            transaction.Commit();
        }

        Say($"{items} items made and loaded in {clock.Elapsed.TotalSeconds:F0} s, of these {making.TotalSeconds:F0} s for their rows");
    }

    /// <summary>So many items are made, each of its own words; more are these once more, of other documents.</summary>
    private const int MostMade = 250_000;

    private static void Copy(PostgresStore store, int copy, long items)
    {
        var columns = SearchTables.Columns;
        var id = string.Create(CultureInfo.InvariantCulture, $"t.documentid || '-{copy}x'");
        Through(store, $"SELECT {columns.Replace("documentid", id, StringComparison.Ordinal)
            .Replace(" ord,", " hashint8(t.ord)::bigint * 65537 + t.place,", StringComparison.Ordinal)} "
            + $"FROM history.search t WHERE documentid NOT LIKE '%x' LIMIT {items}", $"history.search ({columns})");
        Through(store, $"SELECT {id}, body, date, line FROM history.searchmeetings t WHERE documentid NOT LIKE '%x'",
            "history.searchmeetings (documentid, body, date, line)");
        Through(store, $"SELECT word, (sum(items) / {copy})::bigint FROM history.searchcounts GROUP BY word",
            "history.searchcounts (word, items)");
    }

    private static void Through(PostgresStore store, string from, string to)
    {
        using var reading = store.Open();
        using var writing = store.Open();
        using var rows = reading.BeginRawBinaryCopy($"COPY ({from}) TO STDOUT (FORMAT BINARY)");
        using var copy = writing.BeginRawBinaryCopy($"COPY {to} FROM STDIN (FORMAT BINARY)");
        rows.CopyTo(copy);
    }

    private static List<double> Times(ISearcher searcher, IEnumerable<string> questions, string ending) => [.. questions.Select(question =>
    {
        _question = question;
        var clock = Stopwatch.StartNew();
        searcher.Find(new SearchRequest(question + ending));
        return clock.Elapsed.TotalMilliseconds;
    })];

    private static long Scans(PostgresStore store) => Number(store, "SELECT coalesce(sum(seq_scan), 0) FROM pg_stat_all_tables "
        + "WHERE schemaname = 'history' AND relname IN ('search', 'items')");

    /// <summary>Of every statement that finds.</summary>
    private static void Plans(PostgresStore store, PostgresSearcher searcher, string[] asked, long before)
    {
        var plans = asked.SelectMany(question => searcher.Plans(new SearchRequest(question))).ToList();
        var whole = plans.Count(plan => WholeTables.Any(table => plan.Contains(table, StringComparison.Ordinal)));
        Say($"{whole} of {plans.Count} plans read a whole table of items; {Scans(store) - before} such reads were counted");
    }

    private static void Tell(string what, List<double> times)
    {
        times.Sort();
        Say($"{what}: median {times[times.Count / 2]:F1} ms, p99 {times[(int)(times.Count * 0.99)]:F1} ms, last {times[^1]:F1} ms");
    }

    private static void Do(NpgsqlConnection connection, string sql)
    {
        foreach (var statement in sql.Split(';'))
        {
            using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
            command.ExecuteNonQuery();
        }
    }

    private static long Number(PostgresStore store, string sql)
    {
        using var connection = store.Open();
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static double Megabytes(PostgresStore store, string size) => Number(store, $"SELECT {size}") / 1e6;

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
