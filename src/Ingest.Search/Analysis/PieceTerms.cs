using System.Collections.Immutable;
using Ingest.Search.Analysis.Tokens;

namespace Ingest.Search.Analysis;

/// <summary>
/// The terms of an item's pieces with their positions, one piece after the other. Terms of one printed word share its position.
/// </summary>
internal sealed class PieceTerms(ImmutableArray<string> pieces)
{
    /// <summary>Positions between two pieces: no phrase and no <c>near</c> reaches over it.</summary>
    public const int Gap = 128;

    private readonly List<string> _waiting = [];
    private int _piece = -1, _nextWaiting, _step, _gap;
    private TextScanner _scanner;
    private bool _afterWhole;

    public string Term { get; private set; } = "";

    /// <summary>Positions from the term before; 0 of one that shares its position.</summary>
    public int Step { get; private set; }

    /// <returns>False at the end.</returns>
    public bool Next()
    {
        while (_nextWaiting == _waiting.Count)
        {
            if (!Fill())
            {
                return false;
            }
        }

        Step = _nextWaiting == 0 ? _step : 0;
        Term = _waiting[_nextWaiting++];
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
            if (++_piece >= pieces.Length)
            {
                return false;
            }

            _scanner = new TextScanner(pieces[_piece]);
            _afterWhole = false;
            _gap = _piece == 0 ? 0 : Gap;
        }

        Take(token);
        return true;
    }

    private void Take(SurfaceToken token)
    {
        _step = _afterWhole ? 0 : 1 + _gap;
        _gap = 0;
        _afterWhole = token.Whole is not null;
        if (token.Whole is { } whole)
        {
            _waiting.Add(whole);
            return;
        }

        _waiting.AddRange(TermCache.Of(pieces[_piece].AsSpan(token.Start, token.Length)).IndexTerms);
    }
}
