using System.Collections.Immutable;
using System.Diagnostics;
using Ingest.Json;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pdf.Pages;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>Pages, passwords, time, cancelling, and files that end a program: what a caller asks for is what it gets.</summary>
public sealed class LibraryLimitTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Fact]
    public void Cancelling_is_heard_at_the_next_page()
    {
        var pdf = new PagedPdf();
        for (var page = 0; page < 200; page++)
        {
            pdf.Text("Dagsorden", "1. Budget");
        }

        using var stop = new CancellationTokenSource();
        var last = 0;
        var options = new AgendaPdfOptions
        {
            PageBegins = page =>
            {
                last = page;
                if (page == 5)
                {
                    stop.Cancel();
                }
            },
        };
        var thrown = Assert.ThrowsAny<OperationCanceledException>(() => AgendaPdf.Read(pdf.ToBytes(), options, stop.Token));
        Assert.Equal(stop.Token, thrown.CancellationToken);
        Assert.Equal(5, last);
    }

    [Fact]
    public async Task Cancelling_is_heard_within_a_page_that_never_ends()
    {
        var pdf = new PagedPdf().Hanging().ToBytes();
        using var stop = new CancellationTokenSource();
        var options = new AgendaPdfOptions { PageBegins = _ => stop.CancelAfter(200) };
        var watch = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AgendaPdf.ReadAsync(new MemoryStream(pdf), options, stop.Token));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);
    }

    [Fact]
    public void A_token_that_was_cancelled_before_reads_nothing()
    {
        using var stream = new MemoryStream(LibraryCases.Agenda());
        Assert.ThrowsAny<OperationCanceledException>(() => AgendaPdf.Read(stream, null, new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public void A_page_that_never_ends_is_given_up_and_the_others_are_kept()
    {
        var document = AgendaPdf.Read(
            new PagedPdf().Page(PagedPdf.Stream(LibraryCases.First())).Hanging().Page(PagedPdf.Stream(LibraryCases.Second)).ToBytes(),
            new AgendaPdfOptions { TimeLimit = TimeSpan.FromSeconds(1) });
        Assert.Equal(DocumentStatus.Partial, document.Status);
        Assert.Equal([2, 3], document.Diagnostics.Where(diagnostic => diagnostic.Code == "pdf.page").Select(diagnostic => diagnostic.Page));
    }

    [Fact]
    public void A_page_that_nests_without_end_costs_itself_and_not_the_caller_s_process()
    {
        var document = AgendaPdf.Read(
            new PagedPdf().Page(PagedPdf.Stream(LibraryCases.First())).Crashing().Page(PagedPdf.Stream(LibraryCases.Second)).ToBytes());
        Assert.Equal(DocumentStatus.Partial, document.Status);
        Assert.Equal(2, Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == "pdf.page").Page);
        Assert.Equal(["Godkendelse af dagsorden", "Budget for 2025"], document.Items.Select(item => item.Title));
    }

    [Fact]
    public void Only_the_pages_that_are_asked_for_are_read()
    {
        var pdf = new PagedPdf().Text("Forside").Page(PagedPdf.Stream(LibraryCases.First())).Page(PagedPdf.Stream(LibraryCases.Second))
            .Text("3. Eventuelt").ToBytes();
        var document = AgendaPdf.Read(pdf, new AgendaPdfOptions { Pages = new PageRange(2, 3) });
        Assert.Equal(["Godkendelse af dagsorden", "Budget for 2025"], document.Items.Select(item => item.Title));
        Assert.Equal([2, 3], document.Items.Select(item => item.Source[0].Page));
        Assert.Equal(4, document.Document.Pages);
        Assert.Equal(Severity.Info, Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == "pdf.pages").Severity);
        Assert.Equal(DocumentStatus.Failed, AgendaPdf.Read(pdf, new AgendaPdfOptions { Pages = PageRange.From(9) }).Status);

        // All of them are no wish at all.
        Assert.Equal(AgendaJson.Write(AgendaPdf.Read(pdf)),
            AgendaJson.Write(AgendaPdf.Read(pdf, new AgendaPdfOptions { Pages = PageRange.From(1) })));
    }

    [Fact]
    public void A_range_is_written_as_people_do_and_is_never_empty()
    {
        Assert.Equal(["3-9", "3", "3-"],
            new[] { new PageRange(3, 9), new PageRange(3, 3), PageRange.From(3) }.Select(range => range.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageRange(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageRange(3, 2));
    }

    [Fact]
    public void A_locked_file_opens_with_its_password_and_nothing_says_it()
    {
        const string secret = "hemmelig42";
        var pdf = LockedPdf.Of(secret, LibraryCases.Both);
        var options = new AgendaPdfOptions { Password = secret };
        Assert.Equal(["Godkendelse af dagsorden", "Budget for 2025"], AgendaPdf.Read(pdf, options).Items.Select(item => item.Title));
        Assert.DoesNotContain(secret, options.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(secret, new PdfOptions { Password = secret }.ToString(), StringComparison.Ordinal);
        foreach (var wrong in new[] { null, "forkert42" })
        {
            var document = AgendaPdf.Read(pdf, new AgendaPdfOptions { Password = wrong });
            Assert.Equal((DocumentStatus.Failed, "pdf.encrypted"), (document.Status, Assert.Single(document.Diagnostics).Code));
            Assert.DoesNotContain("forkert42", document.Diagnostics[0].Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_the_caller_s_own_code_throws_comes_back_to_it() =>
        Assert.Equal("min egen", Assert.Throws<InvalidOperationException>(
            () => AgendaPdf.Read(LibraryCases.Agenda(),
                new AgendaPdfOptions { PageBegins = _ => throw new InvalidOperationException("min egen") })).Message);

    [Fact]
    public void Pages_that_are_pictures_are_read_by_the_engine_that_is_given_and_by_none_else()
    {
        var scan = StandInOcr.Scan(2);
        var without = AgendaPdf.Read(scan);
        Assert.Equal(TextSource.Embedded, without.Document.TextSource);
        Assert.Equal(DocumentStatus.Partial, without.Status);
        Assert.Contains(without.Diagnostics, diagnostic => diagnostic.Code == "text.unread");

        var engine = new OneWord();
        var read = AgendaPdf.Read(scan, new AgendaPdfOptions { Ocr = engine });
        Assert.Equal([1, 2], engine.Asked);
        Assert.Contains(read.Diagnostics,
            diagnostic => diagnostic.Code == "ocr.page" && diagnostic.Message.Contains("one word", StringComparison.Ordinal));

        // Pages with good text are nothing for it.
        var idle = new OneWord();
        AgendaPdf.Read(LibraryCases.Agenda(), new AgendaPdfOptions { Ocr = idle });
        Assert.Empty(idle.Asked);
    }

    private sealed class OneWord : IOcrEngine
    {
        public string Name => "one word";

        public ImmutableArray<int> Asked { get; private set; } = [];

        public OcrReading Read(OcrRequest request, CancellationToken cancellation)
        {
            Asked = [.. Asked, .. request.Pages.Select(page => page.Number)];
            return new OcrReading([.. request.Pages.Select(page => Page(page))], []);
        }

        private static OcrPage Page(PageLayout page) => new(
            page.Number, page.Width, page.Height, 0,
            [new OcrLine([new OcrWord("Dagsorden", new Box(72, 700, 200, 714), 0.95, [])], 700, 14)], []);
    }
}
