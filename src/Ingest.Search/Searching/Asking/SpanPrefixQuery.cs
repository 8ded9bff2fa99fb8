using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace Ingest.Search.Searching.Asking;

/// <summary>Where words stand that begin so; it tells what it asks for.</summary>
internal sealed class SpanPrefixQuery(PrefixQuery begins) : SpanMultiTermQueryWrapper<PrefixQuery>(begins)
{
    public PrefixQuery Begins => m_query;
}
