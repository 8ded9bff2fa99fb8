using Ingest.Corpus.Scans.Pages;
using SkiaSharp;

namespace Ingest.Corpus.Scans;

/// <summary>
/// Single pages that go wrong at a scanner, made of a document's first page: <c>NAME.VARIANT.pdf</c>, without truth.
/// <c>blank</c>, <c>strips</c>; turned in the picture: <c>upside-down</c>, <c>sideways-left</c>, <c>sideways-right</c>; stored turned and
/// set right by /Rotate: <c>rotate-90</c>, <c>rotate-180</c>, <c>rotate-270</c>; set wrong by /Rotate:
/// <c>wrong-rotate-90</c>, <c>wrong-rotate-180</c>.
/// </summary>
internal static class OddScans
{
    public const string Kind = "odd";
    public const int Dpi = 200;

    /// <summary>Degrees clockwise that the sheet shows turned, and the page's /Rotate.</summary>
    private static readonly (string Variant, int Shown, int Rotate)[] Turns =
    [
        ("upside-down", 180, 0), ("sideways-left", 270, 0), ("sideways-right", 90, 0),
        ("rotate-90", 0, 90), ("rotate-180", 0, 180), ("rotate-270", 0, 270),
        ("wrong-rotate-90", 90, 90), ("wrong-rotate-180", 180, 180),
    ];

    public static void Make(string pdf, string stem, Dice dice, int dpi)
    {
        var look = new ScanLook(dpi, PictureCoding.GreyJpeg, 75, Noise: 4, Wear: true);
        var size = Poppler.PageSizes(pdf)[0];
        using var page = Poppler.Raster(pdf, 1, dpi);
        using var sheet = Scanner.Scan(page, look, dice.Fork("sheet"), stamp: false);
        foreach (var (variant, shown, rotate) in Turns)
        {
            using var turned = Scanner.Turned(sheet, shown);
            var turnedSize = shown % 180 == 0 ? size : new SKSize(size.Height, size.Width);
            Write($"{stem}.{variant}.pdf", new PicturePage(turnedSize, rotate), turned, look);
        }

        Write($"{stem}.strips.pdf", new PicturePage(size), sheet, look, strips: 7);
        using var empty = new SKBitmap(page.Info);
        empty.Erase(SKColors.White);
        using var blank = Scanner.Scan(empty, look, dice.Fork("blank"), stamp: false);
        Write($"{stem}.blank.pdf", new PicturePage(size), blank, look);
    }

    private static void Write(string file, PicturePage page, SKBitmap sheet, ScanLook look, int strips = 1)
    {
        var pdf = new PdfObjects();
        page.AddTo(pdf, sheet, look.Coding, look.Quality, strips);
        File.WriteAllBytes(file, pdf.ToBytes(Scanner.Program));
    }
}
