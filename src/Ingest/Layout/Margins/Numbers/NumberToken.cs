using Ingest.Layout.Margins.Pieces;
using Ingest.Model;

namespace Ingest.Layout.Margins.Numbers;

/// <summary>
/// A bare number with white before and behind it, or one that something short is written before, as the page's in "12:05".
/// </summary>
/// <param name="Value">Of the figures that it ends in.</param>
internal sealed record NumberToken(EdgeRun Run, int Value)
{
    /// <summary>Longest number of lines: 9999.</summary>
    private const int MostDigits = 4;

    /// <summary>Of a mark with the page's number: "s. 123, l. 25".</summary>
    private const int MostGlyphs = 11;

    public Piece Owner => Run.Owner;

    public int Start => Run.Start;

    public int End => Run.End;

    public Box Box => Run.Box;

    /// <summary>What stands before the figures; empty for a bare number.</summary>
    public string Prefix { get; init; } = "";

    public bool IsWhole => Run.IsWhole;

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

    private static NumberToken? Read(PagePieces page, Piece piece, int step)
    {
        if (step < 0 && !EndsInDigit(page, piece))
        {
            return null;
        }

        if (EdgeRun.Read(page, piece, step, MostGlyphs) is not { } run || !IsDigit(page.Glyph(run.End - 1)))
        {
            return null;
        }

        var from = run.End - 1;
        while (from > run.Start && IsDigit(page.Glyph(from - 1)))
        {
            from--;
        }

        if (run.End - from > MostDigits)
        {
            return null;
        }

        var value = 0;
        for (var i = from; i < run.End; i++)
        {
            value = (10 * value) + page.Glyph(i).Text[0] - '0';
        }

        return new NumberToken(run,
            value) { Prefix = from == run.Start
                ? "" : string.Concat(Enumerable.Range(run.Start, from - run.Start).Select(i => page.Glyph(i).Text)) };
    }

    /// <summary>Most pieces do not: their end need not be read.</summary>
    private static bool EndsInDigit(PagePieces page, Piece piece)
    {
        var last = piece.End - 1;
        while (page.Glyph(last).IsBlank)
        {
            last--;
        }

        return IsDigit(page.Glyph(last));
    }

    private static bool IsDigit(in Glyph glyph) => glyph.Text.Length == 1 && char.IsAsciiDigit(glyph.Text[0]);
}
