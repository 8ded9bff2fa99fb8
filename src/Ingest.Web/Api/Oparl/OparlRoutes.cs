using System.Globalization;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Feed.Exchange.Oparl.Objects;
using Ingest.Search.Searching;
using Ingest.Web.Api.Parameters;
using Ingest.Web.Documents;
using Ingest.Web.Files;
using Ingest.Web.Guard;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web.Api.Oparl;

/// <summary>
/// OParl 1.1: the objects of <see cref="OparlExport"/> under the same paths, with the server's own address before them, and with the
/// filters by date that a folder of files can't have.
/// </summary>
public static class OparlRoutes
{
    private const string ListFolder = "list/", PdfFolder = OparlUrls.PdfFolder + "/", Ending = ".json";

    private static readonly TextParameter Path = new("path", "", 1000) { IsInPath = true };
    private static readonly ApiParameter[] Parameters = [Path, .. OparlPages.Parameters];

    public static void Map(IEndpointRouteBuilder routes, WebOptions options, ISearcher searcher, IArchive archive, BoundedWork work)
    {
        var building = new OparlBuilding(searcher, archive, options.IncludeClosed);
        var (catalogue, people) = (new OparlCatalogue(searcher, building), new OparlPeople());
        var dispatch = new ApiDispatch(work, options.IncludeClosed);
        routes.MapGet(ApiUrls.OparlPath + "/{**path}", async context =>
        {
            var state = await catalogue.Now(context.RequestAborted).ConfigureAwait(false);
            if (PdfOf(context, state, archive, work) is { } sending)
            {
                await sending.ConfigureAwait(false);
                return;
            }

            await dispatch.Answer(context, Parameters, call =>
            {
                var urls = OparlUrls.Of(call.Address + ApiUrls.OparlPath)
                    ?? throw new ProblemException(StatusCodes.Status400BadRequest, "No object can stand under this address.");
                var scope = state.Scope(urls, options.IncludeClosed);
                var objects = new OparlObjects(state, scope, building, people.Of(state, scope));
                return Answer(call, state, scope, objects, EntityTag.Of(searcher));
            }).ConfigureAwait(false);
        });
    }

    /// <summary>A PDF by the path that its document has in the output: looked up, and never taken for a file's.</summary>
    private static Task? PdfOf(HttpContext context, OparlState state, IArchive archive, BoundedWork work) =>
        context.Request.RouteValues["path"] is string path && path.StartsWith(PdfFolder, StringComparison.Ordinal)
            && state.Files.GetValueOrDefault(path[PdfFolder.Length..]) is { } id && archive.Find(id) is { } document
            ? FileRoutes.Send(context, document, archive, work) : null;

    private static ApiAnswer Answer(ApiCall call, OparlState state, OparlScope scope, OparlObjects objects, string tag)
    {
        var path = call.Text(Path) is { Length: > 0 } given ? given : OparlUrls.SystemFile;
        tag = string.Create(CultureInfo.InvariantCulture, $"{tag}-{state.Version}");
        if (state.Contents.GetValueOrDefault(path) is { } group)
        {
            return new ApiAnswer(tag, "text/html; charset=utf-8", () => objects.Content(group, path) ?? throw None());
        }

        return new ApiAnswer(tag, ApiAnswer.Json, () => OparlJson.Write(Object(call, path, state, scope, objects) ?? throw None()));
    }

    private static object? Object(ApiCall call, string path, OparlState state, OparlScope scope, OparlObjects objects)
    {
        var body = new OparlTop(scope.Urls, state);
        if (path is OparlUrls.SystemFile)
        {
            return body.System;
        }

        if (path == scope.Urls.PathOf(scope.Urls.Body))
        {
            return body.Body;
        }

        return path.StartsWith(ListFolder, StringComparison.Ordinal) ? List(call, path[ListFolder.Length..], state, scope, objects)
            : path.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && state.Find(path[..slash], path) is { } entry
                ? objects.Make(entry) : null;
    }

    private static OparlList? List(ApiCall call, string path, OparlState state, OparlScope scope, OparlObjects objects)
    {
        if (path.Split('/') is not [var name, var file] || !file.EndsWith(Ending, StringComparison.Ordinal)
            || !int.TryParse(file[..^Ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var page))
        {
            return null;
        }

        if (name == "body")
        {
            var top = new OparlTop(scope.Urls, state);
            return OparlPages.Of(call, scope.Urls, name, page, [new OparlEntry("body.json", top.Stamp, [])], _ => top.Body);
        }

        return state.Lists.ContainsKey(name) || OparlTop.Lists.Contains(name)
            ? OparlPages.Of(call, scope.Urls, name, page, state.Lists.GetValueOrDefault(name, []), objects.Make) : null;
    }

    private static ProblemException None() => new(StatusCodes.Status404NotFound, "There is no such object.");
}
