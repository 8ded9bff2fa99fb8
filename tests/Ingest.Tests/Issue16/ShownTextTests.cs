using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>What forms and annotations show is the page's text; what is said beside it is kept beside it.</summary>
public sealed class ShownTextTests
{
    private const string Printed = "BT /F1 12 Tf 72 700 Td (Dato:) Tj ET ";

    [Theory]
    [InlineData("appearance", "/Subtype /Widget /FT /Tx /V (4. maj 2026) /AP << /N APPEARANCE >>", "Dato: 4. maj 2026")]
    [InlineData("value alone", "/Subtype /Widget /FT /Tx /V (4. maj 2026) /DA (/Helv 10 Tf 0 g)", "Dato: 4. maj 2026")]
    [InlineData("value without a size", "/Subtype /Widget /FT /Tx /V (4. maj 2026) /DA (/Helv 0 Tf 0 g)", "Dato: 4. maj 2026")]
    [InlineData("value of its parent", "/Subtype /Widget /Parent << /FT /Tx /V (4. maj 2026) >>", "Dato: 4. maj 2026")]
    [InlineData("UTF-16", "/Subtype /Widget /FT /Tx /V <FEFF00E500F8>", "Dato: åø")]
    [InlineData("choice by its shown text", "/Subtype /Widget /FT /Ch /V (m4) /Opt [[(m4) (4. maj 2026)] [(m5) (5. maj)]]",
        "Dato: 4. maj 2026")]
    [InlineData("free text", "/Subtype /FreeText /Contents (4. maj 2026) /DA (/Helv 10 Tf)", "Dato: 4. maj 2026")]
    [InlineData("free text with an appearance", "/Subtype /FreeText /Contents (x) /AP << /N APPEARANCE >>", "Dato: 4. maj 2026")]
    [InlineData("stamp", "/Subtype /Stamp /AP << /N APPEARANCE >>", "Dato: 4. maj 2026")]
    [InlineData("ticked box", "/Subtype /Widget /FT /Btn /AS /Ja", "Dato: ☒")]
    [InlineData("box that is not ticked", "/Subtype /Widget /FT /Btn /AS /Off", "Dato: ☐")]
    [InlineData("hidden field", "/Subtype /Widget /FT /Tx /V (4. maj 2026) /F 2", "Dato:")]
    [InlineData("field that is not viewed", "/Subtype /Widget /FT /Tx /V (4. maj 2026) /F 32", "Dato:")]
    [InlineData("password", "/Subtype /Widget /FT /Tx /Ff 8192 /V (4. maj 2026)", "Dato:")]
    [InlineData("push button", "/Subtype /Widget /FT /Btn /Ff 65536 /AP << /N APPEARANCE >>", "Dato:")]
    [InlineData("field on a layer that is off", "/Subtype /Widget /FT /Tx /V (4. maj 2026) /OC OFF", "Dato:")]
    [InlineData("note", "/Subtype /Text /Contents (Husk mig) /AP << /N APPEARANCE >>", "Dato:")]
    [InlineData("sign of an insertion", "/Subtype /Caret /Contents (inds\\346t: den) /Sy /P /AP << /N APPEARANCE >>", "Dato:")]
    [InlineData("sign of a replacement", "/Subtype /Caret /IRT 3 0 R /RT /Group /AP << /N << /On APPEARANCE >> >> /AS /On", "Dato:")]
    [InlineData("pinned file", "/Subtype /FileAttachment /Name /PushPin /AP << /N APPEARANCE >>", "Dato:")]
    public void What_a_reader_shows_is_read(string form, string annotation, string expected)
    {
        var pdf = new HandMadePdf { Content = Printed };
        var off = pdf.Add("<< /Type /OCG /Name (Off) >>");
        pdf.Catalog = $"/OCProperties << /OCGs [{off}] /D << /OFF [{off}] >> >>";
        var appearance =
            pdf.Add(HandMadePdf.Stream("/Tx BMC q BT /F1 12 Tf 0 3 Td (4. maj 2026) Tj ET Q EMC",
                "/Type /XObject /Subtype /Form /BBox [0 0 100 16] /Resources << /Font << /F1 5 0 R >> >>"));
        pdf.Page = $"/Annots [ << /Type /Annot /Rect [106 697 206 713] "
            + $"{annotation.Replace("APPEARANCE", appearance, StringComparison.Ordinal).Replace("OFF", off, StringComparison.Ordinal)} "
            + $">> ]";
        var page = Assert.Single(PdfFile.Read(pdf.ToBytes()).Pages);
        var words = string.Join(' ', Ingest.Layout.LineMaker.Make(page).Select(line => line.Text));
        Assert.True(expected == words, $"{form}: {words}");
    }

