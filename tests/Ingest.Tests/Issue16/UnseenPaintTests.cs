using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>
/// Text that is painted and not seen: under a soft mask, in the colour of a picture or a shading, with a colorant that marks nothing, as a
/// glyph without ink.
/// </summary>
public sealed class UnseenPaintTests
{
    private const string Name = "BT /F1 12 Tf 72 700 Td (Hemmelig) Tj ET";
    private const string WhiteName = "1 g " + Name;

    [Theory]
    [InlineData("black mask", "/Dark gs", false)]
    [InlineData("bright mask", "/Bright gs", true)]
    [InlineData("half bright mask", "/Half gs", true)]
    [InlineData("mask of another place", "/Elsewhere gs", false)]
    [InlineData("by opacity, nothing in it", "/Empty gs", false)]
    [InlineData("by opacity, all in it", "/Solid gs", true)]
    [InlineData("bright by its transfer function", "/Turned gs", true)]
    public void A_soft_mask_over_text_hides_it(string form, string state, bool seen) => AssertSeen(form, $"q {state} {Name} Q", seen);

    [Fact]
    public void A_soft_mask_over_a_group_hides_its_text() => AssertSeen("a group", "q /Dark gs /Group Do Q", false);

    [Theory]
    [InlineData("white picture", "q 200 0 0 40 60 690 cm /White Do Q " + WhiteName, false)]
    [InlineData("dark picture", "q 200 0 0 40 60 690 cm /Black Do Q " + WhiteName, true)]
    [InlineData("picture in colours", "q 200 0 0 40 60 690 cm /Pale Do Q " + WhiteName, false)]
    [InlineData("red picture", "q 200 0 0 40 60 690 cm /Red Do Q " + WhiteName, true)]
    [InlineData("black text on a white picture", "q 200 0 0 40 60 690 cm /White Do Q 0 g " + Name, true)]
    [InlineData("picture that is white beside it", "q 200 0 0 40 60 690 cm /Edge Do Q " + WhiteName, true)]
    [InlineData("white shading", "q 60 690 200 40 re W n /Day sh Q " + WhiteName, false)]
    [InlineData("dark shading", "q 60 690 200 40 re W n /Night sh Q " + WhiteName, true)]
    public void Text_in_the_colour_of_the_picture_or_shading_under_it_is_hidden(string form, string content, bool seen) =>
        AssertSeen(form, content, seen);

    [Theory]
    [InlineData("text", "/Nothing cs 1 scn " + Name, false)]
    [InlineData("text in a colorant", "/Spot cs 1 scn " + Name, true)]
    [InlineData("a box over text", Name + " /Nothing cs 1 scn 60 690 200 40 re f", true)]
    [InlineData("a box in a colorant", Name + " /Spot cs 1 scn 60 690 200 40 re f", false)]
    [InlineData("a pen over text", Name + " /Nothing CS 1 SCN 30 w 60 703 m 260 703 l S", true)]
    public void The_colorant_None_marks_nothing(string form, string content, bool seen) => AssertSeen(form, content, seen);

    /// <summary>A colour that the file doesn't define costs itself, and not the page.</summary>
    [Theory]
    [InlineData("/Missing cs 0.5 scn")]
    [InlineData("/Pattern cs /Missing scn")]
    [InlineData("/Missing CS /Missing SCN")]
    public void An_undefined_colour_costs_no_page(string operators) => AssertSeen(operators, $"{operators} {Name}", true);

    [Theory]
    [InlineData("ColorBurn", "1 0 0", true)]
    [InlineData("HardLight", "0 0 0", false)]
    [InlineData("HardLight", "0.5 0.5 0.5", true)]
    [InlineData("Luminosity", "1 1 1", false)]
    [InlineData("Color", "0 0 0", true)]
    [InlineData("Difference", "1 1 1", true)]
    [InlineData("Exclusion", "0.5 0.5 0.5", false)]
    [InlineData("Overlay", "0 0 0", true)]
    public void What_blends_covers_where_nothing_of_the_text_is_left(string mode, string color, bool seen) =>
        AssertSeen(mode, $"0 g {Name} q /{mode} gs {color} rg 60 690 200 40 re f Q", seen);

    [Theory]
    [InlineData("a", false)]
    [InlineData("b", true)]
    public void A_drawn_character_without_ink_is_not_seen(string letter, bool seen)
    {
        var page = Read($"BT /T3 12 Tf 72 700 Td ({letter}) Tj ET BT /F1 12 Tf 72 600 Td (Vist) Tj ET");
        Assert.Equal(seen ? 5 : 4, page.Glyphs.Length);
        Assert.Equal(seen, page.Hidden.IsEmpty);
    }

    /// <summary>The size of type is what it is on paper: a unit of the page may be more than a point.</summary>
    [Fact]
    public void Small_numbers_in_large_units_are_no_tiny_type()
    {
        var pdf = new HandMadePdf { Content = "BT /F1 1.2 Tf 7 70 Td (Hemmelig) Tj ET", Page = "/UserUnit 10 /CropBox [0 0 59.5 84.2]" };
        Assert.Equal(8, Assert.Single(PdfFile.Read(pdf.ToBytes()).Pages).Glyphs.Length);
    }

