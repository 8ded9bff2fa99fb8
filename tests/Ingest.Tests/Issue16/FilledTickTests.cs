using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>Boxes that a browser draws: filled with a light hook where they are ticked, a rounded outline where they are not.</summary>
public sealed class FilledTickTests
{
    // Helvetica 12: "Åbent punkt" stands from 72 to 137, "Lukket punkt" from 200 to 268.
    private const string Options = "BT /F1 12 Tf 0 g 72 700 Td (\\305bent punkt) Tj 128 0 Td (Lukket punkt) Tj ET ";
    private const string Empty =
        ".46 G .75 w 188.5 701 m 188.5 708 l 188.5 709 189 709.5 190 709.5 c 196 709.5 l 197 709.5 197.5 709 197.5 708 c 197.5 701 l "
            + "197.5 700 197 699.5 196 699.5 c 190 699.5 l 189 699.5 188.5 700 188.5 701 c h S ";
    private const string Rounded =
        "60 701 m 60 708 l 60 709 60.5 709.5 61.5 709.5 c 68 709.5 l 69 709.5 69.5 709 69.5 708 c 69.5 701 l 69.5 700 69 699.5 68 699.5 "
            + "c 61.5 699.5 l 60.5 699.5 60 700 60 701 c h f ";
    private const string Square = "60 700 10 10 re f ";
    private const string Hook = "1 G 1.5 w 62 704.5 m 64 702.5 l 68 707.5 l S ";

    [Theory]
    [InlineData("a hook", "0 .46 1 rg " + Rounded + Hook)]
    [InlineData("on white", "1 g " + Rounded + "0 .46 1 rg " + Rounded + Hook)]
    [InlineData("of a disabled one",
        ".66 g " + Rounded + "1 g " + Rounded + ".46 g " + Rounded + ".9 G 1.5 w 62 704.5 m 64 702.5 l 68 707.5 l S ")]
    [InlineData("a square one", ".1 .4 .2 rg " + Square + Hook)]
    [InlineData("with an edge", "0 .46 1 rg " + Square + "0 .3 .8 RG 60 700 10 10 re S " + Hook)]
    [InlineData("a disc",
        "0 .46 1 rg 60 705 m 60 707.8 62.2 710 65 710 c 67.8 710 70 707.8 70 705 c 70 702.2 67.8 700 65 700 c 62.2 700 60 702.2 60 705 c f "
            + Hook)]
    [InlineData("a hook as an area",
        "0 .46 1 rg " + Square + "1 g 62 705 m 63 706 l 64.2 704.6 l 67.5 708.2 l 68.5 707.2 l 64.2 702.4 l h f ")]
    [InlineData("a cross", "0 .46 1 rg " + Square + "1 G 1 w 62 702 m 68 708 l 62 708 m 68 702 l S ")]
    [InlineData("a cross of two paths", "0 .46 1 rg " + Square + "1 G 1 w 62 702 m 68 708 l S 62 708 m 68 702 l S ")]
    public void A_filled_box_with_a_hook_is_ticked(string form, string box)
    {
        Assert.Equal((form, "☒Åbent punkt☐Lukket punkt"), (form, Read(Options + box + Empty)));
        Assert.Equal((form, "☒Åbent punktLukket punkt"), (form, Read(Options + box)));
    }

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("an empty box with a wide edge", "1 g 61 701 8 8 re f ")]
    [InlineData("a white dot", "1 g 64 705 m 64 706.3 66 706.3 66 705 c 66 703.7 64 703.7 64 705 c f ")]
    [InlineData("a dash", "1 G 1.5 w 62 705 m 68 705 l S ")]
    [InlineData("a plus", "1 G 1.5 w 62 705 m 68 705 l 65 702 m 65 708 l S ")]
    [InlineData("an arrow down", "1 G 1.5 w 62 707 m 65 703 l 68 707 l S ")]
    [InlineData("an arrow to the right", "1 G 1.5 w 63 702 m 67 705 l 63 708 l S ")]
    [InlineData("a dark hook that can't be seen", "0 .3 .8 RG 1.5 w 62 704.5 m 64 702.5 l 68 707.5 l S ")]
    [InlineData("a letter",
        "1 g 63 702 m 63 708 l 67 708 l 67 707 l 64.2 707 l 64.2 705.5 l 66.5 705.5 l 66.5 704.5 l 64.2 704.5 l 64.2 702 l h f ")]
    [InlineData("a chevron as an area", "1 g 62 706.5 m 63 707.5 l 65 705 l 67 707.5 l 68 706.5 l 65 703 l h f ")]
    [InlineData("one stroke aslant", "1 G 1 w 62 702 m 68 708 l S ")]
    public void Other_marks_are_icons(string form, string mark) =>
        Assert.Equal((form, "Åbent punktLukket punkt"), (form, Read(Options + "0 .46 1 rg " + Square + mark + Empty)));

    [Fact]
    public void A_box_with_no_word_beside_it_is_none() =>
        Assert.Equal("Åbent punktLukket punkt", Read(Options + "0 .46 1 rg " + "q 1 0 0 1 300 0 cm " + Rounded + Hook + "Q"));

    private static string Read(string content)
    {
        var page = Assert.Single(PdfFile.Read(new HandMadePdf { Content = content }.ToBytes()).Pages);
        return string.Concat(page.Glyphs.OrderBy(glyph => glyph.Box.Left).Select(glyph => glyph.Text)).Trim();
    }
}
