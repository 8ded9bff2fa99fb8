using System.Runtime.InteropServices;
using Ingest.Model;

namespace Ingest.Layout.Margins.Pieces;

/// <summary>Cuts a page's glyphs, in drawing order, into pieces: one sweep.</summary>
internal static class PieceMaker
{
    /// <summary>Share of the size that a baseline may waver, as in rows.</summary>
    private const double SameBaseline = 0.12;

    /// <summary>White in point sizes that letters of one text may have between them: a spaced-out "U D K A S T" has up to 2.5.</summary>
    private const double WidestGap = 3;

    /// <summary>A step back by more point sizes is a jump of the pen; kerning and accents step back by less.</summary>
    private const double WidestStepBack = 0.8;

    /// <summary>FNV-1a, 32 bits: its offset and its prime.</summary>
    private const uint HashBasis = 2166136261, HashPrime = 16777619;

    public static List<Piece> Make(PageLayout page, int index)
    {
        var pieces = new List<Piece>(64);
        var glyphs = ImmutableCollectionsMarshal.AsArray(page.Glyphs) ?? [];
        var open = default(Run);
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            if (glyph.IsBlank && glyph.Text.Length > 0)
            {
                open.End = open.Ink > 0 && IsOfFont(glyphs[open.Last], glyph) ? i + 1 : open.End;
                continue;
            }

            if (open.Ink == 0 || !GoesOn(glyphs[open.First], glyphs[open.Last], glyph))
            {
                AddTo(pieces, open, glyphs, index);
                open = new Run { Start = Start(glyphs, i, open.End), First = i, Hash = HashBasis, Box = glyph.Box };
            }

            open.Add(glyph, i);
        }

        AddTo(pieces, open, glyphs, index);
        return pieces;
    }

    private static void AddTo(List<Piece> pieces, in Run run, Glyph[] glyphs, int page)
    {
        if (run.Ink > 0)
        {
            ref readonly var first = ref glyphs[run.First];
            pieces.Add(new Piece(page, run.Start, run.End, first.Turn, first.Font, first.Size, first.Baseline, run.Box, run.Ink,
                run.Letters, run.Hash));
        }
    }

    /// <summary>A new piece takes the blanks of its font that were drawn right before it.</summary>
    private static int Start(Glyph[] glyphs, int at, int free)
    {
        var start = at;
        while (start > free && glyphs[start - 1].IsBlank && IsOfFont(glyphs[at], glyphs[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsOfFont(in Glyph glyph, in Glyph blank) => blank.Font == glyph.Font && blank.Size == glyph.Size;

    private static bool GoesOn(in Glyph first, in Glyph before, in Glyph glyph)
    {
        if (glyph.Turn != first.Turn || glyph.Font != first.Font || Math.Abs(glyph.Size - first.Size) > 0.02 * first.Size)
        {
            return false;
        }

        if (glyph.Turn < 0)
        {
            var (x, y) = (glyph.Box.MiddleX - before.Box.MiddleX, glyph.Box.MiddleY - before.Box.MiddleY);
            return (x * x) + (y * y) < WidestGap * WidestGap * glyph.Size * glyph.Size;
        }

        if (Math.Abs(glyph.Baseline - first.Baseline) > SameBaseline * glyph.Size)
        {
            return false;
        }

        var gap = glyph.Turn == 0 ? glyph.Box.Left - before.Box.Right
            : QuarterTurn.Upright(glyph.Box, glyph.Turn).Left - QuarterTurn.Upright(before.Box, glyph.Turn).Right;
        return gap > -WidestStepBack * glyph.Size && gap < WidestGap * glyph.Size;
    }

    /// <summary>A piece that is still drawn.</summary>
    private struct Run
    {
        public int Start;
        public int End;
        public int First;
        public int Last;
        public int Ink;
        public int Letters;
        public uint Hash;
        public Box Box;

        public void Add(in Glyph glyph, int at)
        {
            Last = at;
            End = at + 1;
            Ink++;
            Letters += glyph.Text.Length > 0 && char.IsLetterOrDigit(glyph.Text[0]) ? 1 : 0;
            Box = Box.Union(glyph.Box);
            foreach (var sign in glyph.Text)
            {
                Hash = unchecked((Hash ^ (char.IsAsciiDigit(sign) ? '#' : sign)) * HashPrime);
            }
        }
    }
}
