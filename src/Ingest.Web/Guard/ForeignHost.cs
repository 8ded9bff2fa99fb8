using System.Text;
using Ingest.Language;
using Ingest.Web.Pages;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Guard;

/// <summary>Who asks under a name that the server does not answer to is told what to do about it; the name is not repeated.</summary>
internal static class ForeignHost
{
    private static readonly object Answered = new();

    /// <summary>Around the filter of names.</summary>
    public static async Task Explain(HttpContext context, RequestDelegate next)
    {
        await next(context).ConfigureAwait(false);
        if (context.Items.ContainsKey(Answered) || context.Response.HasStarted)
        {
            return;
        }

        if (!context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase)))
        {
            await Problem.Of(StatusCodes.Status400BadRequest, Texts.WebForeignHost.English).Write(context).ConfigureAwait(false);
            return;
        }

        var visit = Visit.Of(context.Request);
        var said = Encoding.UTF8.GetBytes(visit.Say(Texts.WebForeignHost) + "\n");
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = said.Length;
        context.Response.Headers.ContentLanguage = visit.LanguageCode;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(said, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Behind the filter.</summary>
    public static Task Pass(HttpContext context, RequestDelegate next)
    {
        context.Items[Answered] = true;
        return next(context);
    }
}
