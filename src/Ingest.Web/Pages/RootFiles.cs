using System.Text;
using Ingest.Web.Assets;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Pages;

/// <summary>What crawlers and browsers ask a site for without a link to it.</summary>
internal static class RootFiles
{
    private const string ADay = "public, max-age=86400";

    /// <summary>
    /// Behind the base: what is made for programs, each page once more as a drawing, and whatever a question stands in, for there is no end
    /// of questions. The front page in either language is none.
    /// </summary>
    private static readonly string[] Rules =
    [
        "Disallow: {0}/api/", "Disallow: {0}/oparl/", "Disallow: {0}/page/", "Disallow: {0}/complete", "Disallow: {0}/feed.atom?",
        "Disallow: {0}/?", "Allow: {0}/?lang=da$", "Allow: {0}/?lang=en$", "Disallow: {0}/*?q=", "Disallow: {0}/*&q=",
    ];

    /// <summary><c>/robots.txt</c> (RFC 9309).</summary>
    public static Task SendRobots(HttpContext context, Visit visit)
    {
        var rules = Rules.Select(rule => rule.Replace("{0}", visit.To.Base, StringComparison.Ordinal)).Prepend("User-agent: *");
        context.Response.Headers.CacheControl = ADay;
        return PageAnswer.Send(context, Encoding.UTF8.GetBytes(string.Join('\n', rules) + "\n"), "text/plain; charset=utf-8");
    }

    /// <summary><c>/favicon.ico</c>: where a browser shows what is no page of ours (JSON, a PDF), it finds no other icon.</summary>
    public static Task SendIcon(HttpContext context)
    {
        context.Response.Headers.CacheControl = ADay;
        return PageAnswer.Send(context, AssetFile.Favicon.Content, AssetFile.Favicon.MediaType);
    }
}
