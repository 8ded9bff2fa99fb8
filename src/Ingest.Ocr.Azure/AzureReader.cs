using System.Collections.Immutable;
using Azure;
using Ingest.Model;

namespace Ingest.Ocr.Azure;

/// <summary>
/// Azure's Form Recognizer (2023-07-31) or Document Intelligence (2024-11-30). The whole PDF is sent, and the pages that are asked
/// for are named; a document is one job. What fails is one diagnostic <c>ocr.azure.*</c>, which never shows the key.
/// </summary>
public sealed class AzureReader(AzureSettings settings) : IOcrEngine
{
    private readonly AzureService _service = new(settings);

    public string Name { get; } = $"azure {settings.Model} {settings.ApiVersion}";

    /// <summary>The PDF goes as it is: of a page that is marked to be redacted the service would read what is under the marks.</summary>
    public OcrReading Read(OcrRequest request, CancellationToken cancellation = default)
    {
        var kept = request.Pages.Where(page => !page.Redactions.IsEmpty).Select(page => new Diagnostic(
            "ocr.azure.redacted", Severity.Error, page.Number,
            $"Page {page.Number} has areas that are marked to be redacted, which can't be painted over in what is sent to Azure: it is "
                + $"not read from its picture. Run again with --ocr-engine tesseract.")).ToImmutableArray();
        var sent = request with { Pages = request.Pages.RemoveAll(page => !page.Redactions.IsEmpty) };
        var reading = sent.Pages.IsEmpty ? new OcrReading([], []) : Send(sent, cancellation);
        return reading with { Diagnostics = [.. kept, .. reading.Diagnostics] };
    }

    private OcrReading Send(OcrRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(settings.TimeLimit);
        try
        {
            var pages = PageRanges.Of(request.Pages.Select(page => page.Number));
            return Reading(_service.AnalyzeAsync(request.Pdf, pages, time.Token).GetAwaiter().GetResult(), request.Pages);
        }
        catch (Exception given) when (cancellation.IsCancellationRequested
            && given is (OperationCanceledException or AggregateException or RequestFailedException or IOException))
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception exception) when (Failure(exception, time.IsCancellationRequested) is { } failure)
        {
            int? page = request.Pages is [var only] ? only.Number : null;
            return new OcrReading([],
                [new Diagnostic(failure.Code, Severity.Error, page, failure.Message.Replace(settings.Key, "…", StringComparison.Ordinal))]);
        }
    }

    private static OcrReading Reading(AnswerResult result, ImmutableArray<PageLayout> asked)
    {
        var layouts = asked.ToDictionary(page => page.Number);
        var pages = new SortedDictionary<int, OcrPage>();
        var spaces = new Dictionary<int, PageSpace>();
        foreach (var page in result.Pages)
        {
            if (page is null || pages.ContainsKey(page.PageNumber))
            {
                throw AzureFailure.Garbled("a page is empty or there twice");
            }

            if (layouts.TryGetValue(page.PageNumber, out var layout))
            {
                var space = spaces[page.PageNumber] = new PageSpace(page, layout);
                pages[page.PageNumber] = PageReading.Of(page, space);
            }
        }

        return new OcrReading([.. pages.Values], [.. asked.SelectMany(page => Noted(page.Number, spaces.GetValueOrDefault(page.Number)))])
        {
            Tables = [.. (result.Tables ?? []).Select(table => AzureTable.Of(table, spaces)).OfType<OcrTable>()],
        };
    }

    private static IEnumerable<Diagnostic> Noted(int page, PageSpace? space)
    {
        if (space is null)
        {
            yield return new Diagnostic("ocr.azure.missing", Severity.Error, page,
                "Azure gave no answer for this page. A resource of the free tier (F0) reads only a document's first two pages.");
        }
        else if (space.HasOtherShape)
        {
            yield return new Diagnostic("ocr.azure.shape", Severity.Warning, page,
                "Azure's page has another shape than the PDF's. Its text is used; where it stands on the page may be off.");
        }
    }

    private AzureFailure? Failure(Exception exception, bool timeIsUp) => exception switch
    {
        AzureFailure failure => failure,
        AggregateException { InnerExceptions: [.., AzureFailure failure] } => failure,
        _ when timeIsUp =>
            new AzureFailure("ocr.azure.timeout",
                FormattableString.Invariant(
                    $"Azure took longer than {settings.TimeLimit.TotalSeconds:0.#} seconds and was given up. Run again later.")),
        AggregateException { InnerExceptions: [.., var last] } => Unreachable(last),
        RequestFailedException or IOException or OperationCanceledException => Unreachable(exception),
        _ => null,
    };

    private static AzureFailure Unreachable(Exception exception) => new(
        "ocr.azure.unreachable",
        $"Azure can't be reached or broke off: {OneLine.Short(exception.Message).TrimEnd('.')}. Check the network and "
            + $"{AzureSettings.EndpointVariable}, and run again.");
}
