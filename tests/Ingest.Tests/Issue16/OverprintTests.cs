using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;
using Ingest.Zones;

namespace Ingest.Tests.Issue16;

/// <summary>
/// Lines that a program stamped across finished pages, at another place of each, are in no text; what only is in type of its own is.
/// </summary>
public sealed class OverprintTests
{
    private static readonly string[] Stamp = ["IKKE GODKENDT", "Version 0.7", "Udskrevet 02-05-2028 07:41"];
    private static readonly (double X, double Y)[] At = [(100, 704), (200, 403), (150, 560)];

    /// <summary>
    /// Red or black in a type of its own, framed or not, over or under the text; page 3 has little text, and the stamp across none.
    /// </summary>
    [Theory]
    [InlineData(true, true, true, 26, 3)]
    [InlineData(true, false, true, 10, 3)]
    [InlineData(true, true, false, 14, 3)]
    [InlineData(false, true, true, 20, 3)]
    [InlineData(false, false, true, 12, 3)]
    [InlineData(true, true, true, 16, 1)]
    public void A_stamp_of_several_lines_is_in_no_text(bool red, bool framed, bool over, double size, int count)
    {
        var pages = MarginSketch.Pages(count, (page, n) =>
        {
            if (!over)
            {
                Draw(page, red, framed, size, At[n - 1]);
            }

            MarginSketch.Lines(page, n == 3 ? 6 : 40, right: 0, skip: n);
            page.Text(280, 40, $"Side {n}", 8);
            if (over)
            {
                Draw(page, red, framed, size, At[n - 1]);
            }
        });
        Assert.Equal(3 * count, Marked(pages).Length);
        Assert.All(Marked(pages), text => Assert.Contains(text, Stamp));
        Assert.All(MarginSketch.Body(pages),
            text => Assert.True(MarginSketch.Prose.Contains(text) || text.StartsWith("Side", StringComparison.Ordinal), text));
    }

    /// <summary>Half transparent, plain or turned pale by it; its frame goes through a line and strikes none of it.</summary>
    [Theory]
    [InlineData("/G0 gs 0.8 0 0 RG 0.8 0 0 rg", 0)]
    [InlineData("/G0 gs 0 g", 0)]
    [InlineData("0 0 0.7 RG 0 0 0.7 rg", 0)]
    [InlineData("0.8 0 0 RG 0.8 0 0 rg", 3)]
    [InlineData("0.8 0 0 RG 0.8 0 0 rg", 6)]
    [InlineData("0.8 0 0 RG 0.8 0 0 rg", 9)]
    public void A_transparent_stamp_leaves_the_lines_whole(string colors, double up)
    {
        var text = "BT /F1 11 Tf 72 720 Td "
            + string.Concat(MarginSketch.Prose.Concat(MarginSketch.Prose).Select(line => $"({line}) Tj 0 -16 Td ")) + "ET ";
        var stamp =
            $"q 1 0 0 1 150 {640 + up} cm {colors} 2.5 w 2 2 246 70 re S BT /F2 26 Tf 12 44 Td (IKKE GODKENDT) Tj /F3 11 Tf 0 -18 Td "
                + $"(Version 0.7) Tj 0 -15 Td (Udskrevet 02-05-2028 07:41) Tj ET Q ";
        var pages = PdfFile.Read(new HandMadePdf
        {
            Content = text + stamp,
            MoreFonts =
                "/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> /F3 << /Type /Font /Subtype "
                    + "/Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            Resources = "/ExtGState << /G0 << /Type /ExtGState /ca 0.45 /CA 0.45 >> >>",
        }.ToBytes()).Pages;
        Assert.Equal(Stamp, Marked(pages));
        var lines = Furniture.Mark(LineMaker.Make(pages), pages).Where(line => line.Zone == LineZone.Body).ToList();
        Assert.Equal(MarginSketch.Prose.Concat(MarginSketch.Prose), lines.Select(line => line.Text));
        Assert.All(lines, line => Assert.DoesNotContain(line.Words, word => word.Struck));
    }

    /// <summary>In white beside a line, see-through: its frame marks it off, however much wider it is than the words.</summary>
    [Theory]
    [InlineData("/G0 gs 0.8 0 0 RG 0.8 0 0 rg", 190, 16, true)]
    [InlineData("/G0 gs 0 0 0.7 RG 0 0 0.7 rg", 160, 8, true)]
    [InlineData("/G0 gs 0.8 0 0 RG 0.8 0 0 rg", 0, 16, false)]
    [InlineData("0.8 0 0 RG 0.8 0 0 rg", 190, 16, false)]
    public void A_see_through_stamp_beside_a_line_is_in_no_text(string colors, int frame, int indent, bool stamp)
    {
        var text = "BT /F1 11 Tf 72 720 Td "
            + string.Concat(Enumerable.Repeat("(Sagsnr.: 01.06.00-G01-5-29) Tj 0 -16 Td (" + MarginSketch.Prose[0] + ") Tj 0 -16 Td ", 8))
            + "ET ";
        var box = frame > 0 ? $"2 w 2 2 {frame} 20 re S " : "";
        var pages = PdfFile.Read(new HandMadePdf
        {
            Content = text + $"q 1 0 0 1 330 651 cm {colors} {box}BT /F2 14 Tf {indent} 6 Td (KOPI TIL ARKIVET) Tj ET Q ",
            MoreFonts = "/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            Resources = "/ExtGState << /G0 << /Type /ExtGState /ca 0.6 /CA 0.6 >> >>",
        }.ToBytes()).Pages;
        Assert.Equal(stamp ? ["KOPI TIL ARKIVET"] : [], Marked(pages));
        Assert.Equal(stamp ? 8 : 7, MarginSketch.Body(pages).Count(line => line == "Sagsnr.: 01.06.00-G01-5-29"));
    }

