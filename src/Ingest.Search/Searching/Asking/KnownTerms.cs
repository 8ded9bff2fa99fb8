using Ingest.Search.Searching.Scoring;
using Lucene.Net.Index;

namespace Ingest.Search.Searching.Asking;

/// <summary>
/// How many items have a term, as the index stands: each is looked up once, for looking up costs more than counting.
/// </summary>
internal sealed class KnownTerms(ITermCounts counts)
{
    private readonly SmallCache<(string Field, string Term), int> _counts = new(most: 200_000);

    /// <summary>Items of the whole index, meetings among them.</summary>
    public int Items => counts.Items;

    public int CountOf(string field, string term) => _counts.GetOrAdd((field, term), key => counts.CountOf(key.Field, key.Term));

    public void Expect(IEnumerable<(string Field, string Term)> terms) => counts.Expect(terms);

    /// <param name="items">It counts as if so many items had it; 0 for as many as have it.</param>
    public RatedTermQuery Query(string field, string term, int items = 0) =>
        new(new Term(field, term), items == 0 ? 1 : Rarity(items) / Rarity(CountOf(field, term)));

    /// <summary>BM25's.</summary>
    private float Rarity(int items) => MathF.Log(1 + ((counts.Documents - items + 0.5f) / (items + 0.5f)));
}
