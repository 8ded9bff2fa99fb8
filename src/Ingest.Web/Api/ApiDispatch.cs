using Ingest.Web.Api.Parameters;
using Ingest.Web.Guard;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Ingest.Web.Api;

/// <summary>Reads a request, makes the answer beside it, and sends it where the client does not have it already.</summary>
internal sealed class ApiDispatch(BoundedWork work, bool isPrivate)
{
    public async Task Answer(HttpContext context, IReadOnlyList<ApiParameter> parameters, Func<ApiCall, ApiAnswer> handle)
    {
        var call = new ApiCall(context.Request, parameters);
        var known = context.Request.GetTypedHeaders().IfNoneMatch;
        var (answer, body) = await work.Do(() =>
        {
            var made = handle(call);
            return (made, EntityTag.IsAmong(known, made.Tag) ? null : made.Body());
        }, context.RequestAborted).ConfigureAwait(false);
        var response = context.Response;
        response.Headers.ETag = EntityTag.Quoted(answer.Tag);
        response.Headers.CacheControl = isPrivate ? "private, no-cache" : "no-cache";
        if (body is null)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        if (answer.FileName is { } name)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(name);
            response.Headers.ContentDisposition = disposition.ToString();
        }

        await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