    [Fact]
    public void A_ticked_box_takes_the_place_of_the_printed_one()
    {
        var printed = new HandMadePdf { Content = "/X Do" };
        var dingbats = printed.Add("<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>");
        var box = printed.Add(
            HandMadePdf.Stream("BT /Z 12 Tf 72 700 Td (o) Tj ET",
                $"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /Z {dingbats} >> >>"));
        printed.Resources = $"/XObject << /X {box} >>";
        printed.Page = "/Annots [ << /Type /Annot /Subtype /Widget /FT /Btn /AS /Ja /Rect [71 697 82 710] >> ]";
        Assert.Equal(["☒"], Assert.Single(PdfFile.Read(printed.ToBytes()).Pages).Glyphs.Select(glyph => glyph.Text));
    }

    [Theory]
    [InlineData("cross", "60 699 9 9 re S 61.5 700.5 m 67.5 706.5 l S 61.5 706.5 m 67.5 700.5 l S", "☒ Dato:")]
    [InlineData("hook", "60 699 9 9 re S 61.5 703 m 63 700.5 l 67.5 706.5 l S", "☒ Dato:")]
    [InlineData("smaller square", "60 699 9 9 re S 61.5 700.5 6 6 re f", "☒ Dato:")]
    [InlineData("behind the word", "110 699 9 9 re S 111.5 700.5 6 6 re f", "Dato: ☒")]
    [InlineData("one of two", "60 699 9 9 re S 61.5 700.5 6 6 re f 110 699 9 9 re S", "☒ Dato: ☐")]
    [InlineData("no box is ticked", "60 699 9 9 re S 110 699 9 9 re S", "Dato:")]
    [InlineData("a legend's square", "60 699 9 9 re f 60 699 9 9 re S", "Dato:")]
    [InlineData("a bullet", "62 702 4 4 re f", "Dato:")]
    [InlineData("a square far from words", "300 699 9 9 re S 301.5 700.5 6 6 re f", "Dato:")]
    public void A_drawn_box_with_a_drawn_mark_is_ticked(string form, string drawn, string expected)
    {
        var page = Assert.Single(PdfFile.Read(new HandMadePdf { Content = $"{Printed} {drawn}" }.ToBytes()).Pages);
        var words = string.Join(' ', Ingest.Layout.LineMaker.Make(page).Select(line => line.Text));
        Assert.True(expected == words, $"{form}: {words}");
    }

    [Fact]
    public void Comments_stand_beside_the_page()
    {
        var pdf = new HandMadePdf
        {
            Content = Printed,
            Page = "/Annots [ << /Type /Annot /Subtype /Text /Rect [10 20 30 40] /T (Karen) /M (D:20260420093000+02'00') /Contents (Er "
                + "tallet rigtigt?) >> "
                + "<< /Type /Annot /Subtype /Popup /Parent 3 0 R /Contents (Er tallet rigtigt?) >> "
                + "<< /Type /Annot /Subtype /Highlight /Rect [72 697 106 713] /Contents () >> "
                + "<< /Type /Annot /Subtype /Text /Rect [10 20 30 40] /F 2 /Contents (Skjult) >> ]",
        };
        var source = PdfFile.Read(pdf.ToBytes());
        Assert.Equal(new PageAnnotation(1, new Box(10, 20, 30, 40), "Karen", "2026-04-20T09:30:00+02:00", "Er tallet rigtigt?"),
            Assert.Single(source.Annotations));
        Assert.Empty(source.Diagnostics);
    }

