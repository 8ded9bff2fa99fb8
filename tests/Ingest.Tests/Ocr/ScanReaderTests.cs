using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr;

namespace Ingest.Tests.Ocr;

public sealed class ScanReaderTests
{
    private static readonly Box Whole = new(0, 0, 595, 842);

    private static PageLayout Page(int number, bool scan) => new()
    {
        Number = number,
        Width = 595,
        Height = 842,
        Pictures = scan ? [Whole] : [],
    };

    private static SourcePdf Source(params bool[] scans) => new(null, scans.Length, [.. scans.Select((scan, i) => Page(i + 1, scan))], []);

    private sealed class Engine(string? missing = null, int fails = 0) : IOcrEngine
    {
        public string Name => "reader 1";

        public string? Missing => missing;

        public List<int> Asked { get; } = [];

        public OcrReading Read(OcrRequest request, CancellationToken cancellation)
        {
            Asked.AddRange(request.Pages.Select(page => page.Number));
            var word = new OcrWord("Dagsorden", new Box(50, 700, 120, 707), 0.7, []);
            return new OcrReading(
                [.. request.Pages.Where(page => page.Number != fails)
                    .Select(page => new OcrPage(page.Number, 595, 842, 0, [new OcrLine([word], 700, 10)], []))],
                fails == 0 ? [] : [new Diagnostic("ocr.timeout", Severity.Error, fails, "It took too long.")]);
        }
    }

    private static (SourcePdf Source, TextSource TextSource) Read(ScanReader reader, SourcePdf source, int allowed = int.MaxValue) =>
        reader.Read(source, [], _ => { }, pages => Math.Min(pages, allowed));

    [Fact]
    public void Pages_that_are_pictures_are_read_and_the_others_stay()
    {
        var engine = new Engine();
        var (source, textSource) = Read(new ScanReader(OcrMode.Auto, engine), Source(false, true, true));
        Assert.Equal([2, 3], engine.Asked);
        Assert.Equal(TextSource.Mixed, textSource);
        Assert.Equal([0, 10, 10], source.Pages.Select(page => page.Glyphs.Length)); // nine letters and the blank behind
        Assert.Equal([2, 3],
            source.Diagnostics.Where(
                note => note is { Code: "ocr.page", Severity: Severity.Info }
                    && note.Message.Contains("reader 1", StringComparison.Ordinal)).Select(note => note.Page!.Value));
    }

    [Fact]
    public void A_document_of_pictures_is_ocr_and_one_without_is_left_as_it_is()
    {
        Assert.Equal(TextSource.Ocr, Read(new ScanReader(OcrMode.Auto, new Engine()), Source(true, true)).TextSource);
        var source = Source(false);
        Assert.Same(source, Read(new ScanReader(OcrMode.Auto, new Engine()), source).Source);
    }

    [Fact]
    public void It_can_be_forced_and_forbidden()
    {
        var (always, never) = (new Engine(), new Engine());
        Assert.Equal(TextSource.Ocr, Read(new ScanReader(OcrMode.Always, always), Source(false, true)).TextSource);
        Assert.Equal([1, 2], always.Asked);
        Assert.Equal(TextSource.Embedded, Read(new ScanReader(OcrMode.Never, never), Source(true)).TextSource);
        Assert.Empty(never.Asked);
    }

    [Fact]
    public void Without_an_engine_one_line_says_what_to_do()
    {
        var engine = new Engine("Tesseract isn't installed. Install it.");
        var (source, textSource) = Read(new ScanReader(OcrMode.Auto, engine), Source(true, true));
        var missing = Assert.Single(source.Diagnostics);
        Assert.Equal(("ocr.missing", Severity.Error), (missing.Code, missing.Severity));
        Assert.EndsWith("Install it.", missing.Message, StringComparison.Ordinal);
        Assert.Equal(TextSource.Embedded, textSource);
        Assert.True(ScanReader.MayGoBetter(source));
        Assert.Empty(Read(new ScanReader(OcrMode.Auto, engine), Source(false)).Source.Diagnostics);
    }

    [Fact]
    public void Pages_beyond_the_limit_are_not_sent_and_are_named()
    {
        var engine = new Engine();
        var (source, _) = Read(new ScanReader(OcrMode.Auto, engine), Source(true, true, true), allowed: 1);
        Assert.Equal([1], engine.Asked);
        var limit = Assert.Single(source.Diagnostics, note => note.Severity == Severity.Error);
        Assert.Equal(("ocr.limit", 2), (limit.Code, limit.Page));
        Assert.True(ScanReader.MayGoBetter(source));
    }

    [Fact]
    public void A_page_that_fails_is_named_and_stays_as_it_was()
    {
        var (source, textSource) = Read(new ScanReader(OcrMode.Auto, new Engine(fails: 2)), Source(true, true));
        Assert.Equal(TextSource.Mixed, textSource);
        Assert.Empty(source.Pages[1].Glyphs);
        Assert.Contains(source.Diagnostics, note => note is { Code: "ocr.timeout", Page: 2 });
    }
}
