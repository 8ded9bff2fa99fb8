using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.Ocr.Azure;

/// <summary>
/// The service's REST protocol over Azure.Core: a document is posted, and its job asked for until it ends.
/// (Reference: Document Models - Analyze Document, Get Analyze Result.)
/// </summary>
internal sealed class AzureService
{
    private readonly AzureSettings _settings;
    private readonly HttpPipeline _pipeline;

    public AzureService(AzureSettings settings)
    {
        _settings = settings;
        _pipeline = HttpPipelineBuilder.Build(new AzureOptions(settings), new BodyPolicy(settings.LongestAnswer),
            new KeyPolicy(new AzureKeyCredential(settings.Key)));
    }

    /// <param name="pages">As <see cref="PageRanges"/> writes them.</param>
    /// <exception cref="AzureFailure">The service refused, failed or spoke another protocol.</exception>
    /// <exception cref="RequestFailedException">It could not be reached; also as IOException and AggregateException.</exception>
    /// <exception cref="OperationCanceledException">The time is up.</exception>
    public async Task<AnswerResult> AnalyzeAsync(byte[] pdf, string pages, CancellationToken timeIsUp)
    {
        using var posted = await SendAsync(RequestMethod.Post, AnalyzeUri(pages), pdf, timeIsUp).ConfigureAwait(false);
        var job = posted.Status == 202 ? JobUri(posted) : throw Refusal(posted);
        var wait = Wait(posted);
        while (true)
        {
            await Task.Delay(wait, timeIsUp).ConfigureAwait(false);
            using var polled = await SendAsync(RequestMethod.Get, job, null, timeIsUp).ConfigureAwait(false);
            var answer = polled.Status == 200 ? AzureAnswer.Read(Body(polled)) : throw Refusal(polled);
            switch (answer.Status)
            {
                case "succeeded":
                    return answer.AnalyzeResult ?? throw AzureFailure.Garbled("it has no analyzeResult");
                case "notStarted" or "running":
                    wait = Wait(polled);
                    break;
                case "failed" or "canceled" or "skipped":
                    throw new AzureFailure("ocr.azure.failed", $"Azure could not read the document: {Said(answer.Error) ?? answer.Status}");
                default:
                    throw AzureFailure.Garbled("its status is none that the service has");
            }
        }
    }

    private Uri AnalyzeUri(string pages)
    {
        var service = _settings.ApiVersion == AzureSettings.FormRecognizer ? "formrecognizer" : "documentintelligence";
        return new Uri(
            $"{_settings.Endpoint.AbsoluteUri.TrimEnd('/')}/{service}/documentModels/{_settings.Model}:analyze"
                + $"?api-version={_settings.ApiVersion}&pages={pages}");
    }

    /// <summary>The job is asked for with the key: only the endpoint itself gets it.</summary>
    private Uri JobUri(Response posted)
    {
        if (!posted.Headers.TryGetValue("Operation-Location", out var location) || !Uri.TryCreate(location, UriKind.Absolute, out var job))
        {
            throw AzureFailure.Garbled("it names no job (Operation-Location)");
        }

        var same = job.Scheme == _settings.Endpoint.Scheme && job.Port == _settings.Endpoint.Port && job.UserInfo.Length == 0
            && string.Equals(job.IdnHost, _settings.Endpoint.IdnHost, StringComparison.OrdinalIgnoreCase);
        return same ? job : throw new AzureFailure(
            "ocr.azure.location",
            $"Azure's job is at another address ({OneLine.Short(job.GetLeftPart(UriPartial.Authority))}), where the key is not sent. Set "
                + $"{AzureSettings.EndpointVariable} to the resource's own address.");
    }

    private async Task<Response> SendAsync(RequestMethod method, Uri uri, byte[]? body, CancellationToken timeIsUp)
    {
        var request = _pipeline.CreateRequest();
        request.Method = method;
        request.Uri.Reset(uri);
        request.Headers.Add(HttpHeader.Common.JsonAccept);
        if (body is not null)
        {
            request.Headers.Add(HttpHeader.Names.ContentType, "application/octet-stream");
            request.Content = RequestContent.Create(body);
        }

        return await _pipeline.SendRequestAsync(request, timeIsUp).ConfigureAwait(false);
    }

    private TimeSpan Wait(Response response)
    {
        var asked = !response.Headers.TryGetValue("Retry-After", out var text) ? TimeSpan.Zero
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var moment) ? moment - TimeProvider.System.GetUtcNow()
            : TimeSpan.Zero;
        var wait = asked > _settings.PollInterval ? asked : _settings.PollInterval;
        return wait < _settings.TimeLimit ? wait : _settings.TimeLimit;
    }

    private static AzureFailure Refusal(Response response) => response.Status switch
    {
        401 or 403 =>
            new AzureFailure("ocr.azure.key",
                $"Azure does not accept the key (status {response.Status}). Check {AzureSettings.KeyVariable}, and that it belongs to "
                    + $"{AzureSettings.EndpointVariable}."),
        429 => new AzureFailure("ocr.azure.busy",
            "Azure takes no more requests for now (status 429). Run again later, with fewer workers, or with a resource that allows more."),
        >= 500 => new AzureFailure("ocr.azure.unreachable",
            $"Azure is out of order (status {response.Status}{Said(response)}). Run again later."),
        404 => new AzureFailure("ocr.azure.refused",
            $"Azure has nothing at this address (status 404{Said(response)}). Check {AzureSettings.EndpointVariable} and "
                + $"{AzureSettings.ApiVersionVariable}."),
        _ => new AzureFailure("ocr.azure.refused", $"Azure refuses the document (status {response.Status}{Said(response)})."),
    };

    private static string Said(Response response)
    {
        try
        {
            var said = Said(JsonSerializer.Deserialize<Refused>(Body(response).Span, JsonSerializerOptions.Web)?.Error);
            return said is null ? "" : $": {said.TrimEnd('.')}";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return "";
        }
    }

    private static string? Said(AnswerError? error)
    {
        while (error?.Innererror?.Message is not null)
        {
            error = error.Innererror;
        }

        var said = OneLine.Short(error?.Message ?? error?.Code ?? "");
        return said.Length == 0 ? null : said;
    }

    private static ReadOnlyMemory<byte> Body(Response response) => response.ContentStream is MemoryStream body ? body.ToArray() : default;

    private sealed record Refused(AnswerError? Error = null);
}
