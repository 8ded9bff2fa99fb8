using System.Globalization;
using System.IO.Compression;
using Ingest.Language;
using Ingest.Search.Searching;
using Ingest.Web.Assets;
using Ingest.Web.Documents;
using Ingest.Web.Drawing;
using Ingest.Web.Guard;
using Ingest.Web.Pages.Items;
using Ingest.Web.Pages.Meetings;
using Ingest.Web.Pages.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Web.Pages;

/// <summary>The addresses of the pages, and of what they are put together from.</summary>
public static class PageRoutes
{
    private const string Csv = ".csv", Svg = ".svg", Forever = "public, max-age=31536000, immutable";

    /// <summary>More than a drawing takes, and the drawings before it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var work = services.GetService<BoundedWork>() ?? new BoundedWork(Environment.ProcessorCount);
        var (options, searcher, archive) = (services.GetRequiredService<WebOptions>(), services.GetRequiredService<ISearcher>(),
            services.GetRequiredService<IArchive>());
        var sources = new PageSources(options, searcher, archive,
            new PageDrawings(archive, searcher, options.IncludeClosed, services.GetService<TimeProvider>() ?? TimeProvider.System));

        // A search can't be broken off: it is left where it lasts too long, and keeps its place.
        void Page(string pattern, Func<Visit, Func<string, string>, Page?> write) => Answer(pattern, async (context, visit) =>
        {
            var values = context.Request.RouteValues
                .ToDictionary(value => value.Key, value => value.Value as string ?? "", StringComparer.Ordinal);
            var page = await work.Do(() => write(visit, name => values.GetValueOrDefault(name, "")), context.RequestAborted);
            await PageAnswer.Send(context, page ?? NotFoundPage.Write(visit), visit);
        });

        void Answer(string pattern, Func<HttpContext, Visit, Task> answer) =>
            routes.MapMethods(pattern, Reading, context => answer(context, Visit.Of(context.Request)));

        Page("/", (visit, _) => SearchPage.Write(sources, visit));
        Page("/about", (visit, _) => AboutPage.Write(visit));
        Page("/meeting/{document}", (visit, of) => Meetings.MeetingPage.Write(sources, visit, of("document")));
        Page("/item/{document}/{**item}", (visit, of) => ItemPage.Write(sources, visit, of("document"), of("item")));
        Page("/case/{**key}", (visit, of) => CasePage.Write(sources, visit, of("key")));
        Page("/body/{**name}", (visit, of) => BodyPage.Write(sources, visit, of("name")));
        Answer("/complete", (context, visit) => PageAnswer.Send(context,
            Completions.Of(searcher, SearchChoices.TextOf(visit.Query)), "application/json; charset=utf-8"));
        Answer("/feed.atom", async (context, visit) =>
        {
            var origin = $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}";
            var feed = await work.Do(() => SearchFeed.Write(sources, visit, origin), context.RequestAborted);
            await PageAnswer.Send(context, feed, "application/atom+xml; charset=utf-8");
        });
        Answer("/table/{document}/{**file}", (context, visit) => Table(context, visit, archive));
        Answer("/page/{document}/{file}", (context, visit) => Drawing(context, visit, sources.Drawings));
        Answer("/assets/{file}", Asset);
        Answer("/robots.txt", RootFiles.SendRobots);
        Answer("/favicon.ico", (context, _) => RootFiles.SendIcon(context));
        routes.MapMethods("{**path}", Reading, NotFound).Add(last => ((RouteEndpointBuilder)last).Order = int.MaxValue);
    }

    /// <summary>A program is answered as one: by the status, whose problem the guard writes.</summary>
    private static Task NotFound(HttpContext context)
    {
        if (ForPrograms.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var visit = Visit.Of(context.Request);
        return PageAnswer.Send(context, NotFoundPage.Write(visit), visit);
    }

    private static readonly PathString[] ForPrograms = ["/api", "/oparl", "/files", "/health"];

    private static string Value(HttpContext context, string name) => context.GetRouteValue(name) as string ?? "";

    private static Task Table(HttpContext context, Visit visit, IArchive archive)
    {
        var file = Value(context, "file");
        var documentId = Value(context, "document");
        if (!file.EndsWith(Csv, StringComparison.Ordinal) || archive.Find(documentId) is not { } document
            || TableCsv.Of(document, file[..^Csv.Length]) is not { } csv)
        {
            return PageAnswer.Send(context, NotFoundPage.Write(visit), visit);
        }

        context.Response.GetTypedHeaders().ContentDisposition = new("attachment") { FileName = Name(documentId, file[..^Csv.Length]) };
        return PageAnswer.Send(context, csv, "text/csv; charset=utf-8");
    }

    /// <summary>Letters that no file system and no header minds.</summary>
    private static string Name(string documentId, string table) => string.Concat($"{documentId}-{table}"
        .Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' ? letter : '_')) + Csv;

    private static async Task Drawing(HttpContext context, Visit visit, PageDrawings drawings)
    {
        var file = Value(context, "file");
        if (!file.EndsWith(Svg, StringComparison.Ordinal)
            || !int.TryParse(file.AsSpan(0, file.Length - Svg.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || drawings.Of(Value(context, "document")) is not { } drawing)
        {
            await PageAnswer.Send(context, NotFoundPage.Write(visit), visit);
            return;
        }

        if (await Task.WhenAny(drawing, Task.Delay(Patience, context.RequestAborted)) != drawing)
        {
            context.Response.Headers.CacheControl = "no-store";
            await PageAnswer.SendNothing(context, Texts.WebSheetNotDrawn, visit);
            return;
        }

        var pages = await drawing;
        if (!pages.Pages.TryGetValue(number, out var packed))
        {
            await PageAnswer.SendNothing(context, pages.NotDrawn ?? Texts.WebSheetNotDrawn, visit);
            return;
        }

        context.Response.Headers.CacheControl = "private, max-age=600";
        context.Response.Headers.Vary = "Accept-Encoding";
        var takesPacked = context.Request.GetTypedHeaders().AcceptEncoding.Any(one => one.Value == "gzip" && one.Quality is null or > 0);
        if (takesPacked)
        {
            context.Response.Headers.ContentEncoding = "gzip";
        }

        await PageAnswer.Send(context, takesPacked ? packed : Unpacked(packed), "image/svg+xml");
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var plain = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        gzip.CopyTo(plain);
        return plain.ToArray();
    }

    private static Task Asset(HttpContext context, Visit visit)
    {
        if (AssetFile.Find(Value(context, "file")) is not { } file)
        {
            return PageAnswer.Send(context, NotFoundPage.Write(visit), visit);
        }

        context.Response.Headers.CacheControl = Forever;
        return PageAnswer.Send(context, file.Content, file.MediaType);
    }
}
