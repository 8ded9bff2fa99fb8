using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>
/// An accent set over a letter is part of it, before it or behind it, over small letters and capitals; one that stands apart is a sign.
/// </summary>
public sealed class SpacingAccentTests
{
    // Helvetica 10: "a" is 5.56 wide, the ring (octal 312 of StandardEncoding) 3.33, the dieresis (310) 3.33.
    [Theory]
    [InlineData("BT /S 10 Tf 73.1 700 Td (\\312) Tj ET BT /S 10 Tf 72 700 Td (a) Tj ET", "å")]
    [InlineData("BT /S 10 Tf 72 700 Td (a) Tj ET BT /S 10 Tf 73.1 700 Td (\\312) Tj ET", "å")]
    [InlineData("BT /S 10 Tf 73.7 702 Td (\\312) Tj ET BT /S 10 Tf 72 700 Td (A) Tj ET", "Å")]
    [InlineData("BT /S 10 Tf 73.1 700 Td (\\310) Tj ET BT /S 10 Tf 72 700 Td (o) Tj ET", "ö")]
    [InlineData("BT /S 10 Tf 60 700 Td (\\312) Tj ET BT /S 10 Tf 72 700 Td (a) Tj ET", "˚a")]
    [InlineData("BT /S 10 Tf 73.1 720 Td (\\312) Tj ET BT /S 10 Tf 72 700 Td (a) Tj ET", "˚a")]
    [InlineData("BT /S 10 Tf 73.1 700 Td (\\312) Tj ET BT /S 10 Tf 72 700 Td (x) Tj ET", "˚x")]
    public void An_accent_over_a_letter_is_its(string content, string text)
    {
        var page = Assert.Single(
            PdfFile.Read(
                new HandMadePdf { Content = content,
                    MoreFonts = "/S << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /StandardEncoding >>" }.ToBytes()).Pages);
        Assert.Equal(text, string.Concat(page.Glyphs.Select(glyph => glyph.Text)));
    }
}
