using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>What a person doesn't see on the page is counted and read no further; what is seen stays.</summary>
public sealed class HiddenTextTests
{
    // Helvetica 12: "Abe" stands from 72 to 93.3, "Hemmelig" from 96.7 to 150.7, "slut" from 154 on; the ink from 697 to 709.
    private const string Text = "BT /F1 12 Tf 0 g 72 700 Td (Abe Hemmelig slut) Tj ET ";
    private const string Box = "95.5 696 56 14 re f ";

    /// <summary>A stencil of one painted sample, over the word.</summary>
    private const string Stencil = "q 56 0 0 14 95.5 696 cm BI /W 1 /H 1 /IM true /BPC 1 ID \0 EI Q ";

    [Theory]
    [InlineData("black box", Text + "0 g " + Box)]
    [InlineData("white box", Text + "1 g " + Box)]
    [InlineData("box and frame", Text + "1 0 0 rg 95.5 696 56 14 re B ")]
    [InlineData("two halves", Text + "95.5 696 28 14 re f 123 696 29 14 re f ")]
    [InlineData("a little over half of it", Text + "95.5 696 30 14 re f ")]
    [InlineData("lower half", Text + "95.5 696 56 9 re f ")]
    [InlineData("polygon", Text + "95 695 m 152 695 l 152 710 l 95 710 l h f ")]
    [InlineData("ellipse", Text + "90 703 m 90 725 158 725 158 703 c 158 680 90 680 90 703 c f ")]
    [InlineData("wide pen", Text + "12 w 95.5 703 m 151.5 703 l S ")]
    [InlineData("pen in a scaled space", Text + "q 12 0 0 12 0 0 cm 1 w 7.96 58.6 m 12.6 58.6 l S Q ")]
    [InlineData("turned space", Text + "q 0 1 -1 0 151.5 696 cm 0 0 14 56 re f Q ")]
    [InlineData("strips of a printer's driver",
        Text + "95.5 696 56 1 re f 95.5 697 56 1 re f 95.5 698 56 1 re f 95.5 699 56 1 re f 95.5 700 56 1 re f 95.5 701 56 1 re f 95.5 "
            + "702 56 1 re f 95.5 703 56 1 re f 95.5 704 56 1 re f 95.5 705 56 1 re f ")]
    [InlineData("dark, multiplied", Text + "/Multiply gs 0 g " + Box)]
    [InlineData("opaque but for a trace", Text + "/Trace gs 0 g " + Box)]
    [InlineData("shading", Text + "q " + "95.5 696 56 14 re W n /Sh1 sh Q ")]
    [InlineData("stencil", Text + Stencil)]
    [InlineData("inline picture", Text + "q 56 0 0 14 95.5 696 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q ")]
    [InlineData("clipped box that still covers", Text + "q 0 0 595 842 re W n " + Box + "Q ")]
    public void A_covered_word_leaves_a_sign(string form, string content)
    {
        var page = Read(content);
        Assert.True("Abe █ slut" == Words(page), $"{form}: {Words(page)}");
        Assert.Equal(HiddenKind.Covered, Assert.Single(page.Hidden).Kind);
        Assert.Equal("█", page.Glyphs[Assert.Single(page.CoverSigns)].Text);
    }

    [Theory]
    [InlineData("box under the text", "0.9 g " + Box + Text)]
    [InlineData("white text on a dark bar", "0 g 60 690 200 30 re f BT /F1 12 Tf 1 g 72 700 Td (Abe Hemmelig slut) Tj ET ")]
    [InlineData("highlight in multiply mode", Text + "/Multiply gs 1 1 0 rg " + Box)]
    [InlineData("see-through box", Text + "/Light gs 0 g " + Box)]
    [InlineData("frame alone", Text + "2 w 95.5 696 56 14 re S ")]
    [InlineData("underline", Text + "1 w 72 698 m 200 698 l S ")]
    [InlineData("strike", Text + "1 w 72 703.5 m 200 703.5 l S ")]
    [InlineData("box beside it", Text + "200 696 51 14 re f ")]
    [InlineData("box that is clipped away", Text + "q 0 0 50 50 re W n " + Box + "Q ")]
    [InlineData("box over two letters of the word", Text + "141.2 696 10 14 re f ")]
    [InlineData("stencil that paints nothing", Text + "q 56 0 0 14 95.5 696 cm BI /W 1 /H 1 /IM true /BPC 1 /D [1 0] ID \0 EI Q ")]
    [InlineData("ring round the word",
        Text + "94 690 m 153.5 690 l 153.5 716 l 94 716 l h 96 694 m 151.5 694 l 151.5 712 l 96 712 l h f* ")]
    [InlineData("path that only clips", Text + "q 95.5 696 56 14 re W n Q ")]
    [InlineData("box on a layer that is off", Text + "/OC /Off BDC " + Box + "EMC ")]
    [InlineData("text on a layer that is on", "/OC /On BDC " + Text + "EMC ")]
    [InlineData("outlined white text", "BT 2 Tr 1 g 0 G /F1 12 Tf 72 700 Td (Abe Hemmelig slut) Tj ET ")]
    [InlineData("text cut by its cell in the middle of a letter", "q 60 690 200 30 re W n " + Text + "Q ")]
    [InlineData("white text over a picture",
        "q 200 0 0 30 60 690 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q BT /F1 12 Tf 1 g 72 700 Td (Abe Hemmelig slut) Tj ET ")]
    [InlineData("pale but readable", "BT /F1 12 Tf 0.8 g 72 700 Td (Abe Hemmelig slut) Tj ET ")]
    public void What_is_seen_stays(string form, string content)
    {
        var page = Read(content);
        Assert.True("Abe Hemmelig slut" == Words(page), $"{form}: {Words(page)}");
        Assert.Empty(page.Hidden);
        Assert.Empty(page.CoverSigns);
    }

