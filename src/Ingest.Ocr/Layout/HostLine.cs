using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Routing;

namespace Ingest.Ocr.Layout;

/// <summary>The one line of the file's text that a picture of words stands in: a number before it, or the rest of its sentence.</summary>
/// <param name="Baseline">In points, as <paramref name="Size"/>.</param>
/// <param name="Font">Of the glyph nearest to the picture.</param>
/// <param name="Before">Indices of the line's glyphs before the picture.</param>
internal sealed record HostLine(double Baseline, double Size, int Font, ImmutableArray<int> Before)
{
    /// <summary>White between the line and the picture's words, in sizes: a tab's width before it, a blank's behind it.</summary>
    private const double FarthestBefore = 2.5;
    private const double FarthestBehind = 0.6;

    /// <summary>Of a glyph's height beside the picture.</summary>
    private const double LeastShared = 0.5;

    /// <summary>Baselines of one line, in sizes.</summary>
    private const double SameLine = 0.3;

    /// <returns>Null where no line stands at the picture's side, or more than one do.</returns>
    public static HostLine? Of(PageLayout page, RegionText text)
    {
        var words = Box.Around(text.Lines.SelectMany(line => line.Words).Select(word => word.Box));
        var (before, behind) = (-1, -1);
        for (var i = 0; i < page.Glyphs.Length; i++)
        {
            ref readonly var glyph = ref page.Glyphs.ItemRef(i);
            if (!IsBeside(glyph, text.Region.Box))
            {
                continue;
            }

            if (glyph.Box.Right <= words.Left + 1)
            {
                if (before >= 0 && !IsSameLine(glyph, page.Glyphs[before]))
                {
                    return null;
                }

                before = before < 0 || glyph.Box.Right > page.Glyphs[before].Box.Right ? i : before;
            }
            else if (glyph.Box.Left >= words.Right - 1)
            {
                behind = behind < 0 || glyph.Box.Left < page.Glyphs[behind].Box.Left ? i : behind;
            }
        }

        return before >= 0 && words.Left - page.Glyphs[before].Box.Right < FarthestBefore * page.Glyphs[before].Size
            ? Host(page, before, words.Left)
            : behind >= 0 && page.Glyphs[behind].Box.Left - words.Right < FarthestBehind * page.Glyphs[behind].Size
            ? Host(page, behind, words.Left) : null;
    }

    private static bool IsBeside(in Glyph glyph, Box picture) => glyph.Turn == 0 && !glyph.IsBlank
        && Math.Min(glyph.Box.Top, picture.Top) - Math.Max(glyph.Box.Bottom, picture.Bottom) > LeastShared * glyph.Box.Height;

    private static bool IsSameLine(in Glyph one, in Glyph other) =>
        Math.Abs(one.Baseline - other.Baseline) < SameLine * Math.Max(one.Size, other.Size);

    private static HostLine Host(PageLayout page, int nearest, double left)
    {
        var host = page.Glyphs[nearest];
        return new HostLine(host.Baseline, host.Size, host.Font,
            [.. Enumerable.Range(0, page.Glyphs.Length)
                .Where(i => page.Glyphs[i].Turn == 0 && page.Glyphs[i].Box.Left < left && IsSameLine(page.Glyphs[i], host))]);
    }
}
