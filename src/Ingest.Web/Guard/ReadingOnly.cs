using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Guard;

/// <summary>
/// Nothing can be changed here: any method but GET and HEAD is refused. HEAD is answered as GET, whose body the server does not send then.
/// </summary>
internal static class ReadingOnly
{
    public static Task Check(HttpContext context, RequestDelegate next, bool isAskedByOthers)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsHead(method))
        {
            context.Request.Method = HttpMethods.Get;
        }
        else if (!HttpMethods.IsGet(method) && !(isAskedByOthers && HttpMethods.IsOptions(method)))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        return next(context);
    }
}