    /// <summary>
    /// Page 1 is stamped across its text, page 2 beside a line; a box of the text's colour there, or without a line beside it, is text.
    /// </summary>
    [Theory]
    [InlineData(true, true, 636, true)]
    [InlineData(false, true, 636, false)]
    [InlineData(true, false, 636, false)]
    [InlineData(true, true, 560, false)]
    public void A_stamp_beside_a_line_is_found_by_another_across_lines(bool red, bool stamped, double y, bool stamp)
    {
        var pages = MarginSketch.Pages(2, (page, n) =>
        {
            MarginSketch.Lines(MarginSketch.Lines(page, 10, right: 0, skip: n), 12, right: 0, top: 500);
            if (n == 1 && stamped)
            {
                Draw(page, red: true, framed: true, 16, At[0]);
            }

            if (n == 2)
            {
                _ = red ? page.Red(420, y, "KOPI TIL BYRÅDET", 12) : page.Text(420, y, "KOPI TIL BYRÅDET", 12, bold: true);
                page.Across(400, 540, y - 8, y + 18).Down(y - 8, y + 18, 400, 540);
            }
        });
        Assert.Equal(stamp, Marked(pages).Contains("KOPI TIL BYRÅDET"));
    }

    [Fact]
    public void See_through_ink_has_the_colour_that_is_seen()
    {
        Assert.Equal(0xCC0000, new FontFace("", false, false, 0xCC0000).ColorOnPaper);
        Assert.Equal(0xFFFFFF, new FontFace("", false, false, 0xCC0000) { Alpha = 0 }.ColorOnPaper);
        Assert.Equal(0x808080, new FontFace("", false, false, 0) { Alpha = 0.5 }.ColorOnPaper & 0xFEFEFE);
    }

    /// <summary>
    /// A notice in a box, drawn last, that no text runs through; a heading in its order, too near the next line; a head drawn last.
    /// </summary>
    [Fact]
    public void What_is_in_type_of_its_own_and_across_nothing_is_text()
    {
        var notice = MarginSketch.Pages(2, (page, n) =>
        {
            MarginSketch.Lines(page, 12, right: 0, skip: n);
            MarginSketch.Lines(page, 12, right: 0, top: 500);
            Draw(page, red: true, framed: true, 14, (100, 560));
        });
        Assert.Empty(Marked(notice));
        Assert.Contains("IKKE GODKENDT", MarginSketch.Body(notice));

        var heading =
            MarginSketch.Pages(1,
                (page, _) =>
                    MarginSketch.Lines(MarginSketch.Lines(page, 10, right: 0).Red(60, 613, "Sagsfremstilling og økonomi", 14), 20, right: 0,
                        top: 608));
        Assert.Empty(Marked(heading));

        var head = MarginSketch.Pages(1, (page, _) => MarginSketch.Lines(page, 30, right: 0).Red(60, 810, "Økonomiudvalget", 14));
        Assert.Empty(Marked(head));
    }

    /// <summary>A black head in a type of its own, drawn last over a few words in another colour.</summary>
    [Fact]
    public void A_head_in_the_texts_colour_over_coloured_words_is_text()
    {
        var pages =
            MarginSketch.Pages(1,
                (page, _) => MarginSketch.Lines(page, 30, right: 0).Red(60, 800, "Et notat om mødet", 9)
                    .Text(62, 803, "Økonomiudvalget", 14, bold: true));
        Assert.DoesNotContain("Økonomiudvalget", Marked(pages));
    }

    /// <summary>Most of a page is no stamp, whatever is drawn across it.</summary>
    [Fact]
    public void Of_two_texts_the_longer_is_the_pages()
    {
        var pages = MarginSketch.Pages(1,
            (page, _) => MarginSketch.Lines(page, 4, right: 0).Red(100, 770, "KOPI AF", 20).Red(100, 750, "SAGEN", 20));
        Assert.Equal(["KOPI AF", "SAGEN"], Marked(pages));
    }

    private static void Draw(PageSketch page, bool red, bool framed, double size, (double X, double Y) at)
    {
        var (y, right) = (at.Y, at.X);
        for (var i = 0; i < Stamp.Length; i++)
        {
            var points = i == 0 ? size : Math.Min(size, 11);
            _ = red ? page.Red(at.X, y, Stamp[i], points) : page.Text(at.X, y, Stamp[i], points, bold: true);
            right = Math.Max(right, at.X + (0.5 * points * Stamp[i].Length));
            y -= 1.45 * Math.Min(size, 11);
        }

        if (framed)
        {
            page.Across(at.X - 8, right + 8, at.Y + size, y).Down(y, at.Y + size, at.X - 8, right + 8);
        }
    }

    private static string[] Marked(ImmutableArray<PageLayout> pages) =>
        [.. LineMaker.Make(pages).Where(line => line.Watermark).Select(line => line.Text)];
}
