using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model.Output;
using Ingest.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Ingest.Search.Searching.Found;

/// <summary>How many of the found items are of each body, year, kind and case area.</summary>
internal sealed class FacetCounts
{
    private const int PerYear = 10_000;
    private static readonly FieldKind[] Kinds = Enum.GetValues<FieldKind>();

    private readonly Dictionary<string, int> _bodies = new(StringComparer.Ordinal), _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _years = [];
    private readonly int[] _meetingKinds = new int[Enum.GetValues<MeetingKind>().Length], _fieldKinds = new int[Kinds.Length];
    private SortedDocValues _bodyOf = null!, _areaOf = null!;
    private NumericDocValues _meetingKindOf = null!;
    private int[] _byBody = [], _byArea = [];

    public void Next(AtomicReader reader)
    {
        Close();
        _bodyOf = reader.GetSortedDocValues(IndexField.Body) ?? DocValues.EMPTY_SORTED;
        _areaOf = reader.GetSortedDocValues(IndexField.Area) ?? DocValues.EMPTY_SORTED;
        _meetingKindOf = reader.GetNumericDocValues(IndexField.MeetingKind) ?? DocValues.EMPTY_NUMERIC;
        (_byBody, _byArea) = (new int[_bodyOf.ValueCount], new int[_areaOf.ValueCount]);
    }

    public void Add(int document, long bits, int date)
    {
        Count(_byBody, _bodyOf.GetOrd(document));
        Count(_byArea, _areaOf.GetOrd(document));
        _meetingKinds[(int)_meetingKindOf.Get(document)]++;
        if (date > 0)
        {
            _years[date / PerYear] = _years.GetValueOrDefault(date / PerYear) + 1;
        }

        for (var rest = bits & ((1L << Kinds.Length) - 1); rest != 0; rest &= rest - 1)
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
                new Facet(FacetName.Year, [.. _years.OrderByDescending(year => year.Key)
                    .Select(year => new FacetValue(year.Key.ToString(CultureInfo.InvariantCulture), year.Value))]),
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
        Close(_byBody, _bodyOf, _bodies);
        Close(_byArea, _areaOf, _areas);
        (_byBody, _byArea) = ([], []);
    }

    private static void Close(int[] counts, SortedDocValues values, Dictionary<string, int> totals)
    {
        var name = new BytesRef();
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            if (counts[ordinal] > 0)
            {
                values.LookupOrd(ordinal, name);
                if (name.Length > 0)
                {
                    var text = name.Utf8ToString();
                    totals[text] = totals.GetValueOrDefault(text) + counts[ordinal];
                }
            }
        }
    }

    private static Dictionary<string, int> Named<T>(int[] counts) where T : struct, Enum =>
        Enum.GetValues<T>().Where(kind => counts[Convert.ToInt32(kind, CultureInfo.InvariantCulture)] > 0)
            .ToDictionary(kind => kind.ToString(), kind => counts[Convert.ToInt32(kind, CultureInfo.InvariantCulture)], StringComparer.Ordinal);

    private static ImmutableArray<FacetValue> ByCount(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new FacetValue(pair.Key, pair.Value))];
}
