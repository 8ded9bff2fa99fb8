using System.Collections.Immutable;
using Ingest.Search.Indexing;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Index;

namespace Ingest.Search.Searching.Found;

/// <summary>
/// All that a question finds, gone through once: the first of them in their order, how many there are, and what they are of.
/// </summary>
/// <param name="most">So many of the first are kept.</param>
/// <param name="includeClosed">Closed items count.</param>
/// <param name="isCounted">It is told how many there are and what they are of.</param>
internal sealed class Gathering(int most, RankOrder order, bool includeClosed, bool isCounted)
{
    /// <summary>The worst on top.</summary>
    private readonly PriorityQueue<Ranked, Ranked> _first = new(Comparer<Ranked>.Create((one, other) => order.Compare(other, one)));

    private readonly FacetCounts _counts = new();
    private float _least = float.NegativeInfinity;

    public int Total { get; private set; }

    public ImmutableArray<Facet> Facets => _counts.Facets;

    public ImmutableArray<Ranked> First => [.. _first.UnorderedItems.Select(item => item.Element).Order(order)];

    public void Take(ScoredList found, IEnumerable<AtomicReaderContext> leaves)
    {
        var at = 0;
        foreach (var leaf in leaves)
        {
            var facts = SegmentFacts.Of(leaf.AtomicReader);
            _counts.Next(facts);
            for (; at < found.Count && found.Documents[at] < leaf.DocBase + facts.Items.Length; at++)
            {
                Take(found.Documents[at], found.ScoreAt(at), facts.Items[found.Documents[at] - leaf.DocBase]);
            }
        }
    }

    private void Take(int document, float score, in ItemFacts item)
    {
        if ((item.Bits & ItemBits.Item) == 0 || (!includeClosed && (item.Bits & ItemBits.Closed) != 0))
        {
            return;
        }

        Total++;
        if (isCounted)
        {
            _counts.Add(item);
        }

        if (score < _least)
        {
            return;
        }

        var ranked = new Ranked(document, score, item.Date, item.Order);
        if (_first.Count < most)
        {
            _first.Enqueue(ranked, ranked);
        }
        else if (most > 0 && order.Compare(ranked, _first.Peek()) < 0)
        {
            _first.DequeueEnqueue(ranked, ranked);
            _least = order.IsByScore ? _first.Peek().Score : _least;
        }
    }
}
