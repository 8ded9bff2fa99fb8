using System.Globalization;
using Ingest.Search.Searching;
using Npgsql;
using NpgsqlTypes;

namespace Ingest.Postgres.Searching.Finding;

/// <summary>
/// The one statement of a search: what the index finds, gone through once, is counted and put in a rough order; of the first the whole
/// vectors come along.
/// </summary>
internal static class FindingStatement
{
    /// <summary>
    /// A vector stands beside its row, which PostgreSQL's estimate of costs does not see: it would rather read all rows. Its other helpers
    /// take longer to begin than a search takes.
    /// </summary>
    public const string Settings = "SET LOCAL enable_seqscan = off; SET LOCAL jit = off; SET LOCAL max_parallel_workers_per_gather = 0; "
        + "SET LOCAL work_mem = '64MB'; SET LOCAL plan_cache_mode = force_custom_plan";

    /// <summary>Of the columns of a row: a facet's, then an item's.</summary>
    public const int Group = 0, Value = 1, Count = 2, FirstOfItem = 3;

    /// <summary>GROUPING's bits of what a row counts by: all others are set.</summary>
    public const int ByBody = 0b01111, ByYear = 0b10111, ByMeetingKind = 0b11011, ByBits = 0b11101, ByArea = 0b11110, Total = 0b11111;

    /// <summary>
    /// What a title's word counts, by BM25's share of a title's length in positions; and one that a text is about. Numbers without a type
    /// would be decimal ones, which take ten times as long, and so would ts_rank.
    /// </summary>
    private const string TitleWorth = "3.3::float8 / (1.48::float8 + 0.09::float8 * s.titlelength)", TextWorth = "0.7::float8";

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static NpgsqlCommand Of(Wanted wanted, NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand { Connection = connection };
        var rank = Rank(wanted, command);
        var where = wanted.Text.Text is { } text ? $"s.vector @@ {Parameter(command, text)}::tsquery" : "true";
        var closed = wanted.IncludeClosed ? "" : " AND NOT s.closed";
        var order = wanted.Order switch
        {
            SearchOrder.Newest => "date DESC, rank DESC, ord",
            SearchOrder.Oldest => "date = 0, date, rank DESC, ord",
            _ when rank == "0" => "date DESC, ord",
            _ => "rank DESC, date DESC, ord",
        };
        var most = wanted.Most.ToString(Plain);
        var found = $"""
            SELECT s.ctid AS id, s.body, s.date, s.date / 10000 AS year, s.meetingkind, s.bits, s.area, s.ord, {rank} AS rank
            FROM history.search s
            WHERE {where}{closed} AND NOT EXISTS (SELECT 1 FROM history.gone g WHERE g.documentid = s.documentid)
            """;
        var items = $"""
            SELECT NULL::integer, NULL::text, NULL::bigint, s.documentid, s.place, s.body, s.meetingkind, s.date, s.bits, s.area, s.casekey,
                s.amounts, s.ord, s.places, s.titlelength, s.textlength, s.bodylength, tsvectorsend(s.vector)
            FROM (SELECT id FROM f ORDER BY {order} LIMIT {most}) c JOIN history.search s ON s.ctid = c.id
            """;
        command.CommandText = wanted.IsCounted
            ? $"WITH f AS MATERIALIZED ({found}) {items} UNION ALL {Facets}" : $"WITH f AS ({found}) {items}";
        return command;
    }

    public static string Plan(Wanted wanted, NpgsqlConnection connection)
    {
        using var command = Of(wanted, connection);
        command.CommandText = "EXPLAIN " + command.CommandText;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }

    private const string Facets = """
        SELECT GROUPING(body, year, meetingkind, bits, area),
            coalesce(body, year::text, meetingkind::text, bits::text, area), count(*),
            NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM f GROUP BY GROUPING SETS ((body), (year), (meetingkind), (bits), (area), ())
        """;

    private static string Rank(Wanted wanted, NpgsqlCommand command)
    {
        var parts = wanted.Words.Where(word => word.Worth > 0).Select(word =>
        {
            var (title, text) = word.Asked;
            return string.Create(Plain, $"{word.Worth:F3}::float8 * (CASE WHEN s.brief @@ {Parameter(command, title)}::tsquery "
                + $"THEN {TitleWorth} ELSE 0 END + CASE WHEN s.brief @@ {Parameter(command, text)}::tsquery THEN {TextWorth} ELSE 0 END)");
        }).Concat(wanted.Days.Select(days =>
            string.Create(Plain, $"CASE WHEN s.date BETWEEN {days.From} AND {days.To} THEN {days.Worth:F3}::float8 ELSE 0 END"))).ToList();
        return parts.Count == 0 ? "0" : string.Join(" + ", parts);
    }

    private static string Parameter(NpgsqlCommand command, string value)
    {
        command.Parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = NpgsqlDbType.Text });
        return string.Create(Plain, $"${command.Parameters.Count}");
    }
}
