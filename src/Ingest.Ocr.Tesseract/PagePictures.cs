using Ingest.Model;
using Ingest.Ocr.Pictures;

namespace Ingest.Ocr.Tesseract;

/// <summary>The pictures of one PDF's pages, each laid level.</summary>
internal sealed class PagePictures(PageRenderer renderer, byte[] pdf) : IDisposable
{
    private readonly DrawnFile _file = new(pdf);

    /// <exception cref="ProgramException">The page can't be drawn.</exception>
    public DeskewedImage Draw(PageLayout page, CancellationToken cancellation)
    {
        var (picture, dotsPerInch) = Own(page) ?? renderer.Draw(_file.Path, page, cancellation);
        return DeskewedImage.Of(picture, dotsPerInch);
    }

    /// <summary>
    /// Of a page that is one picture and not marked to be redacted that picture, where it is as fine as a drawing would be:
    /// no second sampling blurs it.
    /// </summary>
    private static (GrayscaleImage Picture, double DotsPerInch)? Own(PageLayout page)
    {
        if (page is not { Turn: 0, Scan: { } scan, Redactions.IsEmpty: true }
            || ScanPicture.Read(scan, PageRenderer.MostPixels) is not { } picture)
        {
            return null;
        }

        var (across, down) = (picture.Width / page.Width * PointsPerInch, picture.Height / page.Height * PointsPerInch);
        return Math.Abs(across - PageRenderer.UsualDotsPerInch) <= Slack && Math.Abs(down - PageRenderer.UsualDotsPerInch) <= Slack
            ? (picture, PageRenderer.UsualDotsPerInch) : null;
    }

    /// <summary>The PDF as a file, for drawing parts of it.</summary>
    public string Path => _file.Path;

    private const double PointsPerInch = 72;

    /// <summary>Dots per inch by which a picture may miss the usual ones.</summary>
    private const double Slack = 1;

    public void Dispose() => _file.Dispose();
}
