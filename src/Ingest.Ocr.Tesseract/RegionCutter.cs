using Ingest.Model;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Rules;

namespace Ingest.Ocr.Tesseract;

/// <summary>Cuts the regions of a page out of its picture.</summary>
internal sealed class RegionCutter(PageRenderer renderer)
{
    private const double PointsPerInch = 72;

    /// <summary>Height of capitals in pixels that Tesseract reads best (its manual: 30 to 40).</summary>
    private const double BestCapitals = 36;

    /// <summary>Height of capitals in point sizes, and from ascender to descender in heights of capitals.</summary>
    private const double CapitalShare = 0.72;
    private const double LineOfCapitals = 1.3;

    /// <summary>A size that is nearly right stays: scaling blurs.</summary>
    private const double NearlyRight = 1.3;
    private const double LeastFactor = 0.25;
    private const double MostFactor = 5;

    /// <summary>Letters cover no less and no more of what they stand on.</summary>
    private const double LeastInk = 0.003;
    private const double MostInk = 0.5;

    /// <summary>A photo has less of two colours.</summary>
    private const double LeastPlainness = 0.55;

    /// <summary>Of the type's size: letters of other lines are no nearer.</summary>
    private const double Rim = 0.12;

    /// <exception cref="ProgramException">The page can't be drawn.</exception>
    public IEnumerable<RegionPiece> Cut(string pdf, PageLayout page, IReadOnlyCollection<OcrRegion> regions, CancellationToken cancellation)
    {
        var dotsPerInch = PageRenderer.DotsPerInch(page, PageRenderer.UsualDotsPerInch);
        var boxes = regions.Select(region => (Region: region, Pixels: Pixels(page, region.Box.Grow(Rim * region.Size), dotsPerInch)))
            .ToList();
        var all = new PixelBox(boxes.Min(each => each.Pixels.Left), boxes.Min(each => each.Pixels.Top),
            boxes.Max(each => each.Pixels.Right), boxes.Max(each => each.Pixels.Bottom));
        var drawn = renderer.DrawPart(pdf, page, dotsPerInch, all, cancellation);
        foreach (var (region, box) in boxes)
        {
            var inside = new PixelBox(box.Left - all.Left, box.Top - all.Top, box.Right - all.Left, box.Bottom - all.Top);
            if (drawn.Cut(inside) is { } cut && Piece(page, region, box, cut, dotsPerInch) is { } piece)
            {
                yield return piece;
            }
        }
    }

    private static RegionPiece? Piece(PageLayout page, OcrRegion region, PixelBox shown, ColorImage cut, double dotsPerInch)
    {
        var scale = PointsPerInch / dotsPerInch;
        var box = ToReading(page, shown, scale);
        var upright = cut.Turned(page.Turn);
        var letters = DarkOnWhite.Of(upright);
        var (left, top) = (box.Left, box.Top);
        if (letters is not null && region.Size == 0 && Bars.In(letters.Picture) is { } bar && upright.Cut(bar) is { } inner)
        {
            letters = DarkOnWhite.Of(inner) is { } onBar ? onBar with { Picture = Bars.WithoutRim(onBar.Picture) } : null;
            (left, top) = (left + (bar.Left * scale), top - (bar.Top * scale));
        }

        letters = letters is not null && region.Size == 0 ? letters.With(Knockouts.Inverted(EdgeBars.Without(letters.Picture))) : letters;
        if (letters is null || letters.InkShare is < LeastInk or > MostInk || (region.Size == 0 && letters.Plainness < LeastPlainness))
        {
            return null;
        }

        var capitals = region.Size > 0 ? CapitalShare * region.Size / scale : TextRowFinder.Height(letters.Picture) / LineOfCapitals;
        var factor = capitals <= 0 ? 1 : Math.Clamp(BestCapitals / capitals, LeastFactor, MostFactor);
        return factor is < NearlyRight and > 1 / NearlyRight
            ? new RegionPiece(page.Number, left, top, scale, letters.Picture, letters.InkColor)
            : new RegionPiece(page.Number, left, top, scale / factor, Scaling.Scale(letters.Picture, factor), letters.InkColor);
    }

    /// <summary>On the displayed page, from its top left.</summary>
    private static PixelBox Pixels(PageLayout page, Box box, double dotsPerInch)
    {
        var shown = page.ToPage(box);
        var height = (page.Turn & 1) == 0 ? page.Height : page.Width;
        var width = (page.Turn & 1) == 0 ? page.Width : page.Height;
        var pixels = dotsPerInch / PointsPerInch;
        return new PixelBox(
            (int)(Math.Max(0, shown.Left) * pixels), (int)(Math.Max(0, height - shown.Top) * pixels),
            (int)Math.Ceiling(Math.Min(width, shown.Right) * pixels), (int)Math.Ceiling(Math.Min(height, height - shown.Bottom) * pixels));
    }

    /// <summary>What <see cref="PageLayout.ToPage"/> turns back.</summary>
    private static Box ToReading(PageLayout page, PixelBox pixels, double scale)
    {
        var (left, right, down, up) = (pixels.Left * scale, (pixels.Right + 1) * scale, (pixels.Bottom + 1) * scale, pixels.Top * scale);
        return (page.Turn & 3) switch
        {
            1 => new Box(page.Width - down, page.Height - right, page.Width - up, page.Height - left),
            2 => new Box(page.Width - right, up, page.Width - left, down),
            3 => new Box(up, left, down, right),
            _ => new Box(left, page.Height - down, right, page.Height - up),
        };
    }
}
