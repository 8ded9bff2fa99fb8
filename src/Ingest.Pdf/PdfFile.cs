using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf.Catalog;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Ingest.Pdf;

/// <summary>Reads a PDF's pages with PdfPig.</summary>
public static class PdfFile
{
    /// <summary>A PDF may carry some bytes before its header (ISO 32000-2, 7.5.2 note; readers look at the first 1024).</summary>
    private const int HeaderWithinBytes = 1024;

    /// <summary>
    /// Reads every page. Bad input never throws: what could not be read is a diagnostic
    /// (<c>pdf.empty</c>, <c>pdf.notPdf</c>, <c>pdf.encrypted</c>, <c>pdf.broken</c>, <c>pdf.noPages</c>, <c>pdf.page</c>).
    /// </summary>
    /// <param name="watch">Follows the pages and may leave some out; none: all are read.</param>
    public static SourcePdf Read(byte[] bytes, PageWatch? watch = null)
    {
        watch ??= new PageWatch();
        if (bytes.Length == 0)
        {
            return Failed("pdf.empty", "The file is empty (0 bytes). Fetch it again from where it came.");
        }

        if (bytes.AsSpan(0, Math.Min(bytes.Length, HeaderWithinBytes)).IndexOf("%PDF-"u8) >= 0)
        {
            return Open(bytes, watch);
        }

        // A download that lost its first bytes still has its objects; PdfPig finds them.
        var headless = FileKind.IsOther(bytes) || bytes.AsSpan().IndexOf(" obj"u8) < 0 ? null : Open(bytes, watch);
        return headless is { Pages.Length: > 0 } or { Diagnostics: [{ Code: "pdf.encrypted" }] }
            ? headless
            : Failed("pdf.notPdf", "This is not a PDF (no %PDF- at its start). Leave it out or convert it to PDF.");
    }

    private static SourcePdf Open(byte[] bytes, PageWatch watch)
    {
        try
        {
            var options = new DocumentOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false };
            using var document = PdfDocument.Open(bytes, options);
            options.Settings = DocumentSettings.Of(document);
            document.AddPageFactory<ReadPage, PageFactory>();
            return CatalogReader.AddTo(ReadPages(document, watch), document, watch.Embedded);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Failed("pdf.encrypted", "The PDF is encrypted and opens only with a password. Save it without one and run again.");
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return Failed("pdf.broken", $"The PDF is damaged and could not be opened ({Reason(broken)}). Fetch it again or repair it.");
        }
    }

    private static SourcePdf ReadPages(PdfDocument document, PageWatch watch)
    {
        var pages = ImmutableArray.CreateBuilder<PageLayout>();
        var comments = ImmutableArray.CreateBuilder<PageAnnotation>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            if (watch.LeaveOut.TryGetValue(number, out var reason))
            {
                diagnostics.Add(new Diagnostic("pdf.page", Severity.Error, number, $"Page {number} is left out ({reason})."));
                continue;
            }

            if (number > watch.Last || watch.TimeIsUp())
            {
                diagnostics.Add(new Diagnostic("pdf.page", Severity.Error, number, $"Pages {number} to {document.NumberOfPages} are left out ({(number > watch.Last ? watch.LastReason : "timeout")})."));
                break;
            }

            watch.Begins(number);
            try
            {
                var page = document.GetPage<ReadPage>(number);
                pages.Add(page.Layout);
                comments.AddRange(page.Comments);
                diagnostics.AddRange(PageNotes.Of(page));
            }
            catch (Exception broken) when (broken is not OutOfMemoryException)
            {
                diagnostics.Add(new Diagnostic("pdf.page", Severity.Error, number, $"Page {number} could not be read ({Reason(broken)})."));
            }
        }

        watch.Begins(0);
        if (pages.Count == 0)
        {
            diagnostics.Add(new Diagnostic("pdf.noPages", Severity.Error, null, "The PDF has no page that can be read. Fetch it again or repair it."));
        }

        return new SourcePdf(Producer(document), document.NumberOfPages, pages.ToImmutable(), diagnostics.ToImmutable()) { Annotations = comments.ToImmutable() };
    }

    private static string? Producer(PdfDocument document)
    {
        var producer = document.Information.Producer;
        return string.IsNullOrWhiteSpace(producer) ? null : PlainText.Of(producer.Trim());
    }

    private static SourcePdf Failed(string code, string message) =>
        new(null, 0, [], [new Diagnostic(code, Severity.Error, null, message)]);

    private static string Reason(Exception exception) =>
        exception.Message.ReplaceLineEndings(" ") is { Length: > 160 } text ? text[..160] + "…" : exception.Message.ReplaceLineEndings(" ");
}