    [Theory]
    [InlineData("no rectangle", "<< /Type /Annot /Subtype /Popup >>")]
    [InlineData("no kind", "<< /Rect [0 0 9 9] >>")]
    [InlineData("not a dictionary", "17")]
    [InlineData("points nowhere", "99 0 R")]
    [InlineData("appearance that is none", "<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 17 >> >>")]
    [InlineData("appearance of no size", "<< /Type /Annot /Subtype /Stamp /Rect [0 0 0 0] /AP << /N 4 0 R >> >>")]
    [InlineData("points of a fourth", "<< /Type /Annot /Subtype /Redact /Rect [0 0 1 1] /QuadPoints [1 2 3] >>")]
    public void An_odd_annotation_costs_itself(string form, string annotation)
    {
        var source = PdfFile.Read(new HandMadePdf { Content = Printed, Page = $"/Annots [ {annotation} ]" }.ToBytes());
        Assert.True(source.Pages is [{ Glyphs.Length: 5 }] && source.Diagnostics.All(note => note.Severity == Severity.Info), form);
    }

    [Fact]
    public void The_handed_form_is_read_with_its_values()
    {
        var document = ReadAgenda.From(Repository.Handed("form-values"));
        var meeting = document.Meeting;
        Assert.Equal(("Handicaprådet", MeetingKind.Minutes, "2026-05-04", "16:30", "Rådhuset, lokale 114"),
            (meeting.Body, meeting.Kind, meeting.Date, meeting.Start, meeting.Place));
        Assert.Equal(["Godkendelse af dagsorden", "Tilgængelighed på biblioteket", "Eventuelt"], document.Items.Select(item => item.Title));
        string[] decisions =
        [
            "Godkendt.", "Rådet anbefaler, at døren udvides, og at talebesked sættes op i 2026. Udgiften skønnes til 85.000 kr.",
            "Næste møde er den 8. juni 2026.",
        ];
        Assert.Equal(decisions,
            document.Items.Select(
                item => item.Fields.Single(field => field.Kind == FieldKind.Decision).Text.Replace("\n\n", " ", StringComparison.Ordinal)));
        Assert.Equal(
            decisions.Select(text => (text, (string?)"Handicaprådet", (string?)"2026-05-04")),
            document.Items.SelectMany(item => item.Decisions)
                .Select(decision => (decision.Text.Replace("\n\n", " ", StringComparison.Ordinal), decision.Body, decision.Date)));
    }

    [Fact]
    public void The_handed_comments_cost_no_page()
    {
        var document = ReadAgenda.From(Repository.Handed("comments-as-annotations"));
        Assert.Equal(DocumentStatus.Complete, document.Status);
        Assert.Equal(
            ["Godkendelse af dagsorden", "Fjernelse af spærringer i Lilleå", "Orientering om badevand", "Eventuelt"],
            document.Items.Select(item => item.Title));
        Assert.Equal(4, document.Items[1].Fields[0].Blocks.Length);
        Assert.Equal("Arbejdet koster 286.000 kr., hvoraf staten betaler 200.000 kr.", document.Items[1].Fields[1].Text);
        Assert.DoesNotContain(document.Items.SelectMany(item => item.Fields),
            field => field.Text.Contains("fredet?", StringComparison.Ordinal));
        Assert.Contains(document.Annotations,
            comment => comment.Text.StartsWith("Skal vi nævne, at broen er fredet?", StringComparison.Ordinal));
        Assert.Equal([("KLP", "2026-04-20"), ("KLP", "2026-04-20"), ("KLP", (string?)"2026-04-20")],
            document.Annotations.Select(comment => (comment.Author!, comment.Date)));
    }
}
