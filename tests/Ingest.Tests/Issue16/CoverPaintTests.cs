using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>
/// Paint covers whatever its colour comes from: patterns, shadings, soft masks, pictures, blocks of a font;
/// what lets the words through doesn't.
/// </summary>
public sealed class CoverPaintTests
{
    // Helvetica 12: "Abe" stands from 72 to 93.3, "Hemmelig" from 96.7 to 150.7, "slut" from 154 on; the ink from 697 to 709.
    private const string Text = "BT /F1 12 Tf 0 g 72 700 Td (Abe Hemmelig slut) Tj ET ";
    private const string Box = "95.5 696 56 14 re ";

    private const string Ramp = "/Function << /FunctionType 2 /Domain [0 1] /C0 [0.1 0.1 0.2] /C1 [0.4 0.4 0.4] /N 1 >>";
    private const string Night = "/Function << /FunctionType 2 /Domain [0 1] /C0 [0 0 0] /C1 [0.03 0.02 0.03] /N 1 >>";
    private const string Yellow = "/Function << /FunctionType 2 /Domain [0 1] /C0 [1 0.9 0] /C1 [1 1 0.4] /N 1 >>";

    [Theory]
    [InlineData("two colours", "/BBox [0 0 6 6] /XStep 6 /YStep 6", "0.2 g 0 0 6 6 re f 0.5 g 0 0 3 3 re f")]
    [InlineData("a gap as fine as a hair", "/BBox [0 0 6 6] /XStep 6.5 /YStep 6.5", "0.2 g 0 0 6 6 re f")]
    [InlineData("strokes side by side", "/BBox [0 0 4 4] /XStep 4 /YStep 4",
        "1 w 0 0.5 m 4 0.5 l S 0 1.5 m 4 1.5 l S 0 2.5 m 4 2.5 l S 0 3.5 m 4 3.5 l S")]
    [InlineData("tiles over each other, turned", "/BBox [-2 -2 8 8] /XStep 5 /YStep 5 /Matrix [0.7 0.7 -0.7 0.7 3 3]",
        "0.2 g -2 -2 10 10 re f")]
    [InlineData("steps backwards, upside down", "/BBox [0 0 6 6] /XStep -6 /YStep -6 /Matrix [1 0 0 -1 0 842]", "0.2 g 0 0 6 6 re f")]
    [InlineData("one large cell", "/BBox [0 0 300 100] /XStep 300 /YStep 100 /Matrix [1 0 0 1 20 650]", "0.2 g 0 0 300 100 re f")]
    [InlineData("a shading in the cell", "/BBox [0 0 6 6] /XStep 6 /YStep 6", "/Sh sh")]
    [InlineData("a picture in the cell", "/BBox [0 0 6 6] /XStep 6 /YStep 6", "q 6 0 0 6 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q")]
    [InlineData("a form in the cell", "/BBox [0 0 6 6] /XStep 6 /YStep 6", "/Fm Do")]
    [InlineData("a pattern in the cell", "/BBox [0 0 60 60] /XStep 60 /YStep 60", "/Pattern cs /Plain scn 0 0 60 60 re f")]
    [InlineData("itself in the cell", "/BBox [0 0 60 60] /XStep 60 /YStep 60", "/Pattern cs /P scn 0 0 60 60 re f")]
    [InlineData("no steps", "/BBox [0 0 6 6] /XStep 0 /YStep 0", "0.2 g 0 0 6 6 re f")]
    public void A_tiling_pattern_without_holes_covers(string form, string pattern, string cell) =>
        AssertCovered(form, Tiled(pattern, cell, $"/Pattern cs /P scn {Box} f "));

    [Theory]
    [InlineData("hatching", "/BBox [0 0 6 6] /XStep 6 /YStep 6", "0.5 w 0 0 m 6 6 l S")]
    [InlineData("hatching both ways", "/BBox [0 0 7 7] /XStep 7 /YStep 7", "0.5 w 0 0 m 7 7 l S 0 7 m 7 0 l S")]
    [InlineData("level lines far apart", "/BBox [0 0 100 5] /XStep 100 /YStep 5", "0.6 w 0 2 m 100 2 l S")]
    [InlineData("dots", "/BBox [0 0 6 6] /XStep 6 /YStep 6", "2 2 1.5 1.5 re f")]
    [InlineData("tiles far apart", "/BBox [0 0 300 200] /XStep 300 /YStep 200", "0 0 40 20 re f")]
    [InlineData("an empty cell", "/BBox [0 0 6 6] /XStep 6 /YStep 6", "")]
    [InlineData("see-through paint in the cell", "/BBox [0 0 6 6] /XStep 6 /YStep 6", "/Light gs 0 0 6 6 re f")]
    public void A_pattern_that_lets_the_words_through_covers_nothing(string form, string pattern, string cell) =>
        AssertSeen(form, Tiled(pattern, cell, $"/Pattern cs /P scn {Box} f "));

