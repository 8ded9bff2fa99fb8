using System.Collections.Immutable;
using Ingest.Feed;
using Ingest.Feed.Exchange;
using Ingest.Model.Output;
using Ingest.Web.Documents;

namespace Ingest.Tests.Web;

/// <summary>An archive of documents in memory: closed items are bare.</summary>
internal sealed class MemoryArchive(ImmutableArray<ServedDocument> documents) : IArchive
{
    private readonly Dictionary<string, ServedDocument> _documents =
        documents.ToDictionary(one => DocumentId.Of(one.Document), StringComparer.Ordinal);

    /// <summary>PDFs that have gone meanwhile.</summary>
    public HashSet<string> Gone { get; } = new(StringComparer.Ordinal);

    public AgendaDocument? Find(string documentId) =>
        _documents.TryGetValue(documentId, out var one) ? ClosedContent.LeftOut(one.Document, includeClosed: false) : null;

    public string? PdfOf(string documentId) => Gone.Contains(documentId) ? null : _documents.GetValueOrDefault(documentId)?.Pdf;
}
