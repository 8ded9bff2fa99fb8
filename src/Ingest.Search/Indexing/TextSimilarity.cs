using Lucene.Net.Search.Similarities;

namespace Ingest.Search.Indexing;

/// <summary>
/// BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). The same when writing and when reading: lengths are kept
/// with the terms.
/// </summary>
internal static class TextSimilarity
{
    private const float Saturation = 1.2f, LengthWeight = 0.6f;

    public static BM25Similarity Instance { get; } = new(Saturation, LengthWeight);
}
