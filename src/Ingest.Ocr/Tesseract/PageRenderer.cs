using System.Globalization;
using Ingest.Model;
using Ingest.Ocr.Pictures;

namespace Ingest.Ocr.Tesseract;

/// <summary>
/// Draws a page as a grey picture with poppler's <c>pdftoppm</c>: it knows every kind of picture that a PDF can hold, pages
/// made of strips, rotated pages and what is stamped over them.
/// </summary>
public sealed class PageRenderer
{
    /// <summary>What Tesseract was trained for.</summary>
    public const double UsualDotsPerInch = 300;

    /// <summary>A page as large as a poster is drawn coarser: this is an A3 page at 300 dpi, twice.</summary>
    public const double MostPixels = 36e6;

    private const double PointsPerInch = 72;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    private readonly OutsideProgram _program = new("pdftoppm", "Debian and Ubuntu: apt install poppler-utils");

    public bool IsMissing => _program.Path is null;

    /// <param name="pdf">A file's path.</param>
    /// <returns>The picture of the displayed page, and its dots per inch.</returns>
    /// <exception cref="ProgramException">It can't be drawn.</exception>
    public (GrayPicture Picture, double DotsPerInch) Draw(string pdf, PageLayout page)
    {
        var inches = page.Width * page.Height / (PointsPerInch * PointsPerInch);
        var dotsPerInch = Math.Max(1, Math.Floor(Math.Min(UsualDotsPerInch, Math.Sqrt(MostPixels / Math.Max(inches, 0.01)))));
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        var bytes = _program.Run(["-gray", "-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, pdf], Time);
        try
        {
            return (NetPbm.Read(bytes), dotsPerInch);
        }
        catch (InvalidDataException exception)
        {
            throw new ProgramException("ocr.failed", $"The page can't be drawn. {exception.Message}");
        }
    }
}
