using Ingest.Model;

namespace Ingest.Lines.Margins;

/// <summary>A bare number with white before and behind it.</summary>
/// <param name="Owner">The piece that it begins, ends or is.</param>
/// <param name="Start">Index of its first glyph.</param>
/// <param name="End">The first index behind it.</param>
internal sealed record NumberToken(Piece Owner, int Start, int End, int Value, Box Box)
{
    /// <summary>Longest number of lines: 9999.</summary>
    private const int MostDigits = 4;

    /// <summary>White in point sizes to the text: more than between words, for "linje 1" and "linje 2" over each other are no line numbers.</summary>
    public const double White = 0.4;

    public bool IsWhole => Owner.Ink == End - Start;

    /// <summary>What the page's pieces begin or end with; such that aren't upright left out.</summary>
    public static IEnumerable<NumberToken> Of(PagePieces page)
    {
        foreach (var piece in page.Pieces)
        {
            if (piece.Turn == 0 && piece.Letters > 0)
            {
                var first = Read(page, piece, 1);
                if (first is not null)
                {
                    yield return first;
                }

                if (first?.IsWhole != true && Read(page, piece, -1) is { } last)
                {
                    yield return last;
                }
            }
        }
    }

    /// <param name="step">1: from the piece's begin, -1: from its end.</param>
    private static NumberToken? Read(PagePieces page, Piece piece, int step)
    {
        var at = step > 0 ? piece.Start : piece.End - 1;
        while (page.Glyph(at).IsBlank)
        {
            at += step;
        }

        var from = at;
        while (at >= piece.Start && at < piece.End && IsDigit(page.Glyph(at)))
        {
            at += step;
        }

        var digits = Math.Abs(at - from);
        if (digits is 0 or > MostDigits)
        {
            return null;
        }

        var next = at;
        while (next >= piece.Start && next < piece.End && page.Glyph(next).IsBlank)
        {
            next += step;
        }

        var (edge, white) = (page.Glyph(at - step).Box, White * piece.Size);
        if (next >= piece.Start && next < piece.End && (step > 0 ? page.Glyph(next).Box.Left - edge.Right : edge.Left - page.Glyph(next).Box.Right) < white)
        {
            return null;
        }

        var (start, end) = step > 0 ? (from, at) : (at + 1, from + 1);
        var value = 0;
        for (var i = start; i < end; i++)
        {
            value = (10 * value) + page.Glyph(i).Text[0] - '0';
        }

        return new NumberToken(piece, start, end, value, page.Glyph(start).Box.Union(page.Glyph(end - 1).Box));
    }

    private static bool IsDigit(in Glyph glyph) => glyph.Text.Length == 1 && char.IsAsciiDigit(glyph.Text[0]);
}
