using Ingest.Corpus.Scans;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Ocr.Tesseract;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>A document read through all stages as the program does it, and what is asked of its output.</summary>
internal sealed class OcrCase
{
    private static readonly Lazy<LineModel> Model = new(() => LineModel.LoadDefault());

    private OcrCase(byte[] pdf, OcrMode mode)
    {
        var (source, textSource) = new ScanReader(mode, new TesseractReader()).Read(PdfFile.Read(pdf), pdf, _ => { }, pages => pages);
        Document = AgendaPipeline.Read(source,
            new DocumentInfo("case.pdf", "00", pdf.Length, source.PageCount, source.Producer, textSource),
            new ReadOptions { Model = Model.Value }).Document;
    }

    public AgendaDocument Document { get; }

    public DocumentStatus Status => Document.Status;

    public TextSource TextSource => Document.Document.TextSource;

    /// <summary>Number and title.</summary>
    public string[] Items => [.. Document.Items.Select(item => $"{item.Number}. {item.Title}")];

    /// <summary>"2 Economy: The text", in order, for all items.</summary>
    public string[] Fields => [.. Document.Items.SelectMany(item => item.Fields.Select(each => $"{item.Number} {each.Kind}: {each.Text}"))];

    public string?[] Cases => [.. Document.Items.Select(item => item.Case?.Number)];

    public IEnumerable<Diagnostic> Notes => Document.Diagnostics;

    public static OcrCase Run(byte[] pdf)
    {
        SkipWithoutTesseract();
        return new OcrCase(pdf, OcrMode.Auto);
    }

    /// <summary>As where nothing can read pictures.</summary>
    public static OcrCase RunWithoutOcr(byte[] pdf) => new(pdf, OcrMode.Never);

    public static byte[] Handed(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "handed", name, "input.pdf"));
        Assert.SkipUnless(File.Exists(path), $"{path} is not on this machine.");
        return File.ReadAllBytes(path);
    }

    private static void SkipWithoutTesseract()
    {
        var missing = new TesseractReader().Missing;
        Assert.SkipWhen(missing is not null, missing ?? "");
        Assert.SkipWhen(Poppler.Missing() is not null, Poppler.Missing() ?? "");
    }
}
