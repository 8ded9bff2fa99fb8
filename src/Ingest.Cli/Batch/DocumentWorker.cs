using System.Diagnostics;
using System.Security.Cryptography;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;

namespace Ingest.Cli.Batch;

/// <summary>Takes one document after the other through the house, on one thread.</summary>
public sealed class DocumentWorker(CsvDialect dialect)
{
    private readonly DocumentRenderer _renderer = new(dialect);

    public DocumentResult Work(BatchInput input)
    {
        var started = Stopwatch.GetTimestamp();
        var result = input switch
        {
            { Problem: { } problem } => Unread(input, problem.Code, problem.Message),
            _ => Read(input),
        };
        return result with { Milliseconds = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds };
    }

    /// <summary>The house from a file's bytes to its agenda. The one place where a defect's exception is caught.</summary>
    /// <param name="finish">Runs inside that place too; what it throws makes the document failed.</param>
    public static T Read<T>(string path, byte[] bytes, Func<AgendaDocument, T> finish)
    {
        var file = new DocumentInfo(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, 0, null, TextSource.Embedded);
        try
        {
            var source = PdfFile.Read(bytes);
            file = file with { Pages = source.PageCount, Producer = source.Producer };
            return finish(AgendaReader.Read(source, file));
        }
        catch (Exception exception)
        {
            return finish(Failed(file, exception));
        }
    }

    private static AgendaDocument Failed(DocumentInfo file, Exception exception) => new()
    {
        Document = file,
        Status = DocumentStatus.Failed,
        Diagnostics =
        [
            new Diagnostic("internal", Severity.Error, null, OneLine.Of(
                $"{exception.GetType().Name} in {exception.TargetSite?.DeclaringType?.Name}.{exception.TargetSite?.Name}: {exception.Message}")),
        ],
    };

    private static DocumentResult Unread(BatchInput input, string code, string message) => new(
        input.Path, null, null, DocumentStatus.Failed, new Diagnostic(code, Severity.Error, null, message), 0, 0, 0, 0);

    private DocumentResult Read(BatchInput input)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(input.FullPath!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unread(input, "input.unreadable", $"The file can't be read ({OneLine.Of(exception.Message)}).");
        }

        return Read(input.Path, bytes, document => new DocumentResult(
            input.Path, _renderer.Render(document), document.Document.Sha256, document.Status, Reason(document),
            document.Document.Pages, document.Items.Length, document.Tables.Length, 0));
    }

    /// <summary>The first error, else the first warning.</summary>
    private static Diagnostic? Reason(AgendaDocument document) => document.Status == DocumentStatus.Complete
        ? null
        : document.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error)
            ?? document.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Warning)
            ?? new Diagnostic("unknown", Severity.Error, null, "No reason was given.");
}
