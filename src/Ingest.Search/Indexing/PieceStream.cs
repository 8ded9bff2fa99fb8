using System.Collections.Immutable;
using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Tokens;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Ingest.Search.Indexing;

/// <summary>The terms of an item's pieces, one piece after the other. Terms of one printed word share its position.</summary>
internal sealed class PieceStream : TokenStream
{
    /// <summary>Positions between two pieces: no phrase and no <c>near</c> reaches over it.</summary>
    public const int Gap = 128;

    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly ImmutableArray<string> _pieces;
    private readonly List<string> _waiting = [];
    private int _piece = -1, _position = -1, _nextWaiting, _step, _gap;
    private TextScanner _scanner;
    private bool _afterWhole;

    public PieceStream(ImmutableArray<string> pieces)
    {
        _pieces = pieces;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        while (_nextWaiting == _waiting.Count)
        {
            if (!Fill())
            {
                return false;
            }
        }

        ClearAttributes();
        _term.SetEmpty().Append(_waiting[_nextWaiting]);
        _increment.PositionIncrement = _nextWaiting == 0 ? _step : 0;
        _nextWaiting++;
        return true;
    }

    /// <summary>The terms of the next printed word.</summary>
    private bool Fill()
    {
        _waiting.Clear();
        _nextWaiting = 0;
        SurfaceToken token = default;
        while (_piece < 0 || !_scanner.Next(out token))
        {
            if (++_piece >= _pieces.Length)
            {
                return false;
            }

            _scanner = new TextScanner(_pieces[_piece]);
            _afterWhole = false;
            _gap = _piece == 0 ? 0 : Gap;
        }

        Take(token);
        return true;
    }

    private void Take(SurfaceToken token)
    {
        _step = _afterWhole ? 0 : 1 + _gap;
        _position += _step;
        _gap = 0;
        _afterWhole = token.Whole is not null;
        if (token.Whole is { } whole)
        {
            _waiting.Add(whole);
            return;
        }

        _waiting.AddRange(TermCache.Of(_pieces[_piece].AsSpan(token.Start, token.Length)).IndexTerms);
    }
}
