using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Search.Searching.Found;

/// <summary>How many of the found items are of each body, year, kind and case area.</summary>
internal sealed class FacetCounts
{
    private const int PerYear = 10_000, FirstYear = 1800, LastYear = 2199;
    private static readonly FieldKind[] Kinds = Enum.GetValues<FieldKind>();

    private readonly Dictionary<string, int> _bodies = new(StringComparer.Ordinal), _areas = new(StringComparer.Ordinal);
    private readonly int[] _years = new int[LastYear - FirstYear + 1];
    private readonly int[] _meetingKinds = new int[Enum.GetValues<MeetingKind>().Length], _fieldKinds = new int[Kinds.Length];
    private SegmentFacts? _segment;
    private int[] _byBody = [], _byArea = [];

    public void Next(SegmentFacts segment)
    {
        Close();
        (_segment, _byBody, _byArea) = (segment, new int[segment.Bodies.Length], new int[segment.Areas.Length]);
    }

    public void Add(in ItemFacts item)
    {
        Count(_byBody, item.Body);
        Count(_byArea, item.Area);
        _meetingKinds[item.MeetingKind]++;
        if (item.Date / PerYear is >= FirstYear and <= LastYear and var year)
        {
            _years[year - FirstYear]++;
        }

        for (var rest = item.Bits & ((1L << Kinds.Length) - 1); rest != 0; rest &= rest - 1)
        {
            _fieldKinds[System.Numerics.BitOperations.TrailingZeroCount(rest)]++;
        }
    }

    public ImmutableArray<Facet> Facets
    {
        get
        {
            Close();
            return
            [
                new Facet(FacetName.Body, ByCount(_bodies)),
                new Facet(FacetName.Year,
                    [.. Enumerable.Range(FirstYear, _years.Length).Reverse().Where(year => _years[year - FirstYear] > 0)
                    .Select(year => new FacetValue(year.ToString(CultureInfo.InvariantCulture), _years[year - FirstYear]))]),
                new Facet(FacetName.MeetingKind, ByCount(Named<MeetingKind>(_meetingKinds))),
                new Facet(FacetName.FieldKind, ByCount(Named<FieldKind>(_fieldKinds))),
                new Facet(FacetName.Area, ByCount(_areas)),
            ];
        }
    }

    private static void Count(int[] counts, int ordinal)
    {
        if (ordinal >= 0)
        {
            counts[ordinal]++;
        }
    }

    /// <summary>The counts of one part of the index, whose ordinals are its own.</summary>
    private void Close()
    {
        Close(_byBody, _segment?.Bodies, _bodies);
        Close(_byArea, _segment?.Areas, _areas);
        (_byBody, _byArea) = ([], []);
    }

    private static void Close(int[] counts, string[]? names, Dictionary<string, int> totals)
    {
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            if (counts[ordinal] > 0 && names![ordinal] is { Length: > 0 } name)
            {
                totals[name] = totals.GetValueOrDefault(name) + counts[ordinal];
            }
        }
    }

    private static Dictionary<string, int> Named<T>(int[] counts) where T : struct, Enum =>
        Enum.GetValues<T>().Where(kind => counts[Convert.ToInt32(kind, CultureInfo.InvariantCulture)] > 0)
            .ToDictionary(kind => kind.ToString(), kind =>
                counts[Convert.ToInt32(kind, CultureInfo.InvariantCulture)], StringComparer.Ordinal);

    /// <summary>The commonest first.</summary>
    public static ImmutableArray<FacetValue> ByCount(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new FacetValue(pair.Key, pair.Value))];
}