    [Theory]
    [InlineData("invisible mode", HiddenKind.Invisible, "BT /F1 12 Tf 3 Tr 72 650 Td (Hemmelig) Tj ET ")]
    [InlineData("no opacity", HiddenKind.Invisible, "/None gs BT /F1 12 Tf 72 650 Td (Hemmelig) Tj ET ")]
    [InlineData("white on paper", HiddenKind.Paper, "BT /F1 12 Tf 1 g 72 650 Td (Hemmelig) Tj ET ")]
    [InlineData("white on a white box", HiddenKind.Paper, "1 g 60 640 200 30 re f BT /F1 12 Tf 1 g 72 650 Td (Hemmelig) Tj ET ")]
    [InlineData("pale on a pale cell", HiddenKind.Paper,
        "0.9 0.95 1 rg 60 640 200 30 re f BT /F1 12 Tf 0.9 0.95 1 rg 72 650 Td (Hemmelig) Tj ET ")]
    [InlineData("white on a white box on a dark bar", HiddenKind.Paper,
        "0 g 50 630 220 50 re f 1 g 60 640 200 30 re f BT /F1 12 Tf 1 g 72 650 Td (Hemmelig) Tj ET ")]
    [InlineData("outside the page", HiddenKind.Clipped, "BT /F1 12 Tf -200 650 Td (Hemmelig) Tj ET ")]
    [InlineData("clipped away", HiddenKind.Clipped, "q 0 0 50 50 re W n BT /F1 12 Tf 72 650 Td (Hemmelig) Tj ET Q ")]
    [InlineData("too small", HiddenKind.Tiny, "BT /F1 0.8 Tf 72 650 Td (Hemmelig) Tj ET ")]
    [InlineData("layer that is off", HiddenKind.Layer, "/OC /Off BDC BT /F1 12 Tf 72 650 Td (Hemmelig) Tj ET EMC ")]
    [InlineData("nested in other marks", HiddenKind.Layer,
        "/P <</MCID 0>> BDC /OC /Off BDC /Span BMC BT /F1 12 Tf 72 650 Td (Hemmelig) Tj ET EMC EMC EMC ")]
    [InlineData("membership of an off layer", HiddenKind.Layer, "/OC /Member BDC BT /F1 12 Tf 72 650 Td (Hemmelig) Tj ET EMC ")]
    [InlineData("visibility expression", HiddenKind.Layer, "/OC /Expression BDC BT /F1 12 Tf 72 650 Td (Hemmelig) Tj ET EMC ")]
    public void What_is_hidden_in_another_way_leaves_nothing(string form, HiddenKind kind, string content)
    {
        var page = Read(Text + content);
        Assert.True("Abe Hemmelig slut" == Words(page), $"{form}: {Words(page)}");
        var piece = Assert.Single(page.Hidden);
        Assert.Equal((kind, 8), (piece.Kind, piece.Glyphs));
        Assert.Empty(page.CoverSigns);
    }

