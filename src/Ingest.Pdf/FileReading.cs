using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Pdf.Embedded;
using Ingest.Pdf.Pages;
using Ingest.Pipeline;

namespace Ingest.Pdf;

/// <summary>One file on its way from bytes to documents, with the options of one call.</summary>
internal sealed class FileReading(AgendaPdfOptions options, CancellationToken cancellation)
{
    private static readonly Lazy<LineModel> Model = new(LineModel.LoadDefault);

    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly ScanReader _scans = options.Ocr is { } engine
        ? new ScanReader(OcrMode.Auto, engine) : new ScanReader(OcrMode.Never, new NoOcr());

    private ExceptionDispatchInfo? _callers;

    /// <summary>The file's own document.</summary>
    /// <param name="content">Null where there is more of it than may be.</param>
    public AgendaDocument Own(ReadOnlyMemory<byte>? content)
    {
        if (Fitting(content) is not { } bytes)
        {
            return TooLarge();
        }

        var pdf = FileOf(bytes);
        return Read(pdf, EmbeddedBudget.Of(EmbeddedLimits.Default, pdf.Sha256)).Documents[0];
    }

    /// <summary>The file's documents, and those of the PDFs inside it.</summary>
    /// <param name="content">Null where there is more of it than may be.</param>
    public ImmutableArray<AgendaDocument> All(ReadOnlyMemory<byte>? content)
    {
        if (Fitting(content) is not { } bytes)
        {
            return [TooLarge()];
        }

        var pdf = FileOf(bytes);
        var budget = EmbeddedBudget.Of(EmbeddedLimits.Default, pdf.Sha256);
        var documents = ImmutableArray.CreateBuilder<AgendaDocument>();
        AddAll(pdf, documents, ref budget);
        return documents.ToImmutable();
    }

    private void AddAll(EmbeddedPdf pdf, ImmutableArray<AgendaDocument>.Builder documents, ref EmbeddedBudget budget)
    {
        var (read, inside) = Read(pdf, budget);
        documents.AddRange(read);
        var levels = budget.Limits.Levels;
        budget = budget.Without(inside);
        foreach (var each in inside)
        {
            budget = budget.At(levels - 1);
            AddAll(each, documents, ref budget);
        }
    }

    private (ImmutableArray<AgendaDocument> Documents, ImmutableArray<EmbeddedPdf> Inside) Read(EmbeddedPdf pdf, EmbeddedBudget budget)
    {
        var file = new DocumentInfo(pdf.Path, pdf.Sha256, pdf.Content.Length, 0, null, TextSource.Embedded);
        try
        {
            var content = Bytes(pdf.Content);
            var pages = PdfFile.Read(content, Watch(budget.Limits),
                new PdfOptions { Password = options.Password, Pages = options.Pages, Cancellation = cancellation, GivesPagesUp = true });
            file = file with { Pages = pages.PageCount, Producer = pages.Producer };
            var (source, textSource) = _scans.Read(pages, content, _ => cancellation.ThrowIfCancellationRequested(), asked => asked,
                cancellation);
            var (inside, said) = EmbeddedReading.Of(source.EmbeddedFiles, pdf.Path, budget.Seen);
            var documents =
                AgendaPipeline.Read(source, file with { TextSource = textSource },
                    new ReadOptions { Model = Model.Value, Cancellation = cancellation }).Documents;
            return (documents.SetItem(0, EmbeddedReading.Tell(documents[0], source.IsPortfolio, inside, said)), inside);
        }
        catch (OperationCanceledException) when (_callers is not null || cancellation.IsCancellationRequested)
        {
            _callers?.Throw();
            throw new OperationCanceledException(cancellation); // an engine may have thrown it with a token of its own
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // The one place where an exception is caught: a defect costs its own document only.
            return ([Failed(file, Defect.Of(defect))], []);
        }
    }

    private PageWatch Watch(EmbeddedLimits embedded) => new()
    {
        Embedded = embedded,
        Begins = Begins,
        TimeIsUp = () => options.TimeLimit is { } most && Stopwatch.GetElapsedTime(_begun) > most,
    };

    /// <summary>What the caller's own code throws is no defect of the file: it ends the reading and is thrown to the caller.</summary>
    private void Begins(int page)
    {
        try
        {
            if (page > 0)
            {
                options.PageBegins?.Invoke(page);
            }
        }
        catch (Exception callers)
        {
            _callers = ExceptionDispatchInfo.Capture(callers);
            throw new OperationCanceledException();
        }

        cancellation.ThrowIfCancellationRequested();
    }

    private ReadOnlyMemory<byte>? Fitting(ReadOnlyMemory<byte>? content) => content?.Length > options.MaxBytes ? null : content;

    private AgendaDocument TooLarge() => Failed(
        new DocumentInfo(options.Path, FileOf(default).Sha256, 0, 0, null, TextSource.Embedded),
        new Diagnostic("input.tooLarge", Severity.Error, null,
            $"The file is larger than {ByteSize(Math.Min(options.MaxBytes, Array.MaxLength))} and is not read. Allow more with MaxBytes, "
                + $"or leave it out."));

    private static string ByteSize(long bytes) =>
        bytes < 1 << 20 ? FormattableString.Invariant($"{bytes} bytes") : FormattableString.Invariant($"{bytes >> 20} MiB");

    private static AgendaDocument Failed(DocumentInfo file, Diagnostic why) =>
        new() { Document = file, Status = DocumentStatus.Failed, Diagnostics = [why] };

    private EmbeddedPdf FileOf(ReadOnlyMemory<byte> content) =>
        new(options.Path, Convert.ToHexStringLower(SHA256.HashData(content.Span)), content);

    /// <summary>The memory's own array where it is all of it.</summary>
    private static byte[] Bytes(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var part) && part.Offset == 0 && part.Count == part.Array!.Length
            ? part.Array : content.ToArray();

    private sealed class NoOcr : IOcrEngine
    {
        public string Name => "none";

        public OcrReading Read(OcrRequest request, CancellationToken cancellation) => new([], []);
    }
}
