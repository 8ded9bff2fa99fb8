using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Guard;

/// <summary>A line for each request: time, method, path, status, milliseconds; not who asked, nor what was searched for.</summary>
internal static class AccessLog
{
    public static async Task Write(HttpContext context, RequestDelegate next, TextWriter log, TimeProvider clock)
    {
        var (begun, method, path) = (clock.GetTimestamp(), context.Request.Method, context.Request.Path.ToUriComponent());
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            var milliseconds = (long)clock.GetElapsedTime(begun).TotalMilliseconds;
            await log.WriteLineAsync(OneLine.Of(string.Create(CultureInfo.InvariantCulture,
                $"{clock.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss'Z'} {method} {path} {context.Response.StatusCode} {milliseconds}")))
                .ConfigureAwait(false);
        }
    }
}
