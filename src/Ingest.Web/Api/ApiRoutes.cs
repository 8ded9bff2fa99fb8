using Ingest.Search.Searching;
using Ingest.Web.Api.Description;
using Ingest.Web.Api.Routes;
using Ingest.Web.Documents;
using Ingest.Web.Guard;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web.Api;

/// <summary>The API, all of it below <see cref="ApiUrls.ApiPath"/>.</summary>
public static class ApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes, WebOptions options, ISearcher searcher, IArchive archive, BoundedWork work)
    {
        ApiRoute[] all =
        [
            .. new ServiceRoutes(searcher).All, .. new SearchRoutes(searcher, options.IncludeClosed).All,
            .. new MeetingRoutes(searcher, archive).All, .. new DocumentRoutes(searcher, archive, options.IncludeClosed).All,
            .. new ChangeRoutes(searcher).All,
        ];
        var dispatch = new ApiDispatch(work, options.IncludeClosed);
        foreach (var route in all.Append(OpenApiRoute.Of(all)))
        {
            routes.MapGet(ApiUrls.ApiPath + Pattern(route.Path),
                context => dispatch.Answer(context, route.Parameters, route.Handle));
        }
    }

    /// <summary>An item's id and a case's number may have slashes in them.</summary>
    private static string Pattern(string path) => path.EndsWith('}') && path.LastIndexOf('{') is > 0 and var last
        ? $"{path[..last]}{{**{path[(last + 1)..]}" : path;
}
