using System.IO.Compression;
using Ingest.Cli.Hidden;
using Ingest.Model;
using Ingest.Ocr.Pictures;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>Further ways in which words are in a file and not on its page.</summary>
public sealed class HiddenPlacesTests
{
    private const string Picture =
        "/Subtype /Image /Width 1200 /Height 1700 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /ASCIIHexDecode";

    /// <summary>
    /// A letterhead or a photograph with the page's text on it is a ground: what lies under it, or is unseen on it, is hidden.
    /// </summary>
    [Theory]
    [InlineData("q 595 0 0 842 0 0 cm /Im Do Q", true)]
    [InlineData("q 595 0 0 500 0 342 cm /Im Do Q", true)]
    public void A_ground_is_no_scan(string ground, bool hidden)
    {
        var seen = Shown(
            $"{Text(700, "Under")} {ground} {Text(600, "Brevpapir med synlig tekst")} {Text(580, "i flere linjer")} BT 3 Tr /F1 12 Tf 72 "
                + $"650 Td (Usynlig) Tj ET");
        Assert.Equal(hidden, !seen.Contains("Under", StringComparison.Ordinal));
        Assert.Equal(hidden, !seen.Contains("Usynlig", StringComparison.Ordinal));
        Assert.Contains("Brevpapir med synlig tekst", seen, StringComparison.Ordinal);
    }

    /// <summary>What a program read in the picture of the page is the page's text, with a stamp on it too.</summary>
    [Theory]
    [InlineData(
        "BT 3 Tr /F1 12 Tf 72 700 Td (Skannet brev med mange ord) Tj ET q 595 0 0 842 0 0 cm /Im Do Q BT 0 Tr /F1 12 Tf 400 820 Td "
            + "(Kopi) Tj ET")]
    [InlineData(
        "q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /F1 12 Tf 72 700 Td (Skannet brev med mange ord) Tj ET BT 0 Tr /F1 12 Tf 400 820 Td "
            + "(Kopi) Tj ET")]
    public void A_scan_is_still_one(string content)
    {
        var seen = Shown(content);
        Assert.Contains("Skannet brev med mange ord", seen, StringComparison.Ordinal);
        Assert.Contains("Kopi", seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BT 7 Tr /F1 12 Tf 72 700 Td (Skjult) Tj ET", false)]
    [InlineData("q BT 7 Tr /F1 40 Tf 72 700 Td (Skjult) Tj ET 1 0 0 rg 60 680 400 60 re f Q", true)]
    public void Text_that_only_clips_is_seen_by_what_is_painted_through_it(string content, bool seen) =>
        Assert.Equal(seen, Shown(content).Contains("Skjult", StringComparison.Ordinal));

    /// <summary>A filled square on an empty one is a ticked box; on letters it covers them.</summary>
    [Theory]
    [InlineData("q", false)]
    [InlineData("N", true)]
    public void A_block_covers_letters_alone(string under, bool covered)
    {
        var pdf = new HandMadePdf { Content =
            $"BT /{(covered ? "F1" : "F2")} 12 Tf 100 700 Td ({under}) Tj ET BT /F2 12 Tf 99 699 Td (n) Tj ET {Text(650, "Nej")}" };
        pdf.MoreFonts = $"/F2 {pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>")}";
        var page = Assert.Single(PdfFile.Read(pdf.ToBytes()).Pages);
        Assert.Equal(covered, !page.Hidden.IsEmpty);
        Assert.Equal(!covered, page.Glyphs.Any(glyph => glyph.Text == "■"));
    }

    [Fact]
    public void A_crop_box_above_the_page_counts()
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] /CropBox [0 200 595 842] >>",
            "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            HandMadePdf.Stream($"{Text(700, "Vist")} {Text(100, "Beskaaret")}"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        Assert.Equal("Vist", Text(PdfFile.Read(PdfObjectList.ToBytes(objects))));
    }

    /// <summary>
    /// A pen as wide as the letters covers; a thin one strikes and a field's or text box's ground covers what is under it.
    /// </summary>
    [Theory]
    [InlineData("/Subtype /Ink /InkList [[70 704 140 704]] /BS << /W 14 >>", true)]
    [InlineData("/Subtype /Line /L [70 704 140 704] /Border [0 0 12]", true)]
    [InlineData("/Subtype /PolyLine /Vertices [70 704 100 704 140 704] /BS << /W 14 >> /C [1 0 0]", true)]
    [InlineData("/Subtype /FreeText /C [1 1 1] /Contents ()", true)]
    [InlineData("/Subtype /Widget /FT /Tx /MK << /BG [0.9] >>", true)]
    [InlineData("/Subtype /FreeText /Contents ()", false)]
    [InlineData("/Subtype /Ink /InkList [[70 704 140 704]] /BS << /W 1 >>", false)]
    public void Annotations_without_an_appearance_cover(string annotation, bool covered)
    {
        var pdf = new HandMadePdf { Content = $"{Text(700, "Navnet")} {Text(600, "Andet")}" };
        pdf.Page = $"/Annots [{pdf.Add($"<< /Type /Annot {annotation} /Rect [68 694 150 716] >>")}]";
        var text = Text(PdfFile.Read(pdf.ToBytes()));
        Assert.Equal(covered, !text.Contains("Navnet", StringComparison.Ordinal));
        Assert.Contains("Andet", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_blotted_out_in_a_picture()
    {
        var black = new ColorImage(10, 20, new byte[10 * 20 * 3]);
        var png = PagePng.Of(black, [new Box(0.5, 0.5, 0.8, 0.75)]);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        var rows = Unpacked(png);
        Assert.Equal(20 * 31, rows.Length);
        Assert.Equal(200, rows[(7 * 31) + 1 + (6 * 3)]);
        Assert.Equal(0, rows[(7 * 31) + 1 + (2 * 3)]);
        Assert.Equal(0, rows[(15 * 31) + 1 + (6 * 3)]);
    }

    private static byte[] Unpacked(byte[] png)
    {
        var at = png.AsSpan().IndexOf("IDAT"u8) + 4;
        using var unpack = new ZLibStream(new MemoryStream(png, at, png.Length - at), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        unpack.CopyTo(rows);
        return rows.ToArray();
    }

    private static string Text(int y, string text) => $"BT /F1 12 Tf 72 {y} Td ({text}) Tj ET";

    private static string Shown(string content)
    {
        var pdf = new HandMadePdf { Content = content };
        pdf.Resources =
            $"/XObject << /Im {pdf.Add(HandMadePdf.Stream(string.Concat(Enumerable.Repeat("FF", 150 * 1700)) + ">", Picture))} >>";
        return Text(PdfFile.Read(pdf.ToBytes()));
    }

    private static string Text(SourcePdf source) =>
        string.Concat(Assert.Single(source.Pages).Glyphs.Select(glyph => glyph.Text))
            .Replace(PageLayout.CoverSign, "", StringComparison.Ordinal);
}
