using System.Collections.Immutable;
using Ingest.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Found;

/// <summary>One pass over all that a question finds: the first of them in their order, how many there are, and what they are of.</summary>
/// <param name="most">So many of the first are kept.</param>
/// <param name="includeClosed">Closed items count.</param>
internal sealed class Gathering(int most, IComparer<Ranked> order, bool includeClosed) : ICollector
{
    /// <summary>The worst on top.</summary>
    private readonly PriorityQueue<Ranked, Ranked> _first = new(Comparer<Ranked>.Create((one, other) => order.Compare(other, one)));

    private readonly FacetCounts _counts = new();
    private Scorer _scorer = null!;
    private NumericDocValues _bits = null!, _dates = null!, _orders = null!;
    private int _base;

    public int Total { get; private set; }

    public ImmutableArray<Facet> Facets => _counts.Facets;

    public bool AcceptsDocsOutOfOrder => true;

    public ImmutableArray<Ranked> First => [.. _first.UnorderedItems.Select(item => item.Element).Order(order)];

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        var reader = context.AtomicReader;
        _base = context.DocBase;
        _bits = Numbers(reader, IndexField.FieldKind);
        _dates = Numbers(reader, IndexField.Date);
        _orders = Numbers(reader, IndexField.Order);
        _counts.Next(reader);
    }

    public void Collect(int document)
    {
        var bits = _bits.Get(document);
        if ((bits & ItemBits.Item) == 0 || (!includeClosed && (bits & ItemBits.Closed) != 0))
        {
            return;
        }

        Total++;
        var date = (int)_dates.Get(document);
        _counts.Add(document, bits, date);
        var ranked = new Ranked(_base + document, _scorer.GetScore(), date, _orders.Get(document));
        if (_first.Count < most)
        {
            _first.Enqueue(ranked, ranked);
        }
        else if (most > 0 && order.Compare(ranked, _first.Peek()) < 0)
        {
            _first.DequeueEnqueue(ranked, ranked);
        }
    }

    private static NumericDocValues Numbers(AtomicReader reader, string field) => reader.GetNumericDocValues(field) ?? DocValues.EMPTY_NUMERIC;
}
