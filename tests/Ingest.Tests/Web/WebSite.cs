using System.Collections.Immutable;
using Ingest.Web;
using Microsoft.AspNetCore.Builder;

namespace Ingest.Tests.Web;

/// <summary>The page over some documents, on a port of its own, under the policy that it is served with.</summary>
internal sealed class WebSite : IAsyncDisposable
{
    public const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly WebApplication _app;

    private WebSite(WebApplication app, MemoryArchive archive, string basePath)
    {
        (_app, Archive, Root) = (app, archive, new Uri(app.Urls.First() + basePath + "/"));
        Http = new HttpClient { BaseAddress = Root };
    }

    public HttpClient Http { get; }

    public MemoryArchive Archive { get; }

    public Uri Root { get; }

    /// <param name="came">When each document came into the index; all at one time where it is left out.</param>
    public static async Task<WebSite> Start(
        ImmutableArray<ServedDocument> documents, string basePath = "", int port = 0, ImmutableArray<DateTimeOffset> came = default)
    {
        var archive = new MemoryArchive(documents);
        var urls = FormattableString.Invariant($"http://127.0.0.1:{port}");
        var app = WebServer.Create(new WebOptions("") { Urls = urls, BasePath = basePath, Rate = 0 },
            new WordSearcher([.. documents.Select(one => one.Document)], came), archive);
        if (basePath.Length > 0)
        {
            app.UsePathBase(basePath);
            app.UseRouting();
        }

        app.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            return next(context);
        });
        await app.StartAsync();
        return new WebSite(app, archive, basePath);
    }

    public async Task<string> Text(string address)
    {
        using var answer = await Http.GetAsync(new Uri(Root, address));
        return await answer.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