    [Theory]
    [InlineData("black highlight", "/Subtype /Highlight /C [0 0 0] /Rect [60 690 260 720] /QuadPoints [60 720 260 720 60 690 260 690]",
        false)]
    [InlineData("yellow highlight", "/Subtype /Highlight /C [1 1 0] /Rect [60 690 260 720] /QuadPoints [60 720 260 720 60 690 260 690]",
        true)]
    [InlineData("black highlight elsewhere",
        "/Subtype /Highlight /C [0 0 0] /Rect [60 600 260 620] /QuadPoints [60 620 260 620 60 600 260 600]", true)]
    [InlineData("hidden mark to redact", "/Subtype /Redact /F 2 /Rect [60 690 260 720]", false)]
    public void Annotations_hide_what_is_under_them(string form, string annotation, bool seen) =>
        AssertSeen(form, $"0 g {Name}", seen, $"/Annots [<< /Type /Annot {annotation} >>]");

    [Theory]
    [InlineData("1 g", false)]
    [InlineData("1 1 1 rg", false)]
    [InlineData("0 0 0 0 k", false)]
    [InlineData("0 g", true)]
    [InlineData("1 g 0 0 0.4 rg", true)]
    [InlineData("", true)]
    public void A_field_without_appearance_has_the_colour_that_it_names(string color, bool seen) => AssertSeen(
        color, "BT /F1 12 Tf 72 600 Td (Vist) Tj ET", seen,
        $"/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (navn) /V (Hemmelig) /DA (/Helv 10 Tf {color}) /Rect [60 690 260 720] >>]");

    /// <summary>The rule's name on a cover stands on the line of what is covered.</summary>
    [Fact]
    public void What_is_set_on_a_cover_stands_on_its_line()
    {
        var page = Read("BT /F1 12 Tf 72 700 Td (Hemmelig) Tj ET 0 g 70 696 60 14 re f 1 g BT /F1 7 Tf 80 702.5 Td (OFL 30) Tj ET");
        Assert.All(page.Glyphs, glyph => Assert.Equal(700, glyph.Baseline, 3));
        Assert.Equal("OFL 30", string.Concat(page.Glyphs.Select(glyph => glyph.Text)));
    }

    private static void AssertSeen(string form, string content, bool seen, string page = "")
    {
        var its = Read(content, page);
        var text = string.Concat(its.Glyphs.Select(glyph => glyph.Text));
        Assert.True(seen == text.Contains("Hemmelig", StringComparison.Ordinal), $"{form}: {text}");
        Assert.True(seen == its.Hidden.IsEmpty, form);
    }

    private static PageLayout Read(string content, string page = "")
    {
        const string Box = "/Type /XObject /Subtype /Form /BBox [0 0 595 842]";
        const string Group = Box + " /Group << /S /Transparency /CS /DeviceGray >>";
        var pdf = new HandMadePdf { Content = content, Page = page };
        string Mask(string kind, string paint, string more = "") =>
            $"<< /Type /ExtGState /SMask << /Type /Mask /S /{kind} /G {pdf.Add(HandMadePdf.Stream(paint, Group))} {more} >> >>";
        string Blend(string mode) => $"/{mode} << /BM /{mode} >>";
        string Picture(string samples, string space, int width) =>
            pdf.Add(HandMadePdf.Stream(samples + ">",
                $"/Type /XObject /Subtype /Image /Width {width} /Height 1 /ColorSpace /{space} /BitsPerComponent 8 /Filter "
                    + $"/ASCIIHexDecode"));
        string Ramp(string from, string to) =>
            $"<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [60 0 260 0] /Extend [true true] /Function << /FunctionType 2 /Domain [0 "
                + $"1] /C0 [{from}] /C1 [{to}] /N 1 >> >>";
        const string Spot = "/DeviceGray << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1 >>";
        var empty = pdf.Add(HandMadePdf.Stream("500 0 d0"));
        var full = pdf.Add(HandMadePdf.Stream("500 0 d0 0 0 300 700 re f"));
        pdf.MoreFonts =
            $"/T3 << /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 /LastChar 98 "
                + $"/Widths [500 500] /Resources << >> "
            + $"/Encoding << /Type /Encoding /Differences [97 /a /b] >> /CharProcs << /a {empty} /b {full} >> >>";
        string[] modes = ["ColorBurn", "HardLight", "Luminosity", "Color", "Difference", "Exclusion", "Overlay"];
        pdf.Resources = $"""
            /ExtGState << /Dark {Mask("Luminosity", "0 g 0 0 595 842 re f")}
            /Bright {Mask("Luminosity", "1 g 0 0 595 842 re f")} /Half {Mask("Luminosity", "0.5 g 0 0 595 842 re f")}
            /Elsewhere {Mask("Luminosity", "1 g 60 100 200 40 re f")}
            /Empty {Mask("Alpha", "0 g")} /Solid {Mask("Alpha", "0 g 0 0 595 842 re f")}
            /Turned {Mask("Luminosity", "0 g 0 0 595 842 re f", "/TR << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1 >>")}
            {string.Join(' ', modes.Select(Blend))} >>
            /XObject << /Group {pdf.Add(HandMadePdf.Stream(Name, Group + " /Resources << /Font << /F1 5 0 R >> >>"))}
            /White {Picture("FFFF", "DeviceGray", 2)} /Black {Picture("0505", "DeviceGray", 2)}
            /Pale {Picture("FFFCFA", "DeviceRGB", 1)} /Red {Picture("FF0000", "DeviceRGB", 1)}
            /Edge {Picture("FF" + string.Concat(Enumerable.Repeat("20", 19)), "DeviceGray", 20)} >>
            /Shading << /Day {Ramp("1", "0.97")} /Night {Ramp("0.1", "0.3")} >>
            /ColorSpace << /Nothing [/Separation /None {Spot}] /Spot [/Separation /Blue {Spot}] >>
            """;
        return Assert.Single(PdfFile.Read(pdf.ToBytes()).Pages);
    }
}
