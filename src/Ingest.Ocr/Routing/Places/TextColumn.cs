using Ingest.Model;

namespace Ingest.Ocr.Routing.Places;

/// <summary>Where a page's text stands.</summary>
internal sealed record TextColumn(double Left, double Right, double Lowest, double Highest)
{
    public static TextColumn Of(PageLayout page)
    {
        var (left, right, low, high) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            if (!glyph.IsBlank && glyph.Turn == 0)
            {
                (left, right) = (Math.Min(left, glyph.Box.Left), Math.Max(right, glyph.Box.Right));
                (low, high) = (Math.Min(low, glyph.Baseline), Math.Max(high, glyph.Baseline));
            }
        }

        return new TextColumn(left, right, low, high);
    }

    public bool IsBetween(Box box) => box.MiddleY > Lowest && box.MiddleY < Highest;
}
