using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Json;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Batch.Documents;

/// <summary>Makes results of documents. For one thread.</summary>
public sealed class DocumentResults(CsvDialect dialect)
{
    private readonly DocumentRenderer _renderer = new(dialect);

    public DocumentResult Of(AgendaDocument document) => new(
        document.Document.Path, _renderer.Render(document), document.Document.Sha256, document.Status, Reason(document),
        document.Document.Pages, document.Items.Length, document.Tables.Length, 0);

    public DocumentResult Failed(DocumentInfo file, Diagnostic reason) =>
        Of(new AgendaDocument { Document = file, Status = DocumentStatus.Failed, Diagnostics = [reason] });

    /// <summary>The same document under another name.</summary>
    /// <param name="line">What it added to agendas.ndjson.</param>
    public DocumentResult Copy(byte[] line, string path)
    {
        var document = AgendaJson.Read(line);
        return Of(document with { Document = document.Document with { Path = path } });
    }

    /// <summary>All documents of an input under another name.</summary>
    /// <param name="documents">Its own first: each one's path, what it added to agendas.ndjson, and whether it is settled.</param>
    public DocumentResult Copy(IReadOnlyList<(string Path, byte[] Line, bool Settled)> documents, string path)
    {
        var before = documents[0].Path.Length;
        var copies = documents.Select(one => Copy(one.Line, path + one.Path[before..]) with { Settled = one.Settled }).ToList();
        return copies[0] with { Further = [.. copies.Skip(1)] };
    }

    /// <summary>The first error, else the first warning; pages that were lost are all named.</summary>
    private static Diagnostic? Reason(AgendaDocument document)
    {
        if (document.Status == DocumentStatus.Complete)
        {
            return null;
        }

        var first = document.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error)
            ?? document.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Warning)
            ?? new Diagnostic("unknown", Severity.Error, null, "No reason was given.");
        return LostPages.Told(first, document.Diagnostics);
    }
}
