using Ingest.Search;
using Ingest.Search.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web.Guard;

/// <summary>For who watches over the server: whether it runs, and whether it can answer.</summary>
public static class HealthRoutes
{
    public static void Map(IEndpointRouteBuilder routes, ISearcher searcher)
    {
        routes.MapGet("/health", context => Ready(context, searcher));
        routes.MapGet("/health/live", context => Say(context, "live"));
        routes.MapGet("/health/ready", context => Ready(context, searcher));
    }

    private static Task Ready(HttpContext context, ISearcher searcher)
    {
        try
        {
            searcher.Find(new SearchRequest("") { Take = 1 }); // reads an item: an index whose texts are damaged is not ready
            return Say(context, "ready");
        }
        catch (Exception fault) when (fault is SearchException or IOException or InvalidOperationException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }
    }

    private static Task Say(HttpContext context, string word)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync($"{{\"status\":\"{word}\"}}\n", context.RequestAborted);
    }
}