    /// <summary>
    /// The bar was painted first, as a word processor paints the ground of characters: its reader sees the bar and no words.
    /// </summary>
    [Theory]
    [InlineData("black on black", "0 g " + Box + "BT /F1 12 Tf 0 g 72 700 Td (Abe Hemmelig slut) Tj ET ")]
    [InlineData("nearly black on black", "0 g " + Box + "BT /F1 12 Tf 72 700 Td 0 g (Abe ) Tj 0.04 g (Hemmelig) Tj 0 g ( slut) Tj ET ")]
    [InlineData("blue on blue", "0 0 0.6 rg " + Box + "BT /F1 12 Tf 72 700 Td 0 g (Abe ) Tj 0 0 0.6 rg (Hemmelig) Tj 0 g ( slut) Tj ET ")]
    [InlineData("red on red", "1 0 0 rg " + Box + "BT /F1 12 Tf 72 700 Td 0 g (Abe ) Tj 1 0 0 rg (Hemmelig) Tj 0 g ( slut) Tj ET ")]
    [InlineData("a bar for each letter or two",
        "0 g 95.5 696 15 14 re f 110.5 696 20 14 re f 130.5 696 21 14 re f BT /F1 12 Tf 0 g 72 700 Td (Abe Hemmelig slut) Tj ET ")]
    [InlineData("white paint over the bar's end",
        "0 g 95.5 696 90 14 re f 1 g 152 696 40 14 re f BT /F1 12 Tf 0 g 72 700 Td (Abe Hemmelig slut) Tj ET ")]
    public void A_word_on_a_bar_of_its_own_colour_leaves_a_sign(string form, string content)
    {
        var page = Read(content);
        Assert.True("Abe █ slut" == Words(page), $"{form}: {Words(page)}");
        Assert.Equal(HiddenKind.Paper, Assert.Single(page.Hidden).Kind);
        Assert.Equal("█", page.Glyphs[Assert.Single(page.CoverSigns)].Text);
    }

    [Fact]
    public void A_dark_page_is_the_paper_of_what_is_dark_on_it()
    {
        var page = Read("0 0 0.3 rg 0 0 595 842 re f BT /F1 12 Tf 1 g 72 700 Td (Abe slut) Tj 0 0 0.3 rg 0 -50 Td (Hemmelig) Tj ET ");
        Assert.Equal("Abe slut", Words(page));
        Assert.Equal(HiddenKind.Paper, Assert.Single(page.Hidden).Kind);
        Assert.Empty(page.CoverSigns);
    }

    [Fact]
    public void Some_letters_of_a_long_word_can_be_covered_alone()
    {
        // "1234" of a word that begins with twelve letters: less than a third of it.
        var page = Read("BT /F1 12 Tf 72 700 Td (personnummer:1234 slut) Tj ET 155.5 696 28 14 re f ");
        Assert.Equal("personnummer:█ slut", Words(page));
    }

    [Fact]
    public void A_correction_on_a_white_box_needs_no_sign()
    {
        var page = Read(Text + "1 g " + Box + "BT /F1 12 Tf 0 g 97 700 Td (Rettet) Tj ET ");
        Assert.Equal("Abe Rettet slut", Words(page));
        Assert.Equal(HiddenKind.Covered, Assert.Single(page.Hidden).Kind);
    }

    [Theory]
    [InlineData("redaction", "<< /Type /Annot /Subtype /Redact /Rect [95 695 152 711] /QuadPoints [95 711 152 711 95 695 152 695] >>",
        HiddenKind.Redacted)]
    [InlineData("square", "<< /Type /Annot /Subtype /Square /Rect [95 695 152 711] /IC [0 0 0] >>", HiddenKind.Covered)]
    [InlineData("square with an appearance", "<< /Type /Annot /Subtype /Square /Rect [95 695 152 711] /AP << /N APPEARANCE >> >>",
        HiddenKind.Covered)]
    public void Annotations_cover_too(string form, string annotation, HiddenKind kind)
    {
        var pdf = Pdf(Text);
        var box = pdf.Add(HandMadePdf.Stream("0 g 0 0 57 16 re f", "/Type /XObject /Subtype /Form /BBox [0 0 57 16]"));
        pdf.Page = $"/Annots [ {annotation.Replace("APPEARANCE", box, StringComparison.Ordinal)} ]";
        var page = Assert.Single(PdfFile.Read(pdf.ToBytes()).Pages);
        Assert.True("Abe █ slut" == Words(page), $"{form}: {Words(page)}");
        Assert.Equal(kind, Assert.Single(page.Hidden).Kind);
    }

    [Theory]
    [InlineData("0 g 95.5 696 56 14 re f ", 0)]
    [InlineData("", 1)]
    public void An_address_under_a_covered_name_is_no_link(string cover, int links)
    {
        var pdf = Pdf(Text + cover);
        pdf.Page = "/Annots [ << /Type /Annot /Subtype /Link /Rect [96 696 151 710] /A << /S /URI /URI (mailto:hemmelig@example.dk) >> "
            + ">> ]";
        Assert.Equal(links, Assert.Single(PdfFile.Read(pdf.ToBytes()).Pages).Links.Length);
    }

