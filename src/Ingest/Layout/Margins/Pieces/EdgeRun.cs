using Ingest.Model;

namespace Ingest.Layout.Margins.Pieces;

/// <summary>A few glyphs at a piece's begin or end with white between them and the rest of it.</summary>
/// <param name="Owner">The piece that they begin, end or are.</param>
/// <param name="Start">Index of the first glyph.</param>
/// <param name="End">The first index behind them.</param>
/// <param name="Ink">How many of them are no blanks.</param>
internal sealed record EdgeRun(Piece Owner, int Start, int End, int Ink, Box Box)
{
    /// <summary>
    /// White in point sizes to the text: more than between words, for "linje 1" and "linje 2" over each other are no line numbers.
    /// </summary>
    public const double White = 0.4;

    public bool IsWhole => Owner.Ink == Ink;

    /// <param name="step">1: from the piece's begin, -1: from its end.</param>
    /// <param name="most">Of glyphs with ink.</param>
    public static EdgeRun? Read(PagePieces page, Piece piece, int step, int most)
    {
        var at = step > 0 ? piece.Start : piece.End - 1;
        while (page.Glyph(at).IsBlank)
        {
            at += step;
        }

        var (from, last, ink) = (at, at, 1);
        for (at += step; at >= piece.Start && at < piece.End; at += step)
        {
            ref readonly var glyph = ref page.Glyph(at);
            if (glyph.IsBlank)
            {
                continue;
            }

            var before = page.Glyph(last).Box;
            if ((step > 0 ? glyph.Box.Left - before.Right : before.Left - glyph.Box.Right) >= White * piece.Size)
            {
                break;
            }

            if (++ink > most)
            {
                return null;
            }

            last = at;
        }

        var (start, end) = step > 0 ? (from, last) : (last, from);
        return new EdgeRun(piece, start, end + 1, ink, page.Glyph(start).Box.Union(page.Glyph(end).Box));
    }
}
