using Ingest.Model.Output;

namespace Ingest.Postgres.Writing;

/// <summary>A document as it comes to the store.</summary>
/// <param name="Document">As read from the JSON that it was written as.</param>
/// <param name="Output">The hash of that JSON.</param>
public sealed record StoredDocument(AgendaDocument Document, string Output)
{
    public string DocumentId { get; } = Feed.DocumentId.Of(Document);

    public string Path => Document.Document.Path;
}
