using Ingest.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Ingest.Postgres.Searching.Ranking;

/// <summary>
/// The index's similarity, but for the lengths of fields: they are of all terms, and the few that matter to a question are written. In
/// the one byte that <see cref="BM25Similarity"/> keeps of a length.
/// </summary>
internal sealed class KnownLengths : Similarity
{
    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);

    /// <summary>Of the item that is written next.</summary>
    public void Are(int title, int text, int body) =>
        (_lengths[IndexField.Title], _lengths[IndexField.Text], _lengths[IndexField.BodyWords]) = (title, text, body);

    public override long ComputeNorm(FieldInvertState state) =>
        (byte)SmallSingle.SingleToByte315((float)(1 / Math.Sqrt(Math.Max(1, _lengths.GetValueOrDefault(state.Name, state.Length)))));

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) =>
        TextSimilarity.Instance.ComputeWeight(queryBoost, collectionStats, termStats);

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) =>
        TextSimilarity.Instance.GetSimScorer(weight, context);
}
