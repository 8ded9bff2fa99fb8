using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>
/// A block that is crossed out from corner to corner is struck, and so are words under a picture stretched to a line;
/// other slashes and pictures strike nothing.
/// </summary>
public sealed class CrossedBlockTests
{
    // Helvetica 12; "To" begins at 72, its three lines end at 322, 329 and 142, and lie between 660 and 698.
    private const string Text =
        "BT /F1 12 Tf 72 720 Td (En linje over blokken som bliver.) Tj 0 -30 Td (To linjer af tekst der ikke skal gælde mere end) Tj 0 "
            + "-14 Td (til udgangen af denne måned eller den næste og) Tj 0 -14 Td (så ikke mere.) Tj 0 -30 Td (Fem linjer under "
            + "blokken.) Tj ET ";
    private const string Rest = "En linje over blokken som bliver. Fem linjer under blokken.";
    private const string All =
        "En linje over blokken som bliver. To linjer af tekst der ikke skal gælde mere end til udgangen af denne måned eller den næste "
            + "og så ikke mere. Fem linjer under blokken.";
    private const string Down = "70 700 m 335 658 l ", Up = "70 658 m 335 700 l ";

    [Theory]
    [InlineData("both diagonals", Down + "S " + Up + "S ")]
    [InlineData("in one path", Down + Up + "S ")]
    [InlineData("one diagonal", Up + "S ")]
    [InlineData("the other", Down + "S ")]
    [InlineData("a hand's, not quite the same corners", "66 703 m 350 655 l S 75 652 m 330 706 l S ")]
    [InlineData("coloured, dashed and wide", "1 0 0 RG 3 w [6 3] 0 d " + Down + Up + "S ")]
    [InlineData("a Z", "70 700 m 335 700 l 70 658 l 335 658 l S ")]
    [InlineData("thin areas", "70 699 m 70 701 l 335 659 l 335 657 l h f 70 657 m 70 659 l 335 701 l 335 699 l h f ")]
    public void A_crossed_block_is_struck(string form, string slashes)
    {
        var page = Read(new HandMadePdf { Content = Text + slashes });
        Assert.True(Rest == Words(page), $"{form}: {Words(page)}");
    }

    [Theory]
    [InlineData(
        "<< /Subtype /Line /Rect [60 650 340 710] /L [70 700 335 658] >> << /Subtype /Line /Rect [60 650 340 710] /L [335 700 70 658] >>")]
    [InlineData("<< /Subtype /Line /Rect [60 650 340 710] /L [70 658 335 700] >>")]
    [InlineData("<< /Subtype /Ink /Rect [60 650 340 710] /InkList [[70 700 150 688 240 672 335 657] [72 655 200 680 333 702]] >>")]
    [InlineData("<< /Subtype /PolyLine /Rect [60 650 340 710] /Vertices [70 700 335 658] >>")]
    public void Annotations_cross_out_too(string annotations) =>
        Assert.Equal(Rest, Words(Read(new HandMadePdf { Content = Text, Page = $"/Annots [ {annotations} ]" })));

    [Fact]
    public void Words_under_many_strokes_aslant_are_covered_and_no_struck_words()
    {
        var scribble = string.Concat(Enumerable.Range(0, 30).Select(i => $"{60 + (2 * i)} 682 m {100 + (2 * i)} 704 l S "));
        var page = Read(new HandMadePdf { Content = Text + "3 w " + scribble });
        Assert.StartsWith("En linje over blokken som bliver. █", Words(page), StringComparison.Ordinal);
        Assert.NotEmpty(page.Hidden);
    }

    [Fact]
    public void A_tall_block_is_crossed_out_by_steep_lines()
    {
        var text = "BT /F1 12 Tf 72 720 Td (Over) Tj "
            + string.Concat(Enumerable.Range(0, 20).Select(i => $"0 -{(i == 0 ? 30 : 14)} Td (linje {i} i en smal spalte) Tj "))
            + "0 -30 Td (Under) Tj ET ";
        Assert.Equal("Over Under", Words(Read(new HandMadePdf { Content = text + "70 702 m 200 420 l S 200 702 m 70 420 l S " })));
        Assert.Equal("Over Under",
            Words(Read(new HandMadePdf { Content = text,
                Page = "/Annots [ << /Subtype /Line /Rect [60 400 210 710] /L [70 702 200 420] >> << /Subtype /Line /Rect [60 400 210 "
                    + "710] /L [200 702 70 420] >> ]" })));
    }

    [Fact]
    public void Of_two_columns_the_crossed_one_is_struck()
    {
        const string Columns =
            "BT /F1 12 Tf 72 700 Td (Venstre spalte har) Tj 0 -14 Td (tre linjer som alle) Tj 0 -14 Td (er streget over nu.) Tj 230 28 "
                + "Td (Højre spalte har) Tj 0 -14 Td (tre linjer som alle) Tj 0 -14 Td (skal blive her.) Tj ET ";
        Assert.Equal("Højre spalte har tre linjer som alle skal blive her.",
            Words(Read(new HandMadePdf { Content = Columns + "70 712 m 180 668 l S 180 712 m 70 668 l S " })));
    }

