using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Ingest.Feed;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using Ingest.Tests.Web.Api;
using Ingest.Web;
using Ingest.Web.Documents;

namespace Ingest.Tests.Web.Guard;

/// <summary><c>/files</c>: the PDFs that were read, and nothing else of the disk.</summary>
public sealed class FileTests
{
    private static readonly byte[] Pdf = new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Dagsorden) Tj ET" }.ToBytes();

    private static AgendaDocument Document(string path, params AgendaItem[] items) => StoredFeed.Document(path, path) with
    {
        Document = new DocumentInfo(path, Convert.ToHexStringLower(SHA256.HashData(Pdf)), Pdf.Length, 1, null, TextSource.Embedded),
        Items = [.. items],
    };

    [Fact]
    public async Task A_PDF_is_sent_as_it_is_whole_in_part_or_not_again()
    {
        var document = Document("2024/møde \"a\".pdf");
        await using var served = await ServedOutput.Of(document);
        served.Folder.Write("pdf/2024/møde \"a\".pdf", Pdf);
        var path = $"/files/{DocumentId.Of(document)}.pdf";
        using var answer = await served.Client.GetAsync(path);
        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("inline", "møde \"a\".pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType,
            answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.StartsWith("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        using var part = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Range = new RangeHeaderValue(5, 9) } };
        using var piece = await served.Client.SendAsync(part);
        Assert.Equal(HttpStatusCode.PartialContent, piece.StatusCode);
        Assert.Equal(Pdf[5..10], await piece.Content.ReadAsByteArrayAsync());
        using var known = await served.Send("GET", path, ("If-None-Match", answer.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        var item = await served.Json("/api/v1/meetings");
        Assert.Equal(1, item.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_file_that_is_another_now_is_not_sent()
    {
        var document = Document("a.pdf");
        await using var served = await ServedOutput.Of(document);
        var path = $"/files/{DocumentId.Of(document)}.pdf";
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync(path)).StatusCode);
        served.Folder.Write("pdf/a.pdf", [.. Pdf[..^1], (byte)'x']);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync(path)).StatusCode);
        served.Folder.Write("pdf/a.pdf", Pdf);
        File.SetLastWriteTimeUtc(served.Folder["pdf/a.pdf"], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(HttpStatusCode.OK, (await served.Client.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_document_whose_path_leads_out_of_the_folder_leads_nowhere()
    {
        var document = Document("../secret.pdf");
        await using var served = await ServedOutput.Of(document with { Document = document.Document with { Path = "a.pdf" } });
        served.Folder.Write("secret.pdf", Pdf);
        var json = served.Folder["json/a.json"];
        File.WriteAllText(json, File.ReadAllText(json).Replace("\"a.pdf\"", "\"../secret.pdf\"", StringComparison.Ordinal));
        using var archive = new Archive(new WebOptions(served.Folder.Path) { Pdfs = [served.Folder["pdf"]] });
        Assert.Null(archive.PdfOf(DocumentId.Of(document)));
    }

    [Fact]
    public async Task A_PDF_with_something_closed_is_not_sent_nor_one_that_another_meeting_shares()
    {
        var closed = StoredFeed.Item("1", "Personalesag") with { Access = Access.Closed };
        var (first, second) = (Document("a.pdf", StoredFeed.Item("1", "Budget")), Document("a.pdf#2", closed));
        await using var served = await ServedOutput.Of(first, second);
        served.Folder.Write("pdf/a.pdf", Pdf);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync($"/files/{DocumentId.Of(first)}.pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync($"/files/{DocumentId.Of(second)}.pdf")).StatusCode);
        await using var all = await ServedOutput.With(options => options with { IncludeClosed = true }, first, second);
        all.Folder.Write("pdf/a.pdf", Pdf);
        Assert.Equal(HttpStatusCode.OK, (await all.Client.GetAsync($"/files/{DocumentId.Of(second)}.pdf")).StatusCode);
    }

    [Theory]
    [InlineData("/files/../json/a.json")]
    [InlineData("/files/..%2fjson%2fa.json")]
    [InlineData("/files/%2e%2e/run.db")]
    [InlineData("/files//etc/passwd")]
    [InlineData("/files/a.pdf")]
    [InlineData("/files/..\\a.pdf")]
    [InlineData("/files/%00.pdf")]
    [InlineData("/files/.pdf")]
    [InlineData("/oparl/v1/pdf/../../etc/passwd")]
    [InlineData("/oparl/v1/pdf/%2e%2e%2fa.pdf")]
    public async Task No_path_leads_to_a_file(string path)
    {
        await using var served = await ServedOutput.Of(Document("b.pdf"));
        served.Folder.Write("pdf/a.pdf", Pdf);
        Assert.InRange((await served.RawGet(path)).Status, 400, 404);
    }
}
