using System.Collections.Concurrent;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Scoring;

/// <summary>
/// What Lucene finds for a term, a phrase or a range in the index as it is open: asked once and kept, for most questions are made of the
/// same words, and going through an array costs a tenth of asking again. For several threads.
/// </summary>
/// <param name="most">Documents of all kept lists, of 8 bytes each.</param>
internal sealed class KeptLists(IndexSearcher searcher, int most = 12_000_000)
{
    /// <summary>What a list takes beside its documents, in documents: many that find nothing are no small thing either.</summary>
    private const int Itself = 256;

    private readonly ConcurrentDictionary<Query, ScoredList> _known = [];
    private int _kept;

    public int Count => _known.Count;

    public ScoredList Of(Query query)
    {
        if (_known.TryGetValue(query, out var known))
        {
            return known;
        }

        var found = new Finds();
        searcher.Search(query, found);
        if (Interlocked.Add(ref _kept, found.Count + Itself) > most)
        {
            _known.Clear();
            Interlocked.Exchange(ref _kept, found.Count + Itself);
        }

        return _known[query] = found.List;
    }

    private sealed class Finds : ICollector
    {
        private readonly List<int> _documents = [];
        private readonly List<float> _scores = [];
        private Scorer _scorer = null!;
        private int _base;

        public int Count => _documents.Count;

        public ScoredList List => new([.. _documents], [.. _scores], _documents.Count);

        public bool AcceptsDocsOutOfOrder => false;

        public void SetScorer(Scorer scorer) => _scorer = scorer;

        public void SetNextReader(Lucene.Net.Index.AtomicReaderContext context) => _base = context.DocBase;

        public void Collect(int document)
        {
            _documents.Add(_base + document);
            _scores.Add(_scorer.GetScore());
        }
    }
}
