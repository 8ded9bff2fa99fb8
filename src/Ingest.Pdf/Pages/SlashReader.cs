using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Pdf.Annotations;
using Ingest.Pdf.Painting;

namespace Ingest.Pdf.Pages;

/// <summary>Straight strokes aslant over text that was there before them, drawn on the page or by annotations.</summary>
internal static class SlashReader
{
    /// <summary>Of the glyphs in a stroke's box: where fewer were there before it, it is their ground.</summary>
    private const double MostBefore = 0.9;

    public static ImmutableArray<Slash> Read(PaintedPage page, PageAnnotations annotations, ReadingSpace space) =>
        page.Slashes.Count == 0 && annotations.PenStrokes.Count == 0 ? [] :
        [
            .. page.Slashes.Where(slash => IsOver(slash.Line.Box, slash.Order, page.Glyphs))
                .Select(slash => Slash.Of([space.ToReading(slash.Line.X0, slash.Line.Y0), space.ToReading(slash.Line.X1, slash.Line.Y1)]))
                .Concat(annotations.PenStrokes.Select(points => Slash.Of([.. points.Select(point => space.ToReading(point.X, point.Y))])))
                .OfType<Slash>().Distinct(),
        ];

    private static bool IsOver(Box box, int order, List<PaintedGlyph> glyphs)
    {
        int before = 0, all = 0;
        foreach (var glyph in glyphs)
        {
            if (box.Contains((glyph.Left + glyph.Right) / 2, (glyph.Bottom + glyph.Top) / 2))
            {
                all++;
                before += glyph.Order < order ? 1 : 0;
            }
        }

        return all > 0 && before >= MostBefore * all;
    }
}
