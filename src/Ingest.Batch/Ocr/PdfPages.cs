using Ingest.Batch.Inputs.Sources;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Pdf;

namespace Ingest.Batch.Ocr;

/// <summary>A PDF's pages as <c>ingest run</c> has them without further options: those without good text read from their picture.</summary>
public static class PdfPages
{
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SourcePdf Read(string file) => Read(StandardInput.ReadNamed(file), OcrSettings.Default.Reader()).Source;

    public static (SourcePdf Source, TextSource Text) Read(byte[] pdf, ScanReader scans) =>
        scans.Read(PdfFile.Read(pdf), pdf, _ => { }, pages => pages);
}
