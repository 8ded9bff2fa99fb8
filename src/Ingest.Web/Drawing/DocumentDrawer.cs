using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Ingest.Batch.Rereading;
using Ingest.Language;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf.Pages;
using Ingest.Quality.Report.Pages;

namespace Ingest.Web.Drawing;

/// <summary>
/// Reads a document's PDF again and draws its pages. The same bytes were read by the run that made the document, so they are known to be
/// readable; their hash is looked at first.
/// </summary>
internal static class DocumentDrawer
{
    private const long LargestFile = 300L << 20;
    private const int MostPages = 400;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static DocumentDrawing Draw(string file, AgendaDocument document, bool includeClosed, TimeProvider clock)
    {
        if (document.Status == DocumentStatus.Failed)
        {
            return DocumentDrawing.None(Texts.WebPdfUnread);
        }

        byte[] content;
        try
        {
            if (new FileInfo(file) is not { Exists: true, Length: <= LargestFile })
            {
                return DocumentDrawing.None(Texts.WebPdfGone);
            }

            content = File.ReadAllBytes(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return DocumentDrawing.None(Texts.WebPdfGone);
        }

        var begun = clock.GetTimestamp();
        var watch = new PageWatch
        {
            Last = Pages(document).DefaultIfEmpty(0).Max(), TimeIsUp = () => clock.GetElapsedTime(begun) > Patience,
        };
        try
        {
            return PdfAgain.Read(content, document, watch) is { } again ? Draw(document, again, includeClosed)
                : DocumentDrawing.None(Texts.WebPdfGone);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            return DocumentDrawing.None(Texts.WebSheetNotDrawn); // a defect costs its own document's drawing only
        }
    }

    private static DocumentDrawing Draw(AgendaDocument document, PdfAgain again, bool includeClosed)
    {
        var layouts = again.Pages.ToDictionary(page => page.Number);
        var regions = PageRegions.Of(document, again.Pages, again.Lines);
        var cells = CellRegions.Of(document, again.Tables, layouts).ToLookup(region => region.Page);
        var closed = includeClosed ? null : ClosedInk.Of(document, again.Documents, layouts);
        return new DocumentDrawing(
            Pages(document).Where(layouts.ContainsKey).Take(MostPages).ToImmutableDictionary(page => page, page => Packed(
                PageDrawing.Draw(layouts[page], [.. regions[page]], [.. cells[page]], closed?.IsShown(page, regions[page])))), null);
    }

    /// <summary>Pages with ink of what is open.</summary>
    private static IEnumerable<int> Pages(AgendaDocument document) => document.Items
        .SelectMany(item => item.Access == Access.Closed && item.Fields.IsEmpty ? [] : item.Source
            .Concat(item.Fields.SelectMany(field => field.Source)))
        .Concat(document.Tables.SelectMany(table => table.Source)).Select(source => source.Page).Distinct().Order();

    private static byte[] Packed(string svg)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(svg));
        }

        return packed.ToArray();
    }
}
