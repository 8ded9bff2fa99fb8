using Ingest.Model;

namespace Ingest.Tables.Values;

/// <summary>How the first line of a row's name is printed: where it begins and ends, and in what type.</summary>
/// <param name="Left">In points, from the table's own left edge where it is drawn, so that pages of other margins agree.</param>
/// <param name="Right">Likewise.</param>
internal sealed record StubInk(double Left, double Right, double Size, bool Bold)
{
    /// <summary>A glyph so far below the highest, in sizes, stands on a further line of the cell.</summary>
    private const double NextLine = 0.6;

    /// <returns>Null where nothing upright is printed, as in a cell of another program's table.</returns>
    public static StubInk? Of(TableCell cell, PageLayout page, double from)
    {
        double top = double.MinValue, size = 0;
        foreach (var index in cell.Glyphs)
        {
            var glyph = page.Glyphs[index];
            if (!glyph.IsBlank && glyph.Turn == 0)
            {
                (top, size) = (Math.Max(top, glyph.Baseline), Math.Max(size, glyph.Size));
            }
        }

        if (size <= 0)
        {
            return null;
        }

        double left = double.MaxValue, right = double.MinValue;
        var bold = true;
        foreach (var index in cell.Glyphs)
        {
            var glyph = page.Glyphs[index];
            if (!glyph.IsBlank && glyph.Turn == 0 && glyph.Baseline > top - (NextLine * size))
            {
                (left, right) = (Math.Min(left, glyph.Box.Left), Math.Max(right, glyph.Box.Right));
                bold &= page.Fonts[glyph.Font].Bold;
            }
        }

        return new StubInk(left - from, right - from, size, bold);
    }
}
