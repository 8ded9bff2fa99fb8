using System.Net;
using System.Text.Json;
using Ingest.Feed.Csv;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using Ingest.Web;
using Ingest.Web.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Tests.Web.Api;

/// <summary>Documents written as a run writes them, and served on a free port of this machine.</summary>
internal sealed class ServedOutput : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Archive _archive;

    private ServedOutput(TemporaryFolder folder, WebApplication server, Archive archive, WordSearcher searcher, StringWriter faults)
    {
        (Folder, _server, _archive, Searcher, Faults) = (folder, server, archive, searcher, faults);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = new Uri(server.Urls.Single()),
        };
    }

    public TemporaryFolder Folder { get; }

    public WordSearcher Searcher { get; }

    /// <summary>What the server told of its own faults.</summary>
    public StringWriter Faults { get; }

    public HttpClient Client { get; }

    /// <summary>Patterns of all routes.</summary>
    public IEnumerable<string> Routes => ((IEndpointRouteBuilder)_server).DataSources.SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>().Select(route => route.RoutePattern.RawText!);

    public static Task<ServedOutput> Of(params AgendaDocument[] documents) => With(options => options, documents);

    public static async Task<ServedOutput> With(Func<WebOptions, WebOptions> options, params AgendaDocument[] documents)
    {
        var (folder, faults) = (new TemporaryFolder(), new StringWriter());
        WrittenFeed.Write(folder, CsvDialect.Rfc4180, documents);
        Directory.CreateDirectory(folder["pdf"]);
        var made = options(new WebOptions(folder.Path)
        {
            Urls = "http://127.0.0.1:0", Pdfs = [folder["pdf"]], Rate = 0, Faults = TextWriter.Synchronized(faults),
        });
        var archive = new Archive(made);
        var searcher = new WordSearcher(documents.Select(document =>
            Ingest.Feed.Exchange.ClosedContent.LeftOut(document, includeClosed: false)));
        var server = WebServer.Create(made, searcher, archive);
        await server.StartAsync();
        return new ServedOutput(folder, server, archive, searcher, faults);
    }

    public async Task<JsonElement> Json(string path)
    {
        using var answer = await Client.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public async Task<HttpResponseMessage> Send(string method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Sends bytes as they stand, for what no client would send.</summary>
    /// <returns>Status and the whole answer.</returns>
    public Task<(int Status, string Answer)> Raw(string request) => RawHttp.Send(Client.BaseAddress!.Port, request);

    public Task<(int Status, string Answer)> RawGet(string target) =>
        Raw($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.StopAsync();
        await _server.DisposeAsync();
        _archive.Dispose();
        Folder.Dispose();
    }
}
