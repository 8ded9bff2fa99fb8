using System.Security.Cryptography;
using System.Text;
using Ingest.Language;
using Ingest.Language.Wordings;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Pages;

/// <summary>Sends what was made: with the hash of its bytes, so that a browser that has it gets no more than a word.</summary>
internal static class PageAnswer
{
    private const int TagDigits = 20;

    private static readonly TimeSpan LanguageKept = TimeSpan.FromDays(365);

    public static Task Send(HttpContext context, Page page, Visit visit)
    {
        if (Visit.Named(context.Request.Query[Visit.LanguageKey].ToString()) is not null)
        {
            context.Response.Cookies.Append(Visit.LanguageKey, visit.LanguageCode,
                new CookieOptions { MaxAge = LanguageKept, SameSite = SameSiteMode.Lax, HttpOnly = true, Path = visit.To.Home });
        }

        context.Response.Headers.Vary = "Accept-Language, Cookie";
        context.Response.Headers.ContentLanguage = visit.LanguageCode;
        if (!page.IsFound)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Send(context, Encoding.UTF8.GetBytes(Shell.Write(page, visit)), "text/html; charset=utf-8");
    }

    public static async Task Send(HttpContext context, ReadOnlyMemory<byte> content, string mediaType)
    {
        var (request, response) = (context.Request, context.Response);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span))[..TagDigits]}\"";
        response.Headers.ETag = tag;
        if (response.Headers.CacheControl.Count == 0)
        {
            response.Headers.CacheControl = "no-cache";
        }

        if (response.StatusCode == StatusCodes.Status200OK
            && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag.Equals(tag, StringComparison.Ordinal)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = mediaType;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    /// <summary>One sentence why there is nothing.</summary>
    public static Task SendNothing(HttpContext context, Wording why, Visit visit)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Send(context, Encoding.UTF8.GetBytes(visit.Say(why)), "text/plain; charset=utf-8");
    }
}
