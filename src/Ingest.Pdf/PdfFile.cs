using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf.Catalog;
using Ingest.Pdf.Filters;
using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Pages;
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
    /// <param name="options">Password and pages; none: no password, all pages.</param>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static SourcePdf Read(byte[] bytes, PageWatch? watch = null, PdfOptions? options = null)
    {
        watch ??= new PageWatch();
        options ??= PdfOptions.Default;
        if (bytes.Length == 0)
        {
            return Failed("pdf.empty", "The file is empty (0 bytes). Fetch it again from where it came.");
        }

        if (bytes.AsSpan(0, Math.Min(bytes.Length, HeaderWithinBytes)).IndexOf("%PDF-"u8) >= 0)
        {
            return Open(bytes, watch, options);
        }

        // A download that lost its first bytes still has its objects; PdfPig finds them.
        var headless = FileKind.IsOther(bytes) || bytes.AsSpan().IndexOf(" obj"u8) < 0 ? null : Open(bytes, watch, options);
        return headless is { Pages.Length: > 0 } or { Diagnostics: [{ Code: "pdf.encrypted" }] }
            ? headless
            : Failed("pdf.notPdf", "This is not a PDF (no %PDF- at its start). Leave it out or convert it to PDF.");
    }

    private static SourcePdf Open(byte[] bytes, PageWatch watch, PdfOptions options)
    {
        try
        {
            var parsing = new DocumentOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false,
                Password = options.Password ?? "", FilterProvider = PlainFilters.Instance, Paints = Guard(watch, options) };
            using var document = PdfDocument.Open(bytes, parsing);
            parsing.Settings = DocumentSettings.Of(document);
            document.AddPageFactory<ReadPage, PageFactory>();
            var source = CatalogReader.AddTo(ReadPages(document, watch, options), document, watch.Embedded);
            return Linearization.Cut(bytes) is { } cut ? source with { Diagnostics = source.Diagnostics.Insert(0, cut) } : source;
        }
        catch (PdfDocumentEncryptedException)
        {
            return Failed("pdf.encrypted", options.Password is null
                ? "The PDF is encrypted and opens only with a password. Save it without one and run again."
                : "The PDF is encrypted, and the password that was given doesn't open it. Look for the right one and run again.");
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            return Failed("pdf.broken", $"The PDF is damaged and could not be opened ({Reason(broken)}). Fetch it again or repair it.");
        }
    }

    private static Action? Guard(PageWatch watch, PdfOptions options) => !options.GivesPagesUp ? null : () =>
    {
        options.Cancellation.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (watch.TimeIsUp())
        {
            throw new TimeoutException("timeout");
        }
    };

    private static SourcePdf ReadPages(PdfDocument document, PageWatch watch, PdfOptions options)
    {
        var pages = ImmutableArray.CreateBuilder<PageLayout>();
        var comments = ImmutableArray.CreateBuilder<PageAnnotation>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var last = Math.Min(document.NumberOfPages, options.Pages?.Last ?? int.MaxValue);
        for (var number = options.Pages?.First ?? 1; number <= last; number++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            if (watch.LeaveOut.TryGetValue(number, out var reason))
            {
                diagnostics.Add(new Diagnostic("pdf.page", Severity.Error, number, $"Page {number} is left out ({reason})."));
                continue;
            }

            if (number > watch.Last || watch.TimeIsUp())
            {
                diagnostics.Add(
                    new Diagnostic("pdf.page", Severity.Error, number,
                        $"Pages {number} to {last} are left out ({(number > watch.Last ? watch.LastReason : "timeout")})."));
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
            catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
            {
                diagnostics.Add(new Diagnostic("pdf.page", Severity.Error, number, $"Page {number} could not be read ({Reason(broken)})."));
            }
        }

        watch.Begins(0);
        if (options.Pages is { } asked && (asked.First > 1 || last < document.NumberOfPages))
        {
            diagnostics.Add(asked.First > last
                ? new Diagnostic("pdf.pages", Severity.Error, null,
                    $"Pages {asked} were asked for, and the PDF has {document.NumberOfPages}.")
                : new Diagnostic("pdf.pages", Severity.Info, null,
                    $"Only pages {new PageRange(asked.First, last)} of {document.NumberOfPages} are read, as was asked for."));
        }

        if (pages.Count == 0)
        {
            diagnostics.Add(
                new Diagnostic("pdf.noPages", Severity.Error, null, "The PDF has no page that can be read. Fetch it again or repair it."));
        }

        return new SourcePdf(Producer(document), document.NumberOfPages, pages.ToImmutable(),
            diagnostics.ToImmutable()) { Annotations = comments.ToImmutable() };
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
