using System.Globalization;
using System.Text;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Tesseract;
using Ingest.Pdf;
using SkiaSharp;

namespace Ingest.Tests.Ocr;

/// <summary>A page that is one picture gives it away as it was scanned; a page that is more does not.</summary>
public sealed class OwnPictureTests
{
    private const string Alone = "q 612 0 0 792 0 0 cm /I Do Q";
    private const string UnseenText = " BT 3 Tr /F 12 Tf 72 700 Td (Dagsorden) Tj ET";

    [Theory]
    [InlineData(Alone)]
    [InlineData(Alone + UnseenText)]
    [InlineData("q /Solid gs 612 0 0 792 0 0 cm /I Do Q")]
    [InlineData("q\n612 0 0 792 0 0 cm\n/I Do\nQ\n")]
    public void A_page_that_is_one_picture_carries_it(string content)
    {
        var scan = Assert.NotNull(Assert.Single(PdfFile.Read(Pdf(content)).Pages).Scan);
        Assert.Equal(Jpeg(gray: true), scan.ToArray());
    }

    [Theory]
    [InlineData(Alone + " BT /F 12 Tf 72 700 Td (Kopi) Tj ET", "")] // a stamp of letters
    [InlineData(Alone + " 1 0 0 RG 72 700 200 40 re S", "")] // of lines
    [InlineData("q 0 0 300 400 re W n 612 0 0 792 0 0 cm /I Do Q", "")] // half of it
    [InlineData("q 306 0 0 792 0 0 cm /I Do Q q 306 0 0 792 306 0 cm /I Do Q", "")] // twice
    [InlineData("q 500 0 0 700 50 50 cm /I Do Q", "")] // a letter with a picture
    [InlineData("q 612 0 0 -792 0 792 cm /I Do Q", "")] // head down
    [InlineData("q -612 0 0 792 612 0 cm /I Do Q", "")] // as in a mirror
    [InlineData(Alone, "/Rotate 90")]
    [InlineData(Alone, "/Annots []")]
    [InlineData(Alone, "/CropBox [0 400 612 792]")] // the lower half is not shown
    [InlineData(Alone, "/CropBox [2 2 610 790]")]
    [InlineData("q /Thin gs 612 0 0 792 0 0 cm /I Do Q", "")]
    [InlineData("q /Nothing gs 612 0 0 792 0 0 cm /I Do Q", "")]
    [InlineData("q /Blended gs 612 0 0 792 0 0 cm /I Do Q", "")]
    public void A_page_that_is_more_or_other_does_not(string content, string page) =>
        Assert.Null(Assert.Single(PdfFile.Read(Pdf(content, page)).Pages).Scan);

    [Theory]
    [InlineData("/Decode [1 0]")]
    [InlineData("/ImageMask true")]
    [InlineData("/Mask [0 10]")]
    public void A_picture_that_is_shown_otherwise_than_it_is_stored_is_drawn(string picture) =>
        Assert.Null(Assert.Single(PdfFile.Read(Pdf(Alone, picture: picture)).Pages).Scan);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_unpacked_to_grey(bool gray)
    {
        var picture = ScanPicture.Read(Jpeg(gray), 1e6)!;
        Assert.Equal((Width, Height), (picture.Width, picture.Height));
        Assert.InRange(picture.Row(Height / 4)[Width / 2], 0, 20);
        Assert.InRange(picture.Row(3 * Height / 4)[Width / 2], 235, 255);
    }

    [Fact]
    public void One_that_is_cut_short_or_too_large_is_not()
    {
        Assert.Null(ScanPicture.Read(Jpeg(gray: true).AsMemory()[..200], 1e6));
        Assert.Null(ScanPicture.Read(Jpeg(gray: true), Width * Height - 1));
        Assert.Null(ScanPicture.Read("no picture"u8.ToArray(), 1e6));
    }

    private const int Width = 102;
    private const int Height = 132;

    /// <summary>The upper half dark, the lower one paper.</summary>
    private static byte[] Jpeg(bool gray)
    {
        using var bitmap = new SKBitmap(Width, Height, gray ? SKColorType.Gray8 : SKColorType.Rgba8888, SKAlphaType.Opaque);
        bitmap.Erase(SKColors.White);
        for (var y = 0; y < Height / 2; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                bitmap.SetPixel(x, y, SKColors.Black);
            }
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }

    private static byte[] Pdf(string content, string page = "", string picture = "")
    {
        var jpeg = Jpeg(gray: true);
        using var pdf = new MemoryStream();
        var starts = new List<long>();
        Write("%PDF-1.7\n");
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> /Font << /F 6 0 "
            + $"R >> /ExtGState << /Solid << /ca 1 >> /Thin << /ca 0.5 >> /Nothing << /ca 0 >> /Blended << /BM /Difference >> >> >> "
            + $"{page} >>");
        Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        Add($"<< /Type /XObject /Subtype /Image /Width {Width} /Height {Height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter "
            + $"/DCTDecode {picture} /Length {jpeg.Length} >>\nstream\n", jpeg, "\nendstream");
        Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var table = pdf.Position;
        Write($"xref\n0 {starts.Count + 1}\n0000000000 65535 f \n"
            + string.Concat(starts.Select(start => string.Create(CultureInfo.InvariantCulture, $"{start:0000000000} 00000 n \n"))));
        Write($"trailer\n<< /Size {starts.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return pdf.ToArray();

        void Write(string text) => pdf.Write(Encoding.Latin1.GetBytes(text));

        void Add(string head, byte[]? bytes = null, string foot = "")
        {
            starts.Add(pdf.Position);
            Write($"{starts.Count} 0 obj\n{head}");
            pdf.Write(bytes ?? []);
            Write($"{foot}\nendobj\n");
        }
    }
}
