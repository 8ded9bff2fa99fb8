using Lucene.Net.Index;

namespace Ingest.Search.Searching.Asking;

/// <summary>
/// How many items have a term, of the index as it is open: each is looked up once, for looking up costs more than counting.
/// </summary>
internal sealed class TermCounts(IndexReader reader)
{
    private readonly SmallCache<(string Field, string Term), int> _known = new(most: 200_000);

    /// <summary>Items of the whole index, meetings among them.</summary>
    public int Items => reader.NumDocs;

    public int Of(string field, string term) => _known.GetOrAdd((field, term), key => reader.DocFreq(new Term(key.Field, key.Term)));
}
