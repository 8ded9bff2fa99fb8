using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>Options that a ring or a small picture marks.</summary>
public sealed class OptionMarkTests
{
    // Helvetica 12: "Åbent punkt" stands from 72 to 137, "Lukket punkt" from 200 to 268.
    private const string Options = "BT /F1 12 Tf 72 700 Td (\\305bent punkt) Tj 128 0 Td (Lukket punkt) Tj ET ";

    [Theory]
    [InlineData("an oval",
        "270 704 m 270 711 255 716 234 716 c 213 716 198 711 198 704 c 198 697 213 692 234 692 c 255 692 270 697 270 704 c S",
        "Åbent punkt☒Lukket punkt")]
    [InlineData("the other one",
        "140 704 m 140 711 125 716 104 716 c 83 716 68 711 68 704 c 68 697 83 692 104 692 c 125 692 140 697 140 704 c S",
        "☒Åbent punktLukket punkt")]
    [InlineData("round both",
        "275 704 m 275 714 225 718 170 718 c 115 718 65 714 65 704 c 65 694 115 690 170 690 c 225 690 275 694 275 704 c S",
        "Åbent punktLukket punkt")]
    [InlineData("a frame", "196 692 76 24 re S", "Åbent punktLukket punkt")]
    [InlineData("an underline that curves", "198 696 m 220 694 250 694 270 696 c S", "Åbent punktLukket punkt")]
    public void A_ring_chooses(string form, string ring, string text) => Assert.Equal((form, text), (form, Read(Options + ring)));

    [Fact]
    public void A_ring_round_other_words_means_nothing() =>
        Assert.Equal("Torsdag",
            Read("BT /F1 12 Tf 72 700 Td (Torsdag) Tj ET 120 704 m 120 711 110 716 94 716 c 78 716 68 711 68 704 c 68 697 78 692 94 692 "
                + "c 110 692 120 697 120 704 c S"));

    [Theory]
    [InlineData("On", "Off", "☒Åbent punkt☐Lukket punkt")]
    [InlineData("Off", "On", "☐Åbent punkt☒Lukket punkt")]
    [InlineData("Off", "Off", "☐Åbent punkt☐Lukket punkt")]
    public void Pictures_of_boxes_choose(string first, string second, string text) =>
        Assert.Equal(text, Read($"{Options} q 10 0 0 10 60 700 cm /{first} Do Q q 10 0 0 10 188 700 cm /{second} Do Q"));

    [Fact]
    public void A_picture_before_other_words_is_none() =>
        Assert.Equal("Indstilling", Read("BT /F1 12 Tf 72 700 Td (Indstilling) Tj ET q 10 0 0 10 60 700 cm /On Do Q"));

    private static string Read(string content)
    {
        var pdf = new HandMadePdf { Content = content };
        string Picture(Func<int, int, bool> isDark) => pdf.Add(HandMadePdf.Stream(
            string.Concat(Enumerable.Range(0, 256).Select(k => isDark(k % 16, k / 16) ? "20" : "FF")) + ">",
            "/Type /XObject /Subtype /Image /Width 16 /Height 16 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode"));
        static bool IsRim(int x, int y) => x is 0 or 15 || y is 0 or 15;
        pdf.Resources = $"/XObject << /On {Picture((x, y) => IsRim(x, y) || Math.Abs(x - y) < 2)} /Off {Picture(IsRim)} >>";
        var page = Assert.Single(PdfFile.Read(pdf.ToBytes()).Pages);
        return string.Concat(page.Glyphs.OrderBy(glyph => glyph.Box.Left).Select(glyph => glyph.Text)).Trim();
    }
}
