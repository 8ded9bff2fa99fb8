using Ingest.Feed;
using Ingest.Model.Output;
using Ingest.Web.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Ingest.Web.Files;

/// <summary><c>/files/&lt;documentId&gt;.pdf</c>: the PDFs that the output was read from, and no other file.</summary>
public static class FileRoutes
{
    private const string Pdf = "application/pdf", Ending = ".pdf";

    public static void Map(IEndpointRouteBuilder routes, IArchive archive) =>
        routes.MapGet("/files/{name}", context => Send(context, archive));

    private static Task Send(HttpContext context, IArchive archive)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        if (!name.EndsWith(Ending, StringComparison.Ordinal) || archive.Find(name[..^Ending.Length]) is not { } document)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return Send(context, archive, document);
    }

    public static Task Send(HttpContext context, IArchive archive, AgendaDocument document)
    {
        if (archive.PdfOf(DocumentId.Of(document)) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var headers = context.Response.Headers;
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(Path.GetFileName(DocumentPath.FileOf(document.Document.Path)));
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        headers.CacheControl = "no-cache";
        return TypedResults.PhysicalFile(file, Pdf, entityTag: new EntityTagHeaderValue($"\"{document.Document.Sha256}\""),
            enableRangeProcessing: true).ExecuteAsync(context);
    }
}