    [Theory]
    [InlineData("stroked with it", "/Pattern CS /Plain SCN 14 w 95.5 703 m 151.5 703 l S ")]
    [InlineData("in a moved form", "q 1 0 0 1 95.5 696 cm /Patterned Do Q ")]
    [InlineData("uncoloured", "/Bare cs 0.2 0.2 0.2 /Stencil scn " + Box + "f ")]
    [InlineData("shading pattern", "/Pattern cs /Shaded scn " + Box + "f ")]
    [InlineData("along an axis", "q " + Box + "W n /Sh sh Q ")]
    [InlineData("between circles", "q " + Box + "W n /Circles sh Q ")]
    [InlineData("in its own box", "/Boxed sh ")]
    [InlineData("dark, multiplied", "q /Multiply gs " + Box + "W n /Dark sh Q ")]
    [InlineData("dark pattern, multiplied", "/Multiply gs /Pattern cs /Black scn " + Box + "f ")]
    [InlineData("dark picture, multiplied", "/Multiply gs q 56 0 0 14 95.5 696 cm /Ink Do Q ")]
    [InlineData("dark picture in colours, multiplied", "/Multiply gs q 56 0 0 14 95.5 696 cm /Dusk Do Q ")]
    [InlineData("bright soft mask", "q /Bright gs 0 g " + Box + "f Q ")]
    [InlineData("soft mask by opacity", "q /Solid gs 0 g " + Box + "f Q ")]
    [InlineData("soft mask over a group", "q /Bright gs 1 0 0 1 95.5 696 cm /Group Do Q ")]
    [InlineData("blocks of a font", "BT /T3 12 Tf 96 700 Td (aaaaaaaa) Tj ET ")]
    [InlineData("one wide block of a font", "BT /T3 12 Tf 96 700 Td (b) Tj ET ")]
    [InlineData("shaded blocks of a font", "BT /T3 12 Tf 96 700 Td (cccccccc) Tj ET ")]
    [InlineData("filled squares", "BT /Zd 14 Tf 96 699 Td (nnnnn) Tj ET ")]
    public void Paint_of_any_kind_covers(string form, string cover) => AssertCovered(form, Pdf(Text + cover));

    [Theory]
    [InlineData("pattern under the words", "/Pattern cs /Plain scn " + Box + "f q " + Box + "W n /Sh sh Q " + Text)]
    [InlineData("white words on a shaded bar", "q 60 690 200 30 re W n /Sh sh Q BT /F1 12 Tf 1 g 72 700 Td (Abe Hemmelig slut) Tj ET ")]
    [InlineData("white words on a hatched bar",
        "0 g 60 690 200 30 re f /Pattern cs /Lines scn 60 690 200 30 re f BT /F1 12 Tf 1 g 72 700 Td (Abe Hemmelig slut) Tj ET ")]
    [InlineData("yellow, multiplied", Text + "q /Multiply gs " + Box + "W n /Yellow sh Q ")]
    [InlineData("yellow picture, multiplied", Text + "/Multiply gs q 56 0 0 14 95.5 696 cm /Sun Do Q ")]
    [InlineData("see-through shading", Text + "q /Light gs " + Box + "W n /Sh sh Q ")]
    [InlineData("see-through pattern", Text + "q /Light gs /Pattern cs /Plain scn " + Box + "f Q ")]
    [InlineData("shading that ends beside it", Text + "q " + Box + "W n /Beside sh Q ")]
    [InlineData("shading in a box elsewhere", Text + "/Elsewhere sh ")]
    [InlineData("circles elsewhere", Text + "q " + Box + "W n /Far sh Q ")]
    [InlineData("grey soft mask", Text + "q /Grey gs 0 g " + Box + "f Q ")]
    [InlineData("empty soft mask", Text + "q /Empty gs 0 g " + Box + "f Q ")]
    [InlineData("soft mask that is bright elsewhere", Text + "q /Shifted gs 0 g " + Box + "f Q ")]
    [InlineData("letters of a drawn font", Text + "BT /T3 12 Tf 96 700 Td (dddddddd) Tj ET ")]
    [InlineData("bold by printing twice", Text + "BT /F1 12 Tf 72.3 700 Td (Abe Hemmelig slut) Tj ET ")]
    public void What_is_seen_through_or_under_the_words_covers_nothing(string form, string content) => AssertSeen(form, Pdf(content));

