using System.Collections.Immutable;
using System.Globalization;
using SkiaSharp;

namespace Ingest.Corpus.Scans.Pages;

/// <summary>A page that is a picture: one, or strips of one from the top down; and what is written over or under it.</summary>
/// <param name="Size">As shown, in points.</param>
/// <param name="Rotate">The page's /Rotate; the pictures are stored turned back, so that it shows as it should.</param>
internal sealed record PicturePage(SKSize Size, int Rotate = 0)
{
    /// <summary>Operators drawn before the pictures, which hide them; upright, origin bottom left.</summary>
    public string Under { get; init; } = "";

    /// <summary>Operators drawn after the pictures; upright, origin bottom left.</summary>
    public string Over { get; init; } = "";

    /// <summary>Further entries of the page's resources.</summary>
    public string Resources { get; init; } = "";

    /// <param name="upright">The sheet as it is to be shown.</param>
    public void AddTo(PdfObjects pdf, SKBitmap upright, PictureCoding coding, int quality, int strips = 1)
    {
        using var stored = Rotate == 0 ? null : Scanner.Turned(upright, 360 - Rotate);
        var pictures = Strips(stored ?? upright, strips, coding, quality);
        var media = Rotate % 180 == 0 ? Size : new SKSize(Size.Height, Size.Width);
        var content = new System.Text.StringBuilder(Wrapped(Under));
        var top = media.Height;
        var rows = pictures.Sum(p => p.Height);
        for (var i = 0; i < pictures.Length; i++)
        {
            var height = media.Height * pictures[i].Height / rows;
            top -= height;
            content.Append(CultureInfo.InvariantCulture, $"q {media.Width:0.###} 0 0 {height:0.###} 0 {top:0.###} cm /Im{i} Do Q\n");
        }

        content.Append(Wrapped(Over));
        var names = string.Concat(pictures.Select((p, i) => string.Create(CultureInfo.InvariantCulture, $" /Im{i} {p.AddTo(pdf)} 0 R")));
        var turn = Rotate == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"/Rotate {Rotate} ");
        pdf.AddPage(string.Create(
            CultureInfo.InvariantCulture,
            $"/MediaBox [0 0 {media.Width:0.###} {media.Height:0.###}] {turn}/Contents {pdf.AddContent(content.ToString())} 0 R "
                + $"/Resources << /XObject <<{names} >> {Resources} >>"));
    }

    private static ImmutableArray<Picture> Strips(SKBitmap sheet, int count, PictureCoding coding, int quality)
    {
        if (count == 1)
        {
            return [Picture.Of(sheet, coding, quality)];
        }

        var pictures = ImmutableArray.CreateBuilder<Picture>(count);
        for (var i = 0; i < count; i++)
        {
            var (top, bottom) = (sheet.Height * i / count, sheet.Height * (i + 1) / count);
            using var strip = new SKBitmap(new SKImageInfo(sheet.Width, bottom - top, sheet.ColorType, sheet.AlphaType));
            sheet.GetPixelSpan()[(top * sheet.RowBytes)..(bottom * sheet.RowBytes)].CopyTo(strip.GetPixelSpan());
            pictures.Add(Picture.Of(strip, coding, quality));
        }

        return pictures.ToImmutable();
    }

    /// <summary>From upright coordinates into the page's own.</summary>
    private string Wrapped(string operators) => operators.Length == 0 ? "" : Rotate switch
    {
        90 => string.Create(CultureInfo.InvariantCulture, $"q 0 1 -1 0 {Size.Height:0.###} 0 cm\n{operators}Q\n"),
        180 => string.Create(CultureInfo.InvariantCulture, $"q -1 0 0 -1 {Size.Width:0.###} {Size.Height:0.###} cm\n{operators}Q\n"),
        270 => string.Create(CultureInfo.InvariantCulture, $"q 0 -1 1 0 0 {Size.Width:0.###} cm\n{operators}Q\n"),
        _ => $"q\n{operators}Q\n",
    };
}
