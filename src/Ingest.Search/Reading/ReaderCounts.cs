using Ingest.Search.Searching.Asking;
using Lucene.Net.Index;

namespace Ingest.Search.Reading;

/// <summary>Of an index as it is open.</summary>
internal sealed class ReaderCounts(IndexReader reader) : ITermCounts
{
    public int Items => reader.NumDocs;

    public int Documents => reader.MaxDoc;

    public int CountOf(string field, string term) => reader.DocFreq(new Term(field, term));

    /// <summary>They are at hand.</summary>
    public void Expect(IEnumerable<(string Field, string Term)> terms)
    {
    }
}
