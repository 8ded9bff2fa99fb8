using Ingest.Batch.Documents;
using Ingest.Cli.Reporters;
using Ingest.Feed.Csv;
using Ingest.Language;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>A result's line names the page, in whichever language its reason is said.</summary>
[Collection(nameof(SpeaksInTurn))]
public sealed class SaidPageTests
{
    [Theory]
    [InlineData(SpokenLanguage.English, "Page 3 could not be read (damaged).")]
    [InlineData(SpokenLanguage.Danish, "(side 3)")]
    public void Once(SpokenLanguage language, string said)
    {
        using var spoken = new Spoken(language);
        var reason = new Diagnostic("pdf.page", Severity.Error, 3, "Page 3 could not be read (damaged).");
        var line = ResultLine.Of(new DocumentResult("a.pdf", null, null, DocumentStatus.Partial, reason, 4, 1, 0, 0));
        Assert.EndsWith(said, line, StringComparison.Ordinal);
        Assert.Single(line.Split('3').Skip(1));
    }

    /// <summary>The message is the output's own English, which names them all.</summary>
    [Theory]
    [InlineData("Page 3 could not be read (damaged). So is page 5.", 3, "(siderne 3, 5)")]
    [InlineData("Page 3 could not be read (damaged). So are pages 5, 7, 9.", 3, "(siderne 3, 5, 7, 9)")]
    [InlineData("Page 3 is left out (timeout). So are pages 5, 7 to 12.", 3, "(siderne 3, 5, 7-12)")]
    [InlineData("Pages 4 to 9 are left out (timeout).", 4, "(siderne 4-9)")]
    [InlineData("Page 1 could not be read (damaged). So are pages 2, 3 and 4 more.", 1, "(siderne 1, 2, 3 og 4 til)")]
    [InlineData("Page 3 could not be read (damaged).", null, "(side 3)")] // as the journal gives it to a later run
    public void A_dane_is_told_all_pages_that_were_lost(string message, int? page, string said)
    {
        using var spoken = new Spoken(SpokenLanguage.Danish);
        var line = ResultLine.Of(
            new DocumentResult("a.pdf", null, null, DocumentStatus.Partial, new Diagnostic("pdf.page", Severity.Error, page, message), 4, 1,
                0, 0));
        Assert.EndsWith(said, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ocr.failed", "Tesseract failed on page 2. Likewise on pages 4, 9.", "(siderne 2, 4, 9)")]
    [InlineData("ledger.unplaced", "7 of the page's glyphs have no place in the output.", "(side 2)")]
    public void Also_of_pages_whose_picture_is_not_read(string code, string message, string said)
    {
        Diagnostic[] all = [new(code, Severity.Error, 2, message.Split(" Likewise")[0]),
            .. ((int[])[4, 9]).Select(page => new Diagnostic(code, Severity.Error, page, "Tesseract failed."))];
        var document = new AgendaDocument { Document = new DocumentInfo("a.pdf", new string('a', 64), 1, 12, null, TextSource.Ocr),
            Status = DocumentStatus.Partial, Diagnostics = [.. all] };
        var result = new DocumentResults(CsvDialect.Rfc4180).Of(document);
        Assert.Equal(message, result.Reason!.Message);
        using var spoken = new Spoken(SpokenLanguage.Danish);
        Assert.EndsWith(said, ResultLine.Of(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_that_names_no_page_gets_none()
    {
        using var spoken = new Spoken(SpokenLanguage.Danish);
        var line = ResultLine.Of(
            new DocumentResult("a.pdf", null, null, DocumentStatus.Failed,
                new Diagnostic("pdf.encrypted", Severity.Error, null, "It is locked."), 0, 0, 0, 0));
        Assert.DoesNotContain("(side", line, StringComparison.Ordinal);
    }

    /// <summary>Of a stretch that was given up only its first page was named.</summary>
    [Fact]
    public void A_stretch_of_lost_pages_is_named_to_its_end()
    {
        var document = new AgendaDocument
        {
            Document = new DocumentInfo("a.pdf", new string('a', 64), 1, 12, null, TextSource.Embedded),
            Status = DocumentStatus.Partial,
            Diagnostics =
            [
                new Diagnostic("pdf.page", Severity.Error, 3, "Page 3 could not be read (damaged)."),
                new Diagnostic("pdf.page", Severity.Error, 5, "Page 5 could not be read (damaged)."),
                new Diagnostic("pdf.page", Severity.Error, 7, "Pages 7 to 12 are left out (timeout)."),
            ],
        };
        Assert.Equal("Page 3 could not be read (damaged). So are pages 5, 7 to 12.",
            new DocumentResults(CsvDialect.Rfc4180).Of(document).Reason!.Message);
    }
}
