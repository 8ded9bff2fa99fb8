using System.Globalization;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Pdf;

/// <summary>Browsers draw the discs of a list (ul, li) as areas; only the words beside them are text.</summary>
public sealed class DrawnBulletTests
{
    [Fact]
    public void A_small_disc_before_a_word_reads_as_a_bullet() =>
        Assert.Equal("•Havemand•Kasserer",
            Read(Disc(54, 703.5, 2) + Text(62, 700, "Havemand") + Disc(54, 683.5, 2) + Text(62, 680, "Kasserer")));

    [Fact]
    public void A_ring_reads_as_a_lesser_one() => Assert.Equal("◦Havemand", Read(Disc(54, 703.5, 2, "S") + Text(62, 700, "Havemand")));

    [Theory]
    [InlineData(54, 703.5, 6)] // as high as the type
    [InlineData(20, 703.5, 2)] // far from the word
    [InlineData(54, 695, 2)] // below the line
    public void Other_discs_are_no_text(double x, double y, double radius) =>
        Assert.Equal("Havemand", Read(Disc(x, y, radius) + Text(62, 700, "Havemand")));

    [Fact]
    public void A_disc_between_words_is_no_bullet() =>
        Assert.Equal("AfHavemand", Read(Text(40, 700, "Af") + Disc(55, 703.5, 2) + Text(62, 700, "Havemand")));

    private static string Read(string content) =>
        string.Concat(Assert.Single(PdfFile.Read(new HandMadePdf { Content = content }.ToBytes()).Pages).Glyphs
            .OrderByDescending(glyph => glyph.Baseline).ThenBy(glyph => glyph.Box.Left).Select(glyph => glyph.Text));

    private static string Text(double x, double y, string text) => Say($"BT /F1 11 Tf {x} {y} Td ({text}) Tj ET\n");

    /// <summary>Four curves, as PDF writers draw a circle.</summary>
    private static string Disc(double x, double y, double r, string paint = "f")
    {
        var k = 0.5523 * r;
        return Say($"{x + r} {y} m {x + r} {y + k} {x + k} {y + r} {x} {y + r} c {x - k} {y + r} {x - r} {y + k} {x - r} {y} c ")
            + Say($"{x - r} {y - k} {x - k} {y - r} {x} {y - r} c {x + k} {y - r} {x + r} {y - k} {x + r} {y} c {paint}\n");
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
