using System.Collections.Immutable;
using Ingest.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Ingest.Search.Indexing;

/// <summary>The terms of an item's pieces, for Lucene.</summary>
internal sealed class PieceStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly PieceTerms _terms;

    public PieceStream(ImmutableArray<string> pieces)
    {
        _terms = new PieceTerms(pieces);
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!_terms.Next())
        {
            return false;
        }

        ClearAttributes();
        _term.SetEmpty().Append(_terms.Term);
        _increment.PositionIncrement = _terms.Step;
        return true;
    }
}
