using Ingest.Feed;
using Ingest.Model.Output;
using Ingest.Web.Documents;
using Ingest.Web.Guard;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Ingest.Web.Files;

/// <summary><c>/files/&lt;documentId&gt;.pdf</c>: the PDFs that the output was read from, and no other file.</summary>
public static class FileRoutes
{
    private const string Pdf = "application/pdf", Ending = ".pdf";

    /// <summary>
    /// Without <c>sandbox</c>, in which Chrome shows no PDF (whatwg/html 3958), nor Safari until 2025 (WebKit pull 37882). No browser takes
    /// the answer for a page of ours: its type is said, and not to be guessed.
    /// </summary>
    private const string Policy = "default-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder routes, IArchive archive, BoundedWork work) =>
        routes.MapGet("/files/{name}", context => Send(context, (string)context.Request.RouteValues["name"]!, archive, work));

    private static async Task Send(HttpContext context, string name, IArchive archive, BoundedWork work)
    {
        var document = !name.EndsWith(Ending, StringComparison.Ordinal) ? null
            : await work.Do(() => archive.Find(name[..^Ending.Length]), context.RequestAborted).ConfigureAwait(false);
        if (document is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await Send(context, document, archive, work).ConfigureAwait(false);
    }

    public static async Task Send(HttpContext context, AgendaDocument document, IArchive archive, BoundedWork work)
    {
        var id = DocumentId.Of(document);
        if (await work.Do(() => archive.PdfOf(id), context.RequestAborted).ConfigureAwait(false) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = context.Response.Headers;
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(Path.GetFileName(DocumentPath.FileOf(document.Document.Path)));
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-cache";
        await TypedResults.PhysicalFile(file, Pdf, entityTag: new EntityTagHeaderValue($"\"{document.Document.Sha256}\""),
            enableRangeProcessing: true).ExecuteAsync(context).ConfigureAwait(false);
    }
}
