using System.Security.Cryptography;
using Ingest.Cli.Tabula;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Quality.Corrections;

namespace Ingest.Cli.Batch;

/// <summary>Takes one document after the other through the house, on one thread.</summary>
/// <param name="corrections">The folder of correction files; null: none are applied.</param>
public sealed class DocumentWorker(CsvDialect dialect, LabelVoters voters = LabelVoters.Both, ILineModel? model = null, string? corrections = null, TabulaProgram? tabula = null)
{
    private readonly DocumentRenderer _renderer = new(dialect);

    public DocumentResult Work(string path, string fullPath) => WithFile(path, fullPath, (file, bytes) =>
    {
        try
        {
            var source = PdfFile.Read(bytes);
            file = file with { Pages = source.PageCount, Producer = source.Producer };
            var document = tabula is null ? AgendaReader.Read(source, file, model, voters) : TabulaReading.Read(tabula, fullPath, source, file, model, voters);
            return Result(Corrector.Apply(document, corrections));
        }
        catch (Exception defect)
        {
            // The one place where an exception is caught: a defect costs its own document only.
            return Failed(file, $"{defect.GetType().Name} in {defect.TargetSite?.DeclaringType?.Name}.{defect.TargetSite?.Name}: {defect.Message}");
        }
    });

    /// <summary>A document on which another worker ended.</summary>
    public DocumentResult BrokeDown(string path, string fullPath, string lastWords) =>
        WithFile(path, fullPath, (file, _) => Failed(file, lastWords));

    private static DocumentResult WithFile(string path, string fullPath, Func<DocumentInfo, byte[], DocumentResult> work)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(fullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new InputProblem("input.unreadable", $"The file can't be read. {OneLine.Of(exception.Message)}").ToResult(path);
        }

        return work(
            new DocumentInfo(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, 0, null, TextSource.Embedded),
            bytes);
    }

    private DocumentResult Failed(DocumentInfo file, string defect) => Result(new AgendaDocument
    {
        Document = file,
        Status = DocumentStatus.Failed,
        Diagnostics =
        [
            new Diagnostic("internal", Severity.Error, null,
                $"The program broke down on this file ({OneLine.Of(defect)}). Leave it out, and report it with the file."),
        ],
    });

    private DocumentResult Result(AgendaDocument document) => new(
        document.Document.Path, _renderer.Render(document), document.Document.Sha256, document.Status, Reason(document),
        document.Document.Pages, document.Items.Length, document.Tables.Length, 0);

    /// <summary>The first error, else the first warning.</summary>
    private static Diagnostic? Reason(AgendaDocument document) => document.Status == DocumentStatus.Complete
        ? null
        : document.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error)
            ?? document.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Warning)
            ?? new Diagnostic("unknown", Severity.Error, null, "No reason was given.");
}
