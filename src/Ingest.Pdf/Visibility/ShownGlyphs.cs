using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ingest.Model;

namespace Ingest.Pdf.Visibility;

/// <summary>Takes what is not seen out of a page's glyphs, and puts a sign where words were covered.</summary>
/// <param name="Glyphs">What is seen, and the signs, in painting order.</param>
/// <param name="Signs">Which of them are signs.</param>
internal sealed record ShownGlyphs(ImmutableArray<Glyph> Glyphs, ImmutableArray<HiddenPiece> Hidden, ImmutableArray<int> Signs)
{
    /// <summary>Glyphs of one piece stand nearer, in point sizes.</summary>
    private const double PieceGap = 0.6;

    /// <param name="glyphs">All; not to be changed by the caller any more.</param>
    /// <param name="marks">Glyphs that are lines and no text.</param>
    public static ShownGlyphs Of(Glyph[] glyphs, GlyphVisibility visibility, IReadOnlySet<int> marks)
    {
        var hidden = visibility.Hidden ?? (marks.Count > 0 ? new HiddenKind?[glyphs.Length] : null);
        if (hidden is null)
        {
            return new ShownGlyphs(ImmutableCollectionsMarshal.AsImmutableArray(glyphs), [], []);
        }

        foreach (var block in visibility.Blocks)
        {
            glyphs[block] = glyphs[block] with { Text = " " };
        }

        var shown = ImmutableArray.CreateBuilder<Glyph>(glyphs.Length);
        var pieces = ImmutableArray.CreateBuilder<HiddenPiece>();
        var signs = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < glyphs.Length;)
        {
            if (marks.Contains(i))
            {
                i++;
                continue;
            }

            if (hidden[i] is not { } kind)
            {
                shown.Add(glyphs[i++]);
                continue;
            }

            var end = i + 1;
            while (end < glyphs.Length && hidden[end] == kind && visibility.LeavesSign(end) == visibility.LeavesSign(i)
                && GoesOn(glyphs[end - 1], glyphs[end]))
            {
                end++;
            }

            // Blanks round the piece are shown: they part the sign from the words beside it.
            var (first, behind) = (i, end);
            while (first < end && glyphs[first].IsBlank)
            {
                shown.Add(glyphs[first++]);
            }

            while (behind > first && glyphs[behind - 1].IsBlank)
            {
                behind--;
            }

            if (behind > first)
            {
                var box = Around(glyphs.AsSpan(first, behind - first));
                pieces.Add(new HiddenPiece(kind, behind - first, box));
                if (visibility.LeavesSign(first) && !IsWrittenOver(glyphs, hidden, end, box, glyphs[first]))
                {
                    signs.Add(shown.Count);
                    shown.Add(glyphs[first] with { Text = PageLayout.CoverSign, Box = box });
                }
            }

            shown.AddRange(glyphs.AsSpan(behind, end - behind));
            i = end;
        }

        return new ShownGlyphs(shown.ToImmutable(), pieces.ToImmutable(), signs.ToImmutable());
    }

    /// <summary>
    /// A correction, or the name of the rule by which words are covered: other text was set on the cover.
    /// It stands on the line of what it replaces.
    /// </summary>
    private static bool IsWrittenOver(Glyph[] glyphs, HiddenKind?[] hidden, int from, Box box, Glyph covered)
    {
        var isWrittenOver = false;
        for (var i = from; i < glyphs.Length; i++)
        {
            if (hidden[i] is null && box.Contains(glyphs[i].Box.MiddleX, glyphs[i].Box.MiddleY))
            {
                isWrittenOver |= !glyphs[i].IsBlank;
                var rise = covered.Baseline - glyphs[i].Baseline;
                if (glyphs[i].Turn == 0 && covered.Turn == 0 && rise != 0 && Math.Abs(rise) < OffLine * covered.Size)
                {
                    var its = glyphs[i].Box;
                    glyphs[i] = glyphs[i] with { Baseline = covered.Baseline,
                        Box = new Box(its.Left, its.Bottom + rise, its.Right, its.Top + rise) };
                }
            }
        }

        return isWrittenOver;
    }

    /// <summary>In point sizes: less than from one line to the next.</summary>
    private const double OffLine = 0.45;

    private static bool GoesOn(in Glyph left, in Glyph right) =>
        left.Turn == right.Turn && Math.Abs(left.Baseline - right.Baseline) < 0.5 * left.Size
            && Distance(left.Box, right.Box) < PieceGap * Math.Max(left.Size, right.Size);

    private static double Distance(Box one, Box other) =>
        Math.Max(Math.Max(other.Left - one.Right, one.Left - other.Right), Math.Max(other.Bottom - one.Top, one.Bottom - other.Top));

    private static Box Around(ReadOnlySpan<Glyph> glyphs)
    {
        var box = glyphs[0].Box;
        foreach (ref readonly var glyph in glyphs)
        {
            box = box.Union(glyph.Box);
        }

        return box;
    }
}
