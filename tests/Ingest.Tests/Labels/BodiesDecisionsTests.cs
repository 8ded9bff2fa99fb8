using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Labels;

public sealed class BodiesDecisionsTests
{
    /// <summary>Headings hardly larger than the text: what they have in common tells what they are.</summary>
    [Fact]
    public void A_body_and_a_date_are_a_heading_in_the_type_of_the_others()
    {
        var page = new PageSketch(1).Text(60, 780, "Referat", 18, bold: true).Text(60, 760, "Kultur- og Fritidsudvalget", 11)
            .Text(60, 747, "Onsdag den 8. april 2026 kl. 16.30", 11);
        var y = 700.0;
        for (var n = 41; n <= 44; n++)
        {
            page.Text(60, y, $"{n} · Nyt gulv i sal {n}", 14, bold: true)
                .Text(60, y - 22, "Indstilling", 11.4)
                .Text(60, y - 36, "Det indstilles, at sagen godkendes, som den er lagt frem for udvalget og på borgermødet den", 11)
                .Text(60, y - 49, "4. marts, og at der søges om tilskud til resten af beløbet hos de fonde, som forvaltningen har", 11)
                .Text(60, y - 62, "nævnt på mødet.", 11)
                .Text(60, y - 84, $"Kultur- og Fritidsudvalget, 8. april 2026, pkt. {n}", 11.4)
                .Text(60, y - 98, "Anbefales, idet der tages forbehold for prisen.", 11);
            y -= 140;
        }

        var items = AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = LineModel.LoadDefault() })
            .Document.Items;
        Assert.Equal(4, items.Length);
        Assert.All(items, item => Assert.Equal(
            new Decision("Kultur- og Fritidsudvalget", "2026-04-08", "Anbefales, idet der tages forbehold for prisen."),
            Assert.Single(item.Decisions)));
    }

    /// <summary>Names without a word for bodies: the headings beside them, of that very form, say what they are.</summary>
    [Theory]
    [InlineData("Dagsorden", "Økonomiudvalget, 20. januar 2031, pkt. 261", "Direktionen, 6. januar 2031, pkt. 4", true)]
    [InlineData("Dagsorden", "Økonomiudvalget, 20-01-2031", "Børn, Unge og Uddannelse, 08-01-2031", true)]
    [InlineData("Dagsorden", "Økonomiudvalget, 20-01-2031", "Social og Sundhed, 8. januar 2031, pkt. 9", false)]
    [InlineData("Dagsorden", "Kommunikation", "Social og Sundhed, 8. januar 2031, pkt. 9", false)]
    [InlineData("Referat", "Kommunikation", "Social og Sundhed, 8. januar 2031, pkt. 9", true)]
    [InlineData("Referat", "Kommunikation", "Borgermøde i hallen, 8. januar 2031", false)]
    public void A_name_a_date_and_a_point_are_a_decision_where_others_are(string kind, string other, string heading, bool are)
    {
        var item = AgendaSketch.Read(
            $"# {kind}", "^ Byrådet den 29. januar 2031 kl. 10.00-12.00", "# 1. Godkendelse af dagsordenen", "= Indstilling", "Godkendes.",
            "# 2. En strategi for kysten", "= Resume", AgendaSketch.FullLine, "og i arbejde.", "= Indstilling", "At den godkendes.",
            $"= {heading}", "Anbefales med tilføjelse om skovrejsning.", $"= {other}", "Anbefales.", "= Bilag", "Udkast",
            "# 3. Eventuelt", "= Indstilling", "Ingen.").Items[1];
        Assert.Equal(are ? FieldKind.Decision : FieldKind.Other, item.Fields.Single(field => field.Heading == heading).Kind);
        Assert.Equal(are, item.Decisions.Any(decision => decision.Text == "Anbefales med tilføjelse om skovrejsning."));
    }

    /// <summary>
    /// Where what bodies decided is run in, the next begins behind a line that ends in a point, however full that line is and however
    /// little white parts them.
    /// </summary>
    [Fact]
    public void A_full_line_that_ends_in_a_point_ends_a_decision()
    {
        const string text = "Anbefales, idet der tages forbehold for prisen som nævnt i planens bilag.";
        var page = new PageSketch(1).Text(60, 780, "Referat", 18, bold: true).Text(60, 760, "Kommunalbestyrelsen", 11)
            .Text(60, 747, "Onsdag den 8. april 2026 kl. 16.30", 11);
        var y = 700.0;
        for (var n = 41; n <= 44; n++)
        {
            page.Text(60, y, $"{n}. Nyt gulv i sal {n}", 11, bold: true)
                .Text(60, y - 13, "Planen har været lagt frem i otte uger, og der er kommet ni svar, som handler om larm og om vejen.", 11)
                .Text(60, y - 26, "Der er søgt om tilskud til resten af beløbet hos to fonde i byen.", 11)
                .Text(60, y - 41, $"Økonomiudvalget 01.04.2026: {text}", 11)
                .Text(60, y - 56, "Kommunalbestyrelsen 08.04.2026: Vedtaget med 14 stemmer mod 5.", 11);
            y -= 85;
        }

        var items = AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = LineModel.LoadDefault() })
            .Document.Items;
        Assert.All(items, item => Assert.Equal(
            [new Decision("Økonomiudvalget", "2026-04-01", text),
                new Decision("Kommunalbestyrelsen", "2026-04-08", "Vedtaget med 14 stemmer mod 5.")], item.Decisions));
    }

    /// <summary>Whose meeting and when heads what was decided there, in an item; a title over the items stays one.</summary>
    [Fact]
    public void A_bodys_meeting_and_its_date_are_a_decision_below_an_item()
    {
        var items = AgendaSketch.Read(
            "# Referat", "= Byrådets møde 29. januar 2031", "^ Byrådet onsdag den 29. januar 2031 kl. 10.00-12.00 i salen",
            "# 1. Godkendelse af dagsordenen", "= Indstilling", "Godkendes.", "= Byrådets møde 29. januar 2031", "Godkendt.",
            "# 2. En strategi for kysten", "= Resume", AgendaSketch.FullLine, "og i arbejde.",
            "= Havne- og Fiskeriudvalgets møde 8. januar 2031", "Anbefales.", "= Byrådets møde 29. januar 2031", "Udsat.",
            "# 3. Eventuelt", "= Indstilling", "Ingen.").Items;
        Assert.Equal(["1", "2", "3"], items.Select(item => item.Number));
        Assert.Equal([new Decision("Byrådet", "2031-01-29", "Godkendt.")], items[0].Decisions);
        Assert.Equal(
            [new Decision("Havne- og Fiskeriudvalget", "2031-01-08", "Anbefales."), new Decision("Byrådet", "2031-01-29", "Udsat.")],
            items[1].Decisions);
    }

    /// <summary>A name with the sign for "and" in it is one.</summary>
    [Theory]
    [InlineData("Udvalget for Havn & Strand den 14-01-2031:")]
    [InlineData("Udvalget for Havn & Strand, 14. januar 2031")]
    public void The_sign_for_and_is_of_a_body_s_name(string heading) => Assert.Equal(
        new Decision("Udvalget for Havn & Strand", "2031-01-14", "Anbefales."), Assert.Single(Board("Dagsorden", heading).Decisions));

    /// <summary>In minutes the body that meets, over its words in item after item; in an agenda it is no decision of anybody.</summary>
    [Theory]
    [InlineData("Referat", 1)]
    [InlineData("Dagsorden", 0)]
    public void The_body_that_meets_heads_what_it_decided(string kind, int decisions)
    {
        var item = Board(kind, "Kommunalbestyrelsen:");
        Assert.Equal(decisions, item.Decisions.Length);
        Assert.All(item.Decisions, one => Assert.Equal(new Decision("Kommunalbestyrelsen", "2031-01-29", "Anbefales."), one));
    }

    /// <summary>Under "Sagen behandles i" bodies and dates over nothing of their own say who is to have the case.</summary>
    [Fact]
    public void Bodies_and_dates_over_nothing_are_a_field_s_text()
    {
        var item = AgendaSketch.Read("# Dagsorden", "^ Kommunalbestyrelsen den 29. januar 2031 kl. 10.00-12.00", "# 1. Havnen",
            "= Sagen behandles i", "Vejudvalget den 14. januar 2031", "^ Økonomiudvalget den 21. januar 2031",
            "^ Kommunalbestyrelsen den 29. januar 2031", "= Økonomi", "Ingen.", "# 2. Strandvejen", "= Økonomi", "Ingen.",
            "# 3. Eventuelt").Items[0];
        Assert.Equal([FieldKind.Authority, FieldKind.Economy], item.Fields.Select(field => field.Kind));
        Assert.EndsWith("Kommunalbestyrelsen den 29. januar 2031", item.Fields[0].Text, StringComparison.Ordinal);
    }

    private static AgendaItem Board(string kind, string heading) => AgendaSketch.Read(
        [$"# {kind}", "^ Kommunalbestyrelsen den 29. januar 2031 kl. 10.00-12.00", .. ((string[])["Havnen", "Strandvejen", "Skolen"])
            .SelectMany((title, i) => (string[])[$"# {i + 1}. {title}", "= Resume", AgendaSketch.FullLine, "og i arbejde.",
                "= Indstilling", "At den godkendes.", $"= {heading}", "Anbefales."])]).Items[1];
}
