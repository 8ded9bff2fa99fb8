using System.Collections.Immutable;
using System.Globalization;
using Ingest.Postgres.Searching.Ranking;
using Ingest.Search.Searching;
using Npgsql;

namespace Ingest.Postgres.Searching.Meetings;

/// <summary>The meetings of a store.</summary>
internal static class MeetingTable
{
    private const int PerYear = 10_000;

    /// <summary>The newest first.</summary>
    public static MeetingPage Page(NpgsqlConnection connection, MeetingRequest request)
    {
        var where = $" WHERE {MeetingRows.IsThere}{(request.Body is null ? "" : " AND m.body = $1")}"
            + (request.Year is null ? "" : " AND m.date BETWEEN $2 AND $3");
        var year = request.Year ?? 0;
        NpgsqlParameter[] Values() =>
        [
            new NpgsqlParameter { Value = request.Body ?? "" }, new NpgsqlParameter { Value = year * PerYear },
            new NpgsqlParameter { Value = ((year + 1) * PerYear) - 1 },
        ];
        using var counting = new NpgsqlCommand("SELECT count(*) FROM history.searchmeetings m" + where + Typed, connection);
        counting.Parameters.AddRange(Values());
        var total = (int)(long)counting.ExecuteScalar()!;
        using var command = new NpgsqlCommand(
            MeetingRows.Columns + where + Typed + " ORDER BY m.date DESC, m.documentid OFFSET $4 LIMIT $5", connection);
        command.Parameters.AddRange((NpgsqlParameter[])
        [
            .. Values(), new NpgsqlParameter { Value = (long)request.Skip }, new NpgsqlParameter { Value = (long)request.Take },
        ]);
        using var reader = command.ExecuteReader();
        var meetings = ImmutableArray.CreateBuilder<MeetingLine>();
        while (reader.Read())
        {
            meetings.Add(MeetingRows.Read(reader));
        }

        return new MeetingPage(total, meetings.ToImmutable());
    }

    /// <summary>What was not chosen is a parameter all the same, and PostgreSQL wants to know its type.</summary>
    private const string Typed = " AND ($1::text IS NOT NULL AND $2::integer <= $3::integer)";

    public static ImmutableArray<FacetValue> Bodies(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand(
            $"SELECT m.body, count(*)::integer FROM history.searchmeetings m WHERE m.body <> '' AND {MeetingRows.IsThere} GROUP BY m.body",
            connection);
        using var reader = command.ExecuteReader();
        var bodies = new List<FacetValue>();
        while (reader.Read())
        {
            bodies.Add(new FacetValue(reader.GetString(0), reader.GetInt32(1)));
        }

        var danish = StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);
        return [.. bodies.OrderBy(body => body.Value, danish).ThenBy(body => body.Value, StringComparer.Ordinal)];
    }
}
