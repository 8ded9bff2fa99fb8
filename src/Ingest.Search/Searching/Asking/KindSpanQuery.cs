using Ingest.Model.Output;
using Ingest.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;

namespace Ingest.Search.Searching.Asking;

/// <summary>
/// Of another query's finds those that stand in fields of some kinds. For one search: it keeps the part of the index it is at.
/// </summary>
internal sealed class KindSpanQuery(SpanQuery match, IEnumerable<FieldKind> kinds) : SpanPositionCheckQuery(match)
{
    private readonly long _kinds = kinds.Aggregate(0L, (bits, kind) => bits | ItemBits.Of(kind));
    private readonly BytesRef _places = new();
    private BinaryDocValues? _values;

    /// <summary>A bit each, as <see cref="ItemBits"/> has them.</summary>
    public long Kinds => _kinds;

    public override Spans GetSpans(AtomicReaderContext context, IBits acceptDocs, IDictionary<Term, TermContext> termContexts)
    {
        _values = context.AtomicReader.GetBinaryDocValues(IndexField.Places);
        return base.GetSpans(context, acceptDocs, termContexts);
    }

    public override string ToString(string field) => $"{Match.ToString(field)} in {_kinds}";

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Match, _kinds);

    /// <summary>Lucene's own looks at the boost alone, and what is found is kept by its query.</summary>
    public override bool Equals(object? obj) =>
        base.Equals(obj) && obj is KindSpanQuery other && other._kinds == _kinds && other.Match.Equals(Match);

    protected override AcceptStatus AcceptPosition(Spans spans)
    {
        _values?.Get(spans.Doc, _places);
        return _values is not null && PiecePlaces.IsOf(_places, spans.Start, _kinds) ? AcceptStatus.YES : AcceptStatus.NO;
    }
}
