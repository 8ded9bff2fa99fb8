using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Ingest.Tests.Support;

namespace Ingest.Tests.Ocr.Azure;

/// <summary>
/// A local server that speaks the service's protocol: <c>POST …:analyze</c> gives a job, which runs at the first question and has
/// succeeded at the second, with an answer of the folder <c>Answers</c>. Replies that are put in go before. That it speaks
/// the protocol rightly is shown by Microsoft's own clients (<see cref="AzureProofTests"/>).
/// </summary>
internal sealed class FakeAzure : IDisposable
{
    public const string Key = "0123456789abcdefFAKEfedcba9876543210";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, int> _questions = new();

    public FakeAzure()
    {
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public ConcurrentQueue<FakeRequest> Requests { get; } = [];

    public int Posts => Requests.Count(request => request.Method == "POST");

    /// <summary>Each is given once, in place of the usual reply to a POST.</summary>
    public ConcurrentQueue<FakeReply> FirstPosts { get; init; } = [];

    /// <summary>Each is given once, in place of the usual reply to a question for the job.</summary>
    public ConcurrentQueue<FakeReply> FirstPolls { get; init; } = [];

    /// <summary>Given to each POST.</summary>
    public FakeReply? EveryPost { get; init; }

    /// <summary>Given to each question for the job.</summary>
    public FakeReply? EveryPoll { get; init; }

    /// <summary>In place of the job's own address.</summary>
    public string? JobLocation { get; init; }

    /// <summary>The answer of a job that has succeeded; null: the one of the folder.</summary>
    public string? Answer { get; init; }

    public static string AnswerOf(string model, string version) =>
        File.ReadAllText(
            Path.Combine(Repository.Root, "tests", "Ingest.Tests", "Ocr", "Azure", "Answers",
                $"{model["prebuilt-".Length..]}-{version}.json"));

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _ = Task.Run(() => Serve(client));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test has ended.
        }
    }

    private void Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var stream = client.GetStream();
                if (FakeRequest.Read(stream) is { } request)
                {
                    Requests.Enqueue(request);
                    stream.Write(Reply(request).Bytes());
                }
            }
            catch (IOException)
            {
                // The client hung up.
            }
        }
    }

    private FakeReply Reply(FakeRequest request)
    {
        if (request.Header("Ocp-Apim-Subscription-Key") != Key)
        {
            return FakeReply.WrongKey;
        }

        var (first, every) = request.Method == "POST" ? (FirstPosts, EveryPost) : (FirstPolls, EveryPoll);
        return first.TryDequeue(out var reply) ? reply : every ?? (request.Method == "POST" ? Posted(request) : Polled(request));
    }

    private FakeReply Posted(FakeRequest request)
    {
        var version = request.Query("api-version");
        var service = Service(version);
        var model = new[] { "prebuilt-layout", "prebuilt-read" }.FirstOrDefault(
            model => request.Path == $"/{service}/documentModels/{model}:analyze");
        if (service is null || model is null)
        {
            return FakeReply.Error(404, "404", "Resource not found");
        }

        if (request.Header("Content-Type") != "application/octet-stream")
        {
            return FakeReply.Error(415, "UnsupportedMediaType", "The media type is not supported.");
        }

        return request.Body.AsSpan().StartsWith("%PDF-"u8)
            ? new FakeReply(202,
                "") { Headers =
                    new() { ["Operation-Location"] = JobLocation
                        ?? $"{Endpoint}{service}/documentModels/{model}/analyzeResults/{Guid.NewGuid()}?api-version={version}" } }
            : FakeReply.Error(400, "InvalidRequest", "The file is corrupted or its format is not supported.");
    }

    private FakeReply Polled(FakeRequest request)
    {
        var version = request.Query("api-version");
        var parts = request.Path.Split('/');
        if (request.Method != "GET" || parts is not ["", var service, "documentModels", var model, "analyzeResults", var job]
            || service != Service(version))
        {
            return FakeReply.Error(404, "NotFound", "Resource not found.");
        }

        return _questions.AddOrUpdate(job, 1, (_, count) => count + 1) == 1
            ? FakeReply.Running : new FakeReply(200, Answer ?? AnswerOf(model, version!));
    }

    private static string? Service(string? version) => version switch
    {
        "2023-07-31" => "formrecognizer",
        "2024-11-30" => "documentintelligence",
        _ => null,
    };
}
