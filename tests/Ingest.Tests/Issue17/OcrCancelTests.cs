using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Ocr.Azure;
using Ingest.Ocr.Tesseract;
using Ingest.Pdf;
using Ingest.Tests.Ocr.Azure;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>A caller that cancels does not wait for pages to be read from their picture, not even for the one that is being read.</summary>
public sealed class OcrCancelTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stop = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _stop.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Within_a_page_the_engine_hears_it()
    {
        var engine = new PageByPage((_, cancellation) =>
        {
            _stop.CancelAfter(100);
            Assert.True(cancellation.WaitHandle.WaitOne(TimeSpan.FromMinutes(1)), "It was not told.");
            cancellation.ThrowIfCancellationRequested();
        });
        var watch = Stopwatch.StartNew();
        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => AgendaPdf.ReadAsync(new MemoryStream(StandInOcr.Scan(3)), new AgendaPdfOptions { Ocr = engine }, _stop.Token));
        Assert.Equal(_stop.Token, thrown.CancellationToken);
        Assert.Equal([1], engine.Begun);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);
    }

    [Fact]
    public void Between_pages_one_that_does_not_listen_is_stopped()
    {
        var engine = new PageByPage((page, _) => Cancel(page == 2));
        var thrown = Assert.ThrowsAny<OperationCanceledException>(
            () => AgendaPdf.Read(StandInOcr.Scan(5), new AgendaPdfOptions { Ocr = engine }, _stop.Token));
        Assert.Equal(_stop.Token, thrown.CancellationToken);
        Assert.Equal([1, 2], engine.Begun);
    }

    [Fact]
    public void After_the_last_one_no_document_comes_either() =>
        Assert.ThrowsAny<OperationCanceledException>(
            () => AgendaPdf.Read(StandInOcr.Scan(1), new AgendaPdfOptions { Ocr = new PageByPage((_, _) => Cancel(true)) }, _stop.Token));

    [Fact]
    public void A_token_of_the_engine_s_own_comes_back_as_the_caller_s()
    {
        var engine = new PageByPage((_, cancellation) =>
        {
            using var own = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            Cancel(true);
            own.Token.ThrowIfCancellationRequested();
        });
        var thrown = Assert.ThrowsAny<OperationCanceledException>(
            () => AgendaPdf.Read(StandInOcr.Scan(1), new AgendaPdfOptions { Ocr = engine }, _stop.Token));
        Assert.Equal(_stop.Token, thrown.CancellationToken);
    }

    [Fact]
    public void An_engine_that_gives_up_by_itself_was_not_cancelled_by_the_caller()
    {
        var engine = new PageByPage((_, _) => throw new TaskCanceledException("The request was canceled due to the configured timeout."));
        var document = AgendaPdf.Read(StandInOcr.Scan(1), new AgendaPdfOptions { Ocr = engine }, _stop.Token);
        Assert.Equal((DocumentStatus.Failed, "internal"), (document.Status, Assert.Single(document.Diagnostics).Code));
        Assert.Equal(1, document.Document.Pages); // as the program has it: the file itself was opened
    }

    [Fact]
    public void A_program_of_the_system_is_ended()
    {
        var shell = new OutsideProgram("sh", "");
        Assert.SkipWhen(shell.Path is null, "There is no sh.");
        _stop.CancelAfter(500);
        var watch = Stopwatch.StartNew();
        var thrown = Assert.ThrowsAny<OperationCanceledException>(
            () => shell.Run(["-c", $"echo $$ > '{_folder["pid"]}'; exec sleep 60"], TimeSpan.FromSeconds(90), _stop.Token));
        Assert.Equal(_stop.Token, thrown.CancellationToken);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);
        if (File.Exists(_folder["pid"]))
        {
            var number = int.Parse(File.ReadAllText(_folder["pid"]), CultureInfo.InvariantCulture);
            Assert.Throws<ArgumentException>(() => Process.GetProcessById(number));
        }

        Assert.ThrowsAny<OperationCanceledException>(
            () => shell.Run(["-c", $"echo > '{_folder["begun"]}'"], TimeSpan.FromSeconds(90), _stop.Token));
        Assert.False(File.Exists(_folder["begun"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Tesseract_begins_no_further_page(int pagesAtOnce)
    {
        const int pages = 40;
        var engine = new TesseractReader(pagesAtOnce);
        Assert.SkipUnless(engine.Missing is null, engine.Missing ?? "");
        var pdf = StandInOcr.Scan(pages);
        var begun = new List<int>();
        var request = new OcrRequest(pdf, PdfFile.Read(pdf).Pages, page =>
        {
            begun.Add(page);
            Cancel(page == 2);
        });
        var watch = Stopwatch.StartNew();
        var thrown = Assert.ThrowsAny<OperationCanceledException>(() => engine.Read(request, _stop.Token));
        Assert.Equal(_stop.Token, thrown.CancellationToken);
        Assert.Equal([1, 2], begun);
        Assert.Equal(pages, request.Pages.Length);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, 4 * Soon); // the first page is drawn and read
    }

    [Fact]
    public void A_job_of_Azure_s_is_not_waited_for()
    {
        using var fake = new FakeAzure { EveryPoll = FakeReply.Running with { Headers = new() { ["Retry-After"] = "3600" } } };
        var engine = new AzureReader(AzureSketch.Settings(fake));
        var request = new OcrRequest([.. "%PDF-1.7 made up"u8], [AzureSketch.Page(1)], _ => { });
        _stop.CancelAfter(500);
        var watch = Stopwatch.StartNew();
        var thrown = Assert.ThrowsAny<OperationCanceledException>(() => engine.Read(request, _stop.Token));
        Assert.Equal(_stop.Token, thrown.CancellationToken);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);
        var sent = fake.Requests.Count;
        Assert.ThrowsAny<OperationCanceledException>(() => engine.Read(request, _stop.Token));
        Assert.Equal(sent, fake.Requests.Count);
    }

    private void Cancel(bool now)
    {
        if (now)
        {
            _stop.Cancel();
        }
    }

    private sealed class PageByPage(Action<int, CancellationToken> reads) : IOcrEngine
    {
        public string Name => "page by page";

        public ImmutableArray<int> Begun { get; private set; } = [];

        public OcrReading Read(OcrRequest request, CancellationToken cancellation)
        {
            foreach (var page in request.Pages)
            {
                request.Begins(page.Number);
                Begun = Begun.Add(page.Number);
                reads(page.Number, cancellation);
            }

            return new OcrReading([], []);
        }
    }
}
