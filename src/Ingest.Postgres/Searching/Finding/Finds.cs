using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Ingest.Model.Output;
using Ingest.Search.Indexing;
using Ingest.Search.Searching;
using Ingest.Search.Searching.Found;
using Npgsql;

namespace Ingest.Postgres.Searching.Finding;

/// <summary>Asks the statement and reads what it answers.</summary>
internal static class Finds
{
    private const int FirstYear = 1800, LastYear = 2199;

    public static FoundItems Of(Wanted wanted, NpgsqlConnection connection)
    {
        using var command = FindingStatement.Of(wanted, connection);
        using var reader = command.ExecuteReader();
        var (total, items) = (0, ImmutableArray.CreateBuilder<FoundItem>());
        var counts = new[] { FindingStatement.ByBody, FindingStatement.ByYear, FindingStatement.ByMeetingKind, FindingStatement.ByArea }
            .ToDictionary(group => group, _ => new Dictionary<string, int>(StringComparer.Ordinal));
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.IsDBNull(FindingStatement.Group))
            {
                items.Add(Item(reader));
                continue;
            }

            var (group, count) = (reader.GetInt32(FindingStatement.Group), (int)reader.GetInt64(FindingStatement.Count));
            var value = reader.IsDBNull(FindingStatement.Value) ? "" : reader.GetString(FindingStatement.Value);
            if (group == FindingStatement.Total)
            {
                total = count;
            }
            else if (group == FindingStatement.ByBits)
            {
                AddKinds(kinds, long.Parse(value, CultureInfo.InvariantCulture), count);
            }
            else if (value.Length > 0)
            {
                counts[group][value] = count;
            }
        }

        return new FoundItems(total, wanted.IsCounted ? Facets(counts, kinds) : [], items.ToImmutable());
    }

    private static FoundItem Item(NpgsqlDataReader row)
    {
        var at = FindingStatement.FirstOfItem;
        return new FoundItem(row.GetString(at), row.GetInt32(at + 1), new ItemKeys(row.GetString(at + 2), (MeetingKind)row.GetInt16(at + 3),
                row.GetInt32(at + 4), row.GetInt64(at + 5), Text(row, at + 6), Text(row, at + 7), [.. row.GetFieldValue<double[]>(at + 8)],
                row.GetInt64(at + 9), row.GetFieldValue<byte[]>(at + 10)),
            row.GetInt32(at + 11), row.GetInt32(at + 12), row.GetInt32(at + 13), row.GetFieldValue<byte[]>(at + 14));
    }

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static void AddKinds(Dictionary<string, int> kinds, long bits, int count)
    {
        for (var rest = bits & (ItemBits.Of((FieldKind)TextPiece.TableOrdinal) - 1); rest != 0; rest &= rest - 1)
        {
            var kind = ((FieldKind)BitOperations.TrailingZeroCount(rest)).ToString();
            kinds[kind] = kinds.GetValueOrDefault(kind) + count;
        }
    }

    private static ImmutableArray<Facet> Facets(Dictionary<int, Dictionary<string, int>> counts, Dictionary<string, int> kinds) =>
    [
        new Facet(FacetName.Body, FacetCounts.ByCount(counts[FindingStatement.ByBody])),
        new Facet(FacetName.Year,
        [
            .. counts[FindingStatement.ByYear].Select(year => (Year: int.Parse(year.Key, CultureInfo.InvariantCulture), year.Value))
                .Where(year => year.Year is >= FirstYear and <= LastYear).OrderByDescending(year => year.Year)
                .Select(year => new FacetValue(year.Year.ToString(CultureInfo.InvariantCulture), year.Value)),
        ]),
        new Facet(FacetName.MeetingKind, FacetCounts.ByCount(counts[FindingStatement.ByMeetingKind].ToDictionary(
            kind => ((MeetingKind)int.Parse(kind.Key, CultureInfo.InvariantCulture)).ToString(), kind => kind.Value,
            StringComparer.Ordinal))),
        new Facet(FacetName.FieldKind, FacetCounts.ByCount(kinds)),
        new Facet(FacetName.Area, FacetCounts.ByCount(counts[FindingStatement.ByArea])),
    ];
}
