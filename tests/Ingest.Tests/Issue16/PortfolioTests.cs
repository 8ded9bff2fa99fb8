using System.Security.Cryptography;
using Ingest.Batch.Documents;
using Ingest.Batch.Workers;
using Ingest.Json;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>The agenda lies inside the file.</summary>
public sealed class PortfolioTests
{
    [Fact]
    public void The_agenda_of_a_portfolio_is_read_as_a_document_of_its_own()
    {
        var documents = Read(File.ReadAllBytes(Repository.Handed("portfolio")), "input.pdf");
        Assert.Equal(["input.pdf", "input.pdf!Bilag 2.1 Oversigtskort.pdf", "input.pdf!Dagsorden 14-04-2026.pdf"],
            documents.Select(document => document.Document.Path));
        Assert.All(documents, document => Assert.Equal(DocumentStatus.Complete, document.Status));

        var (cover, agenda) = (documents[0], documents[2]);
        Assert.Empty(cover.Items);
        Assert.All((string[])["Dagsorden 14-04-2026.pdf", "Bilag 2.1 Oversigtskort.pdf"], name =>
            Assert.Contains(cover.Diagnostics,
                diagnostic => diagnostic.Code == "file.embedded" && diagnostic.Message.Contains(name, StringComparison.Ordinal)));

        Assert.Equal((MeetingKind.Agenda, "Teknik- og Miljøudvalget", "2026-04-14", "15:00"),
            (agenda.Meeting.Kind, agenda.Meeting.Body, agenda.Meeting.Date, agenda.Meeting.Start));
        Assert.Equal(
            [("1", "Godkendelse af dagsorden"), ("2", "Fornyelse af vejbelysning på Skovbrynet"), ("3", "Eventuelt")],
            agenda.Items.Select(item => (item.Number!, item.Title)));
        Assert.Equal("05.01.08-G01-2-26", agenda.Items[1].Case?.Number);
        Assert.Equal(
            [(FieldKind.Economy, "Udgiften er 412.000 kr."),
                (FieldKind.Recommendation, "Forvaltningen indstiller, at udskiftningen sættes i gang.")],
            agenda.Items[1].Fields.Select(field => (field.Kind, field.Text)));
        Assert.Equal([(FieldKind.Body, "Intet.")], agenda.Items[2].Fields.Select(field => (field.Kind, field.Text)));
    }

    [Fact]
    public void A_PDF_A_3_is_read_as_before_and_its_files_are_named()
    {
        var agenda = new PagedPdf().Text("Dagsorden", "1. Budget", "2. Eventuelt");
        var alone = Assert.Single(Read(agenda.ToBytes(), "a.pdf"));
        var source = agenda.File("/F (kilde.docx) /UF <FEFF006B00E600720065002E0064006F00630078> /AFRelationship /Source",
            [.. "PK\u0003\u0004"u8]);
        var annex = agenda.File("/F (bilag.pdf) /AFRelationship /Supplement", new PagedPdf().Text("Bilag").ToBytes());
        agenda.Catalog = $"{PagedPdf.NameTree([$"(kilde) {source}"])} /AF [{source} {annex}]";
        var documents = Read(agenda.ToBytes(), "a.pdf");
        Assert.Equal(["a.pdf", "a.pdf!bilag.pdf"], documents.Select(document => document.Document.Path));
        Assert.Equal(alone.Items.Select(item => (item.Number, item.Title)), documents[0].Items.Select(item => (item.Number, item.Title)));
        Assert.Equal((alone.Status, alone.Meeting),
            (documents[0].Status, documents[0].Meeting with { Participants = alone.Meeting.Participants }));
        Assert.Equal(["bilag.pdf", "kære.docx"],
            documents[0].Diagnostics.Where(diagnostic => diagnostic is { Code: "file.embedded", Severity: Severity.Info })
                .Select(diagnostic => diagnostic.Message.Split('"')[1]));
    }

    private static List<AgendaDocument> Read(byte[] pdf, string path)
    {
        using var reader = new GuardedReader(new WorkerSettings("rfc4180", LabelScorers.Both), WorkerLimits.Default);
        var result = reader.Read(path, Convert.ToHexStringLower(SHA256.HashData(pdf)), pdf);
        return [.. result.Further.Prepend(result).Select(one => AgendaJson.Read(one.Rendered!.Json))];
    }
}
