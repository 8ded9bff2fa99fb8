using System.Globalization;
using Ingest.Model;
using Ingest.Ocr.Pictures;

namespace Ingest.Ocr.Tesseract;

/// <summary>
/// Draws a page as a grey picture with poppler's <c>pdftoppm</c>: it knows every kind of picture that a PDF can hold, pages
/// made of strips, rotated pages and what is stamped over them. What is drawn to be read has paper where the page is marked to
/// be redacted, and never what lies outside of the crop box.
/// </summary>
public sealed class PageRenderer
{
    /// <summary>What Tesseract was trained for.</summary>
    public const double UsualDotsPerInch = 300;

    /// <summary>A page as large as a poster is drawn coarser: this is an A3 page at 300 dpi, twice.</summary>
    public const double MostPixels = 36e6;

    /// <summary>A pixel a point: enough to compare sizes.</summary>
    private const double CoarseDotsPerInch = 72;

    private const double PointsPerInch = 72;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    private readonly OutsideProgram _program = new("pdftoppm", "Debian and Ubuntu: apt install poppler-utils");

    public bool IsMissing => _program.Path is null;

    /// <param name="pdf">A file's path.</param>
    /// <returns>The picture of the displayed page, and its dots per inch.</returns>
    /// <exception cref="ProgramException">It can't be drawn.</exception>
    public (GrayscaleImage Picture, double DotsPerInch) Draw(string pdf, PageLayout page, CancellationToken cancellation = default)
    {
        var dotsPerInch = DotsPerInch(page, UsualDotsPerInch);
        var picture = DrawShown(pdf, page, dotsPerInch, cancellation);
        RedactedAreas.Paint(picture, page, dotsPerInch);
        return (picture, dotsPerInch);
    }

    /// <summary>All of the displayed page in grey, to look at and not to read: areas marked to be redacted stay.</summary>
    public GrayscaleImage DrawShown(string pdf, PageLayout page, double dotsPerInch, CancellationToken cancellation = default) =>
        Draw(pdf, page, dotsPerInch, ["-gray", "-cropbox"], NetPbm.Read, cancellation);

    /// <summary>A part of the displayed page in colour.</summary>
    /// <param name="part">In pixels, without what lies outside of the crop box.</param>
    /// <exception cref="ProgramException">It can't be drawn.</exception>
    public ColorImage DrawPart(string pdf, PageLayout page, double dotsPerInch, PixelBox part, CancellationToken cancellation = default)
    {
        if (!page.Redactions.IsEmpty)
        {
            RedactedAreas.Check(DrawShown(pdf, page, CoarseDotsPerInch, cancellation), page, CoarseDotsPerInch);
        }

        string[] box = [Text(part.Left), Text(part.Top), Text(part.Width), Text(part.Height)];
        var drawn = Draw(pdf, page, dotsPerInch, ["-cropbox", "-x", box[0], "-y", box[1], "-W", box[2], "-H", box[3]], NetPbm.ReadColor,
            cancellation);
        RedactedAreas.Paint(drawn, part, page, dotsPerInch);
        return drawn;
    }

    /// <summary>As fine as is asked for, where that isn't too large a picture.</summary>
    public static double DotsPerInch(PageLayout page, double wanted)
    {
        var inches = page.Width * page.Height / (PointsPerInch * PointsPerInch);
        return Math.Max(1, Math.Floor(Math.Min(wanted, Math.Sqrt(MostPixels / Math.Max(inches, 0.01)))));
    }

    private T Draw<T>(string pdf, PageLayout page, double dotsPerInch, string[] how, Func<byte[], T> read, CancellationToken cancellation)
    {
        var number = Text(page.Number);
        var bytes = _program.Run([.. how, "-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, pdf], Time,
            cancellation);
        try
        {
            return read(bytes);
        }
        catch (InvalidDataException exception)
        {
            throw new ProgramException("ocr.failed", $"The page can't be drawn. {exception.Message}");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
