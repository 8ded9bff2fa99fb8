using Ingest.Postgres.Searching.Counts;
using Ingest.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Ingest.Postgres.Searching.Ranking;

/// <summary>Searches few items as if they stood among all of the store's: terms are as rare and fields as long as in all of it.</summary>
internal sealed class StoreSearcher : IndexSearcher
{
    private readonly StoreCounts _counts;

    public StoreSearcher(IndexReader reader, StoreCounts counts) : base(reader) =>
        (_counts, Similarity) = (counts, TextSimilarity.Instance);

    public override TermStatistics TermStatistics(Term term, TermContext context) =>
        new(term.Bytes, _counts.CountOf(term.Field, term.Text), -1);

    public override CollectionStatistics CollectionStatistics(string field) =>
        new(field, _counts.Documents, -1, _counts.TermsOf(field), -1);
}