    [Theory]
    [InlineData("on a part of the block", "70 700 m 200 672 l S ")]
    [InlineData("from line to line", "200 735 m 215 690 l S ")]
    [InlineData("over a line from far above it", "70 716 m 335 686 l S ")]
    [InlineData("over all of the page, one way", "0 842 m 595 0 l S ")]
    [InlineData("beside it", "400 700 m 500 658 l S 400 658 m 500 700 l S ")]
    [InlineData("out of words to a remark", "200 690 m 400 640 l S ")]
    [InlineData("in the empty rest of the page", "72 600 m 500 600 l 72 100 l 500 100 l S ")]
    [InlineData("in the paper's colour", "1 G " + Down + Up + "S ")]
    [InlineData("a cross over one word", "72 688 m 86 700 l S 72 700 m 86 688 l S ")]
    [InlineData("curves", "70 700 m 150 800 250 500 335 658 c S ")]
    public void Other_slashes_strike_nothing(string form, string slashes)
    {
        var page = Read(new HandMadePdf { Content = Text + slashes });
        Assert.True(All == Words(page), $"{form}: {Words(page)}");
    }

    [Fact]
    public void Slashes_that_the_text_was_set_on_are_its_ground() =>
        Assert.Equal(All, Words(Read(new HandMadePdf { Content = Down + "S " + Up + "S " + Text })));

    [Theory]
    [InlineData("a corner's words on both sides of its slash",
        "BT /F1 10 Tf 130 690 Td (År) Tj -56 -14 Td (Afdeling) Tj ET 72 702 m 145 672 l S ")]
    [InlineData("a cell with a slash",
        "BT /F1 10 Tf 75 690 Td (ikke med i det her) Tj 0 -12 Td (lige netop nu her) Tj ET 72 672 80 30 re S 72 702 m 152 672 l S ")]
    [InlineData("a label in a crossed box",
        "BT /F1 10 Tf 150 640 Td (Foto) Tj ET 72 500 200 300 re S 72 800 m 272 500 l S 72 500 m 272 800 l S ")]
    [InlineData("a chart",
        "BT /F1 8 Tf 72 700 Td (100) Tj 0 -30 Td (50) Tj 0 -30 Td (0) Tj ET 90 640 m 120 660 l 150 655 l 180 690 l 210 700 l S ")]
    public void Words_beside_a_slash_are_kept(string form, string content)
    {
        var lines = LineMaker.Make([Read(new HandMadePdf { Content = content })]);
        Assert.True(lines.All(line => line.Struck.IsEmpty && line.StruckUnder.IsEmpty) && lines.Length > 0, form);
    }

    // "Abe" stands from 72 to 93.3, "Hemmelig" from 96.7 to 150.7, "slut" from 154 to 174.
    private const string Line = "BT /F1 12 Tf 72 700 Td (Abe Hemmelig slut) Tj ET ";
    private const string Pixel = " cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0001 EI Q ";

    [Theory]
    [InlineData("picture of one point", "q 54 0 0 1 96.7 703" + Pixel, "Abe slut")]
    [InlineData("upside down", "q 54 0 0 -1 96.7 704" + Pixel, "Abe slut")]
    [InlineData("stencil of one point", "q 54 0 0 0.8 96.7 703 cm BI /W 1 /H 1 /IM true /BPC 1 ID \0 EI Q ", "Abe slut")]
    [InlineData("shading", "q 96.7 703 54 1 re W n /Sh sh Q ", "Abe slut")]
    [InlineData("two words", "q 78.7 0 0 1 72 703" + Pixel, "slut")]
    [InlineData("under the words", "q 54 0 0 1 96.7 698" + Pixel, "Abe Hemmelig slut")]
    [InlineData("stencil that paints nothing", "q 54 0 0 0.8 96.7 703 cm BI /W 1 /H 1 /IM true /BPC 1 /D [1 0] ID \0 EI Q ",
        "Abe Hemmelig slut")]
    [InlineData("a strip of a picture", "q 54 0 0 1 96.7 703" + Pixel + "q 54 0 0 1 96.7 702" + Pixel, "Abe Hemmelig slut")]
    public void A_picture_stretched_through_words_strikes_them(string form, string picture, string left)
    {
        var page = Read(
            new HandMadePdf { Content = Line + picture,
                Resources =
                    "/Shading << /Sh << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 600 0] /Function << /FunctionType 2 /Domain "
                        + "[0 1] /C0 [0] /C1 [0.5] /N 1 >> /Extend [true true] >> >>" });
        Assert.True(left == Words(page), $"{form}: {Words(page)}");
        Assert.Empty(page.Hidden);
    }

    private static PageLayout Read(HandMadePdf pdf) => Assert.Single(PdfFile.Read(pdf.ToBytes()).Pages);

    private static string Words(PageLayout page) => string.Join(' ', LineMaker.Make([page]).Select(line => line.Text));
}
