using System.Collections.Immutable;
using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Tokens;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Ingest.Search.Indexing;

/// <summary>
/// The terms of an item's pieces. Each kind of field has its own stretch of positions, so that a search in one kind is a search between two
/// positions and needs no field of its own: <c>skybrud</c> in a recommendation stands between 4 and 5 times <see cref="KindSpan"/>.
/// Terms of one printed word share its position.
/// </summary>
internal sealed class PieceStream : TokenStream
{
    /// <summary>More words than any field has; a longer one reaches into the next kind's stretch, and nothing of it is lost.</summary>
    public const int KindSpan = 1 << 20;

    /// <summary>Between two pieces of one kind: no phrase and no <c>near</c> reaches over it.</summary>
    private const int Gap = 200;

    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly ImmutableArray<(int Ordinal, string Text)> _pieces;
    private readonly List<string> _waiting = [];
    private int _piece = -1, _position = -1, _nextWaiting, _step;
    private TextScanner _scanner;
    private bool _afterWhole;

    public PieceStream(ImmutableArray<(int Ordinal, string Text)> pieces)
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

            _scanner = new TextScanner(_pieces[_piece].Text);
            _afterWhole = false;
            var first = Math.Max(_pieces[_piece].Ordinal * KindSpan, _position + (_piece == 0 ? 1 : Gap));
            (_step, _position) = (first - _position, first - 1);
            _startsPiece = true;
        }

        Take(token);
        return true;
    }

    private bool _startsPiece;

    private void Take(SurfaceToken token)
    {
        if (_startsPiece)
        {
            _position++;
        }
        else
        {
            _step = _afterWhole ? 0 : 1;
            _position += _step;
        }

        _startsPiece = false;
        _afterWhole = token.Whole is not null;
        if (token.Whole is { } whole)
        {
            _waiting.Add(whole);
            return;
        }

        var terms = TermCache.Of(_pieces[_piece].Text.AsSpan(token.Start, token.Length));
        _waiting.AddRange(terms.IndexTerms);
    }
}
