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
    private ItemFacts[] _items = [];
    private int _base;

    public int Total { get; private set; }

    public ImmutableArray<Facet> Facets => _counts.Facets;

    public bool AcceptsDocsOutOfOrder => true;

    public ImmutableArray<Ranked> First => [.. _first.UnorderedItems.Select(item => item.Element).Order(order)];

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        var facts = SegmentFacts.Of(context.AtomicReader);
        (_base, _items) = (context.DocBase, facts.Items);
        _counts.Next(facts);
    }

    public void Collect(int document)
    {
        ref readonly var item = ref _items[document];
        if ((item.Bits & ItemBits.Item) == 0 || (!includeClosed && (item.Bits & ItemBits.Closed) != 0))
        {
            return;
        }

        Total++;
        _counts.Add(item);
        var ranked = new Ranked(_base + document, _scorer.GetScore(), item.Date, item.Order);
        if (_first.Count < most)
        {
            _first.Enqueue(ranked, ranked);
        }
        else if (most > 0 && order.Compare(ranked, _first.Peek()) < 0)
        {
            _first.DequeueEnqueue(ranked, ranked);
        }
    }
}
