using System.Security.Cryptography;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>The two handed files that are more than an agenda, value by value.</summary>
public sealed class PartsHandedTests
{
    [Fact]
    public void The_agenda_ends_where_its_annexes_begin()
    {
        var document = Assert.Single(Read("agenda-with-annexes"));
        Assert.Equal(("Kultur- og Fritidsudvalget", MeetingKind.Agenda, "2026-05-21", "17:00"),
            (document.Meeting.Body, document.Meeting.Kind, document.Meeting.Date, document.Meeting.Start));
        Assert.Equal(
            [("1", "Godkendelse af dagsorden", null), ("2", "Ny skaterbane i Mosekær", "18.20.00-Ø40-1-26"),
                ("3", "Udtalelse fra Ældrerådet om åbningstider", "21.00.00-A00-2-26"), ("4", "Eventuelt", (string?)null)],
            document.Items.Select(item => (item.Number!, item.Title, item.Case?.Number)));
        Assert.Equal(["Forvaltningen indstiller, at dagsordenen godkendes."], Texts(document.Items[0]));
        Assert.Equal(
            [
                "Foreningen Rul har søgt om at få en bane på den gamle materielplads. En støjrapport er vedlagt.",
                "Banen koster 1.300.000 kr., hvoraf foreningen selv betaler 400.000 kr.",
                "Forvaltningen indstiller, at ansøgningen imødekommes.",
            ],
            Texts(document.Items[1]).Take(3));
        Assert.Equal([("Bilag 1", "Støjrapport for Mosekær"), ("Bilag 2", "Ansøgning fra Foreningen Rul")],
            document.Items[1].Attachments.Select(bilag => (bilag.Label, bilag.Title)));
        Assert.Equal(
            ["Ældrerådet har drøftet bibliotekets åbningstider. Referatet er vedlagt.",
                "Forvaltningen indstiller, at udtalelsen tages til efterretning."], Texts(document.Items[2]).Take(2));
        Assert.Equal([("Bilag 3", "Referat fra Ældrerådet den 5. maj 2026")],
            document.Items[2].Attachments.Select(bilag => (bilag.Label, bilag.Title)));
        Assert.Equal(["Intet til dagsordenen."], Texts(document.Items[3]));
        Assert.All(document.Items, item => Assert.Empty(item.Decisions));
        Assert.Equal(
            [(PartKind.Agenda, 1, 1, null), (PartKind.Annex, 2, 3, "2/1"), (PartKind.Annex, 4, 4, "2/2"),
                (PartKind.Annex, 5, 5, (string?)"3/1")],
            document.Parts.Select(part => (part.Kind, part.Pages[0], part.Pages[1], part.Attachment)));
        Assert.All(document.Ledger.Skip(1), row => Assert.Equal(row.Glyphs, row.Annex + row.Table));
        Assert.Equal(0, document.Ledger.Sum(row => row.Unplaced));
        Assert.True(document.Ledger[0].Furniture > 0);
        Assert.All(document.Tables, table => Assert.Null(table.Item));
        Assert.Contains(document.Diagnostics, note => note.Code == "parts.annex");
    }

    [Fact]
    public void Each_of_two_meetings_has_its_own_items_and_date()
    {
        var documents = Read("two-meetings");
        Assert.Equal(["input.pdf", "input.pdf#2"], documents.Select(document => document.Document.Path));
        Assert.Equal(["2026-03-10", "2026-04-14"], documents.Select(document => document.Meeting.Date));
        Assert.Equal(
            [("1", "Godkendelse af dagsorden", null), ("2", "Snerydning på stier", "05.02.00-G01-1-26"), ("3", "Eventuelt", (string?)null)],
            documents[0].Items.Select(item => (item.Number!, item.Title, item.Case?.Number)));
        Assert.Equal(
            [("1", "Godkendelse af dagsorden", null), ("2", "Ny legeplads ved søen", "04.01.00-G01-7-26"),
                ("3", "Eventuelt", (string?)null)],
            documents[1].Items.Select(item => (item.Number!, item.Title, item.Case?.Number)));
        Assert.Equal(
            [
                ("Godkendt.", "2026-03-10"), ("Taget til efterretning.", "2026-03-10"), ("Intet.", "2026-03-10"),
                ("Godkendt.", "2026-04-14"), ("Bud antages.", "2026-04-14"), ("Formanden orienterede om trafiktal.", (string?)"2026-04-14"),
            ],
            documents.SelectMany(document => document.Items).SelectMany(item => item.Decisions)
                .Select(decision => (decision.Text, decision.Date)));
        Assert.All(documents.SelectMany(document => document.Items).SelectMany(item => item.Decisions),
            decision => Assert.Equal("Teknik- og Miljøudvalget", decision.Body));
        Assert.Equal("Vinterens udgifter er opgjort til 920.000 kr.", documents[0].Items[1].Fields[0].Text);
        Assert.Equal("Legepladsen er udbudt, og laveste bud er 730.000 kr.", documents[1].Items[1].Fields[0].Text);
        Assert.Contains(documents[0].Diagnostics,
            note => note is { Code: "parts.meeting", Page: 2 } && note.Message.Contains("2026-04-14", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(AgendaItem item) => item.Fields.Select(field => field.Text);

    private static IReadOnlyList<AgendaDocument> Read(string handed)
    {
        var bytes = File.ReadAllBytes(Repository.Handed(handed));
        var source = PdfFile.Read(bytes);
        return AgendaPipeline.Read(source,
            new DocumentInfo("input.pdf", Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, source.PageCount, source.Producer,
                TextSource.Embedded)).Documents;
    }
}