    [Theory]
    [InlineData("(nnn)")]
    [InlineData("(n n n)")]
    public void Blocks_that_stand_beside_words_are_text(string blocks) =>
        Assert.Contains("\u25A0", Words(Read(Pdf($"{Text}BT /Zd 12 Tf 200 700 Td {blocks} Tj 0.2 0 Td {blocks} Tj ET "))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("/Pattern cs /Plain scn 0 0 56 14 re f", "Abe \u2588 slut")]
    [InlineData("0 0 56 14 re W n /Sh sh", "Abe \u2588 slut")]
    [InlineData("/Pattern cs /Lines scn 0 0 56 14 re f", "Abe Hemmelig slut")]
    public void An_annotation_s_appearance_is_painted_with_them(string appearance, string words)
    {
        var pdf = Pdf(Text);
        var form = pdf.Add(
            HandMadePdf.Stream(appearance, $"/Type /XObject /Subtype /Form /BBox [0 0 56 14] /Resources << {pdf.Resources} >>"));
        pdf.Page = $"/Annots [ << /Type /Annot /Subtype /Stamp /Rect [95.5 696 151.5 710] /AP << /N {form} >> >> ]";
        Assert.Equal(words, Words(Read(pdf)));
    }

    [Fact]
    public void A_gradient_of_strips_covers_whatever_the_strips_colours()
    {
        string Strips(bool upright) => string.Concat(Enumerable.Range(0, upright ? 112 : 28).Select(i => FormattableString.Invariant(
            upright ? $"{i / 224.0} g {95.5 + (i / 2.0)} 696 0.5 14 re f "
                : (FormattableString)$"{i / 56.0} g 95.5 {696 + (i / 2.0)} 56 0.5 re f ")));
        AssertCovered("level", Pdf(Text + Strips(false)));
        AssertCovered("upright", Pdf(Text + Strips(true)));
    }

    private static void AssertCovered(string form, HandMadePdf pdf)
    {
        var page = Read(pdf);
        Assert.True("Abe \u2588 slut" == Words(page), $"{form}: {Words(page)}");
        Assert.Equal(HiddenKind.Covered, Assert.Single(page.Hidden).Kind);
    }

    private static void AssertSeen(string form, HandMadePdf pdf)
    {
        var page = Read(pdf);
        Assert.True(
            Words(page) is "Abe Hemmelig slut"
                || (form.Contains("drawn", StringComparison.Ordinal) || form.Contains("twice", StringComparison.Ordinal))
                    && page.Hidden.IsEmpty, $"{form}: {Words(page)}");
        Assert.Empty(page.Hidden);
    }

    private static PageLayout Read(HandMadePdf pdf) => Assert.Single(PdfFile.Read(pdf.ToBytes()).Pages);

    private static HandMadePdf Tiled(string pattern, string cell, string cover)
    {
        var pdf = Pdf(Text + cover);
        var inner = pdf.Add(Tile("/BBox [0 0 6 6] /XStep 6 /YStep 6", "0.2 g 0 0 6 6 re f 0.5 g 0 0 3 3 re f", ""));
        var form = pdf.Add(HandMadePdf.Stream("0 g 0 0 6 6 re f", "/Type /XObject /Subtype /Form /BBox [0 0 6 6]"));
        var own = pdf.Next();
        var its = pdf.Add(
            Tile(pattern, cell,
                $"/Shading << /Sh << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 6 0] {Ramp} /Extend [true true] >> >> /Pattern "
                    + $"<< /Plain {inner} /P {own} >> /XObject << /Fm {form} >> /ExtGState << /Light << /ca 0.3 >> >>"));
        pdf.Resources = pdf.Resources.Replace("/Pattern <<", $"/Pattern << /P {its} ", StringComparison.Ordinal);
        return pdf;
    }

    private static string Tile(string pattern, string cell, string resources, int paintType = 1) =>
        HandMadePdf.Stream(cell,
            $"/Type /Pattern /PatternType 1 /PaintType {paintType} /TilingType 1 {pattern} /Resources << {resources} >>");

    private static HandMadePdf Pdf(string content)
    {
        var pdf = new HandMadePdf { Content = content };
        const string Cell = "/BBox [0 0 6 6] /XStep 6 /YStep 6";
        string Axis(string coords, string function, string more = "/Extend [true true]") =>
            $"<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [{coords}] {function} {more} >>";
        const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /CS /DeviceGray >>";
        string Mask(string kind, string group) => $"<< /SMask << /S /{kind} /G {pdf.Add(HandMadePdf.Stream(group, Form))} >> >>";
        var (plain, stencil, black, lines) = (pdf.Add(Tile(Cell, "0.2 g 0 0 6 6 re f 0.5 g 0 0 3 3 re f", "")),
            pdf.Add(Tile(Cell, "0 0 6 6 re f", "", 2)), pdf.Add(Tile(Cell, "0 g 0 0 6 6 re f", "")),
            pdf.Add(Tile(Cell, "0.5 w 0 0 m 6 6 l S", "")));
        var patterned =
            pdf.Add(HandMadePdf.Stream("/Pattern cs /Plain scn 0 0 56 14 re f",
                $"/Type /XObject /Subtype /Form /BBox [0 0 56 14] /Resources << /Pattern << /Plain {plain} >> >>"));
        var group = pdf.Add(
            HandMadePdf.Stream("0 g 0 0 56 14 re f", "/Type /XObject /Subtype /Form /BBox [0 0 56 14] /Group << /S /Transparency >>"));
        var ink = pdf.Add(
            HandMadePdf.Stream("\u0001\u0002\u0003\u0004",
                "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray"));
        string Picture(string samples) =>
            pdf.Add(HandMadePdf.Stream(samples,
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB"));
        var (dusk, sun) = (Picture("\u0002\u0003\u0009"), Picture("\u00FF\u00E0\u0003"));
        string Character(string drawing) => pdf.Add(HandMadePdf.Stream(drawing));
        var drawn =
            pdf.Add($"<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 5000 800] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 "
                + $"/LastChar 100 /Widths [600 4600 600 600] /Encoding << /Type /Encoding /Differences [97 /a /b /c /d] >> /Resources << "
                + $"/Shading << /Sh {Axis("0 0 600 0", Ramp)} >> >> "
            + $"/CharProcs << /a {Character("600 0 0 -200 600 800 d1 0 -200 600 1000 re f")} /b "
            + $"{Character("4600 0 0 -200 4600 800 d1 0 -200 4600 1000 re f")} /c "
            + $"{Character("600 0 d0 q 0 -200 600 1000 re W n /Sh sh Q")} /d "
            + $"{Character("600 0 0 0 500 700 d1 0 0 120 700 re f 380 0 120 700 re f 0 300 500 90 re f")} >> >>");
        pdf.Resources =
            $"/Pattern << /Plain {plain} /Stencil {stencil} /Black {black} /Lines {lines} /Shaded << /Type /Pattern /PatternType 2 "
                + $"/Shading {Axis("95 0 152 0", Ramp)} >> >> /ColorSpace << /Bare [/Pattern /DeviceRGB] >> "
            + $"/Shading << /Sh {Axis("95 0 152 0", Ramp)} /Dark {Axis("95 0 152 0", Night)} /Yellow {Axis("95 0 152 0", Yellow)} /Boxed "
            + $"{Axis("95 0 152 0", Ramp, "/Extend [true true] /BBox [95.5 696 151.5 710]")} /Beside {Axis("300 0 400 0", Ramp, "")} "
            + $"/Elsewhere {Axis("95 0 152 0", Ramp, "/Extend [true true] /BBox [300 300 400 400]")} /Circles << /ShadingType 3 "
            + $"/ColorSpace /DeviceRGB /Coords [120 700 0 130 700 80] {Ramp} >> /Far << /ShadingType 3 /ColorSpace /DeviceRGB /Coords "
            + $"[400 700 0 400 700 80] {Ramp} >> >> "
            + $"/ExtGState << /Multiply << /BM /Multiply >> /Light << /ca 0.3 >> /Bright {Mask("Luminosity", "1 g 0 0 595 842 re f")} "
            + $"/Solid {Mask("Alpha", "0 g 0 0 595 842 re f")} /Grey {Mask("Luminosity", "0.4 g 0 0 595 842 re f")} /Empty "
            + $"{Mask("Luminosity", "")} /Shifted {Mask("Luminosity", "1 g 200 0 300 842 re f")} >> "
            + $"/XObject << /Patterned {patterned} /Group {group} /Ink {ink} /Dusk {dusk} /Sun {sun} >>";
        pdf.MoreFonts = $"/T3 {drawn} /Zd << /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>";
        return pdf;
    }

    private static string Words(PageLayout page) => string.Join(' ', Ingest.Layout.LineMaker.Make(page).Select(line => line.Text));
}
