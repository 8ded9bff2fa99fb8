using Ingest.Model;

namespace Ingest.Parts;

/// <summary>The stretch of a page that is one meeting's, from y to y in points; most are the whole page.</summary>
internal readonly record struct PageSlice(double From, double To)
{
    public static PageSlice Whole { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    public bool Holds(Box box) => box.MiddleY >= From && box.MiddleY < To;

    /// <summary>
    /// The page with what stands on the slice alone; its glyphs keep their places, and the others are another document's.
    /// </summary>
    public PageLayout Of(PageLayout page)
    {
        if (this == Whole)
        {
            return page;
        }

        var slice = this;
        return page with
        {
            Elsewhere = [.. Enumerable.Range(0, page.Glyphs.Length).Where(i => !slice.Holds(page.Glyphs[i].Box))],
            Hidden = page.Hidden.RemoveAll(piece => !slice.Holds(piece.Box)),
            Rulings = page.Rulings.RemoveAll(ruling => !slice.Meets(ruling)),
            Strikes = page.Strikes.RemoveAll(ruling => !slice.Meets(ruling)),
            PenStrokes = page.PenStrokes.RemoveAll(
                stroke => !slice.Holds(new Box(stroke.X0, Math.Min(stroke.Y0, stroke.Y1), stroke.X1, Math.Max(stroke.Y0, stroke.Y1)))),
            Slashes = page.Slashes.RemoveAll(slash => !slice.Holds(slash.Box)),
            Fills = page.Fills.RemoveAll(box => !slice.Holds(box)),
            Links = page.Links.RemoveAll(link => !slice.Holds(link.Box)),
            Pictures = [.. page.Pictures.Where(slice.Holds)],
            PictureKeys = page.PictureKeys.IsEmpty ? [] : [.. page.PictureKeys.Where((_, i) => slice.Holds(page.Pictures[i]))],
            OutlineBoxes = page.OutlineBoxes.RemoveAll(box => !slice.Holds(box)),
        };
    }

    private bool Meets(Ruling ruling) => Math.Max(ruling.Y0, ruling.Y1) >= From && Math.Min(ruling.Y0, ruling.Y1) < To;
}
