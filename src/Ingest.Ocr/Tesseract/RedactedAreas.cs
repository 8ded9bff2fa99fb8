using Ingest.Model;
using Ingest.Ocr.Pictures;

namespace Ingest.Ocr.Tesseract;

/// <summary>Makes paper of what a page marks to be redacted (ISO 32000-2, 12.5.6.23), before its picture is read.</summary>
internal static class RedactedAreas
{
    private const double PointsPerInch = 72;

    /// <summary>Pixels by which a picture may miss the page's size.</summary>
    private const double Slack = 2;

    /// <summary>Pixels of a letter's grey edge round an area.</summary>
    private const int Rim = 1;

    /// <param name="picture">Of all of the displayed page; it is changed.</param>
    /// <exception cref="ProgramException">It has another size than the page, so where the areas lie in it is not known.</exception>
    public static void Paint(GrayscaleImage picture, PageLayout page, double dotsPerInch)
    {
        if (page.Redactions.IsEmpty)
        {
            return;
        }

        Check(picture, page, dotsPerInch);
        foreach (var area in page.Redactions)
        {
            picture.Clear(Pixels(page, area, dotsPerInch), 0);
        }
    }

    /// <param name="picture">Of a part of the displayed page; it is changed.</param>
    /// <param name="part">In pixels of the displayed page.</param>
    public static void Paint(ColorImage picture, PixelBox part, PageLayout page, double dotsPerInch)
    {
        foreach (var area in page.Redactions)
        {
            var box = Pixels(page, area, dotsPerInch);
            picture.Clear(new PixelBox(box.Left - part.Left, box.Top - part.Top, box.Right - part.Left, box.Bottom - part.Top));
        }
    }

    /// <exception cref="ProgramException">The picture has another size than the displayed page.</exception>
    public static void Check(GrayscaleImage picture, PageLayout page, double dotsPerInch)
    {
        var (width, height) = Shown(page);
        var pixels = dotsPerInch / PointsPerInch;
        if (Math.Abs((width * pixels) - picture.Width) > Slack || Math.Abs((height * pixels) - picture.Height) > Slack)
        {
            throw new ProgramException("ocr.failed",
                "It has areas that are marked to be redacted, and its picture has another size than the page, so they can't be painted "
                    + "over.");
        }
    }

    private static (double Width, double Height) Shown(PageLayout page) =>
        (page.Turn & 1) == 0 ? (page.Width, page.Height) : (page.Height, page.Width);

    private static PixelBox Pixels(PageLayout page, Box area, double dotsPerInch)
    {
        var (_, height) = Shown(page);
        var box = page.ToPage(area);
        var pixels = dotsPerInch / PointsPerInch;
        return new PixelBox(
            Whole(Math.Floor(box.Left * pixels)) - Rim, Whole(Math.Floor((height - box.Top) * pixels)) - Rim,
            Whole(Math.Ceiling(box.Right * pixels)) + Rim, Whole(Math.Ceiling((height - box.Bottom) * pixels)) + Rim);
    }

    /// <summary>An area may reach far beyond the page.</summary>
    private static int Whole(double pixels) => (int)Math.Clamp(pixels, -1e6, 1e6);
}