    [Fact]
    public void The_note_names_places_and_no_words()
    {
        var source = PdfFile.Read(Pdf(Text + "0 g " + Box).ToBytes());
        var note = Assert.Single(source.Diagnostics);
        Assert.Equal(("text.hidden", Severity.Warning, 1), (note.Code, note.Severity, note.Page));
        Assert.DoesNotContain("Hemmelig", note.Message, StringComparison.Ordinal);
        Assert.Contains("1 covered", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_fills_over_a_full_page_are_bounded_work()
    {
        var text = string.Concat(
            Enumerable.Range(0, 60).Select(line => $"BT /F1 9 Tf 40 {800 - (12 * line)} Td ({new string('n', 100)}) Tj ET "));
        var fills =
            string.Concat(
                Enumerable.Range(0, 4000)
                    .Select(i => $"{i % 500} {i % 700} m {(i % 500) + 90} {(i % 700) + 20} l {(i % 500) + 60} {(i % 700) + 95} l f "));
        var page = Read(text + fills);
        Assert.True(page.Hidden.Sum(piece => piece.Glyphs) > 1000);
    }

    [Fact]
    public void The_handed_minutes_keep_what_was_blacked_out()
    {
        var document = ReadAgenda.From(Repository.Handed("covered-text"));
        Assert.Equal(
            [("1", "Godkendelse af dagsorden", null), ("2", "Klage over støj fra varmepumpe", "09.08.26-K02-1-26"),
                ("3", "Salg af areal ved Kildemarken", "82.02.00-G10-3-26")],
            document.Items.Select(item => (item.Number, item.Title, item.Case?.Number)));
        var texts = document.Items.SelectMany(item => item.Fields).Select(field => field.Text).ToList();
        Assert.Equal("Godkendt.", texts[0]);
        Assert.Matches(
            "^Forvaltningen har modtaget en klage fra █( █)? over støj fra en varmepumpe på naboejendommen\\. Målingen viste 41 dB ved "
                + "skel\\.$", texts[1]);
        Assert.Matches("^Forvaltningen indstiller, at der meddeles påbud til ejeren af █\\.?$", texts[2]);
        Assert.Matches("^Arealet på 1\\.240 m[2²] er udbudt, og der er kommet to bud\\. Det højeste bud er på 615\\.000 kr\\. fra █\\.?$",
            texts[4]);
        Assert.True(document.Ledger[0].Hidden > 50);
        Assert.Equal("text.hidden", Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void The_handed_agenda_is_without_its_hidden_layer()
    {
        var document = ReadAgenda.From(Repository.Handed("hidden-layer"));
        var economy = document.Items[1].Fields.Single(field => field.Heading == "Økonomi");
        Assert.Equal("Udgiften er 412.000 kr. og afholdes inden for rammen. Beløbet er ekskl. moms.",
            economy.Text.Replace("\n\n", " ", StringComparison.Ordinal));
        Assert.Equal(["Godkendelse af dagsorden", "Fornyelse af vejbelysning på Skovbrynet", "Eventuelt"],
            document.Items.Select(item => item.Title));
        Assert.Contains("hidden layer", Assert.Single(document.Diagnostics, note => note is { Code: "text.hidden", Page: 1 }).Message,
            StringComparison.Ordinal);
    }

    private static PageLayout Read(string content) => Assert.Single(PdfFile.Read(Pdf(content).ToBytes()).Pages);

    private static HandMadePdf Pdf(string content)
    {
        var pdf = new HandMadePdf { Content = content };
        var (on, off) = (pdf.Add("<< /Type /OCG /Name (On) >>"), pdf.Add("<< /Type /OCG /Name (Off) >>"));
        pdf.Catalog = $"/OCProperties << /OCGs [{on} {off}] /D << /OFF [{off}] >> >>";
        var function = "<< /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 >>";
        pdf.Resources = "/ExtGState << /Multiply << /BM /Multiply >> /Light << /ca 0.3 >> /Trace << /ca 0.97 >> /None << /ca 0 >> >> "
            + $"/Shading << /Sh1 << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 600 0] /Function {function} /Extend [true true] "
            + $">> >> "
            + $"/Properties << /On {on} /Off {off} /Member << /Type /OCMD /OCGs [{off}] >> /Expression << /Type /OCMD /VE [/And {on} "
            + $"[/Not [/Not {off}]]] >> >>";
        return pdf;
    }

    private static string Words(PageLayout page) => string.Join(' ', Ingest.Layout.LineMaker.Make(page).Select(line => line.Text));
}
