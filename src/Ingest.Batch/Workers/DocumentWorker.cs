using System.Collections.Immutable;
using System.Diagnostics;
using Ingest.Batch.Documents;
using Ingest.Batch.Tabula;
using Ingest.Batch.Workers.Frames;
using Ingest.Habits;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pdf.Embedded;
using Ingest.Pdf.Pages;
using Ingest.Pipeline;
using Ingest.Quality.Corrections;

namespace Ingest.Batch.Workers;

/// <summary>Takes one document after the other through the house, on one thread.</summary>
public sealed class DocumentWorker(WorkerSettings settings, ILineModel? model)
{
    private readonly DocumentResults _results = new(settings.Csv());
    private readonly ScanReader _scans = settings.Ocr.Reader();
    private readonly PdfOptions _opening = settings.Opening();
    private readonly KnownBodies _bodies = LearnedFiles.BodiesOf(settings.Learned);
    private readonly TabulaProgram? _tabula = settings.TabulaJar is { } jar ? TabulaProgram.Find(jar) : null;

    /// <returns>The file's document with those of its further meetings, and the PDFs inside it, which are not read yet.</returns>
    /// <exception cref="OutOfMemoryException">The process is of no use any more.</exception>
    public (DocumentResult Result, ImmutableArray<EmbeddedPdf> Embedded) Work(ReadTask task, byte[] content, ReadingCallbacks signs)
    {
        var file = new DocumentInfo(task.Path, task.Sha256, content.Length, 0, null, TextSource.Embedded);
        try
        {
            var pdf = PdfFile.Read(content, Watch(task, signs.PageBegins), _opening);
            file = file with { Pages = pdf.PageCount, Producer = pdf.Producer };
            var scans = task.ReadForMilliseconds is null
                ? _scans : settings.Ocr.Reader(pagesAtOnce: 1); // one that ends the worker is to be known
            var (source, textSource) = scans.Read(pdf, content, signs.PictureBegins, signs.MayRead);
            signs.PageBegins(0);
            var (embedded, said) = EmbeddedReading.Of(source.EmbeddedFiles, task.Path, task.Embedded.Seen);
            var documents = Read(source, file with { TextSource = textSource }, content);
            documents = documents.SetItem(0, EmbeddedReading.Tell(documents[0], source.IsPortfolio, embedded, said));
            var settled = task is { LeaveOut.Count: 0, Last: null, ReadForMilliseconds: null } && !ScanReader.MayGoBetter(source)
                && !pdf.Diagnostics.Any(diagnostic => diagnostic.Code == "pdf.encrypted");
            var results =
                documents.Select(document => _results.Of(Corrector.Apply(document, settings.Corrections)) with { Settled = settled })
                    .ToList();
            return (results[0] with { Further = [.. results.Skip(1)] }, embedded);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException && !NativeWorker.IsThis)
        {
            // The one place where an exception is caught: a defect costs its own document only.
            return (_results.Failed(file, Defect.Of(defect)), []);
        }
    }

    /// <summary>
    /// Reads a page of one line for nothing: what is made once in a process (PdfPig's metrics of the standard fonts take 88 ms, the word
    /// list) is made while the run still opens its journal.
    /// </summary>
    public void WarmUp()
    {
        var source = PdfFile.Read("""
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
            4 0 obj<</Length 49>>stream
            BT /F 12 Tf 72 720 Td (1. Godkendelse af dagsorden) Tj ET
            endstream endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """u8.ToArray());
        AgendaPipeline.Read(source, new DocumentInfo("", "", 0, source.PageCount, null, TextSource.Embedded),
            new ReadOptions { Model = model, Voters = settings.Voters });
    }

    private ImmutableArray<AgendaDocument> Read(SourcePdf source, DocumentInfo file, byte[] content)
    {
        var options = new ReadOptions
        {
            Model = model, Voters = settings.Voters, Bodies = _bodies,
            Structure = GivenByPeople.Of(settings.Corrections, file.Sha256),
            KeepItemTables = settings.KeepItemTables,
        };
        if (_tabula is null)
        {
            return AgendaPipeline.Read(source, file, options).Documents;
        }

        var copy = Path.Combine(Path.GetTempPath(), $"ingest-{Environment.ProcessId}.pdf");
        try
        {
            File.WriteAllBytes(copy, content);
            return AgendaPipeline.Read(source, file, TabulaReading.With(_tabula, copy, source, options)).Documents;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static PageWatch Watch(ReadTask task, Action<int> pageBegins)
    {
        var (begun, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        return new PageWatch
        {
            Begins = pageBegins,
            LeaveOut = task.LeaveOut,
            Embedded = task.Embedded.Limits,
            Last = task.Last ?? int.MaxValue,
            LastReason = task.LastReason,
            TimeIsUp = task.ReadForMilliseconds is { } most
                ? () => Stopwatch.GetElapsedTime(begun).TotalMilliseconds > most
                    && (Environment.CpuUsage.TotalTime - used).TotalMilliseconds > most
                : () => false,
        };
    }
}
