using System.Runtime.CompilerServices;
using Ingest.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Ingest.Search.Searching.Found;

/// <summary>The facts of one part of the index, read once however many updates leave the part as it is: 40 bytes a document.</summary>
internal sealed class SegmentFacts
{
    private static readonly ConditionalWeakTable<object, SegmentFacts> Known = [];

    private SegmentFacts(AtomicReader reader)
    {
        var (bits, dates) = (Numbers(reader, IndexField.FieldKind), Numbers(reader, IndexField.Date));
        var (orders, kinds) = (Numbers(reader, IndexField.Order), Numbers(reader, IndexField.MeetingKind));
        var bodies = reader.GetSortedDocValues(IndexField.Body) ?? DocValues.EMPTY_SORTED;
        var areas = reader.GetSortedDocValues(IndexField.Area) ?? DocValues.EMPTY_SORTED;
        Items = new ItemFacts[reader.MaxDoc];
        for (var document = 0; document < Items.Length; document++)
        {
            Items[document] = new ItemFacts(bits.Get(document), orders.Get(document), (int)dates.Get(document), bodies.GetOrd(document),
                areas.GetOrd(document), (int)kinds.Get(document));
        }

        (Bodies, Areas) = (Names(bodies), Names(areas));
    }

    public ItemFacts[] Items { get; }

    public string[] Bodies { get; }

    public string[] Areas { get; }

    public static SegmentFacts Of(AtomicReader reader) => Known.GetValue(reader.CoreCacheKey, _ => new SegmentFacts(reader));

    private static NumericDocValues Numbers(AtomicReader reader, string field) =>
        reader.GetNumericDocValues(field) ?? DocValues.EMPTY_NUMERIC;

    private static string[] Names(SortedDocValues values)
    {
        var (names, name) = (new string[values.ValueCount], new BytesRef());
        for (var ordinal = 0; ordinal < names.Length; ordinal++)
        {
            values.LookupOrd(ordinal, name);
            names[ordinal] = name.Utf8ToString();
        }

        return names;
    }
}
