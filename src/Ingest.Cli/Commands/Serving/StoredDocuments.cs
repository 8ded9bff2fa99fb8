using Ingest.Jobs.State;
using Ingest.Postgres;
using Ingest.Web.Documents;

namespace Ingest.Cli.Commands.Serving;

/// <summary>What many machines gave out, for the page.</summary>
internal sealed class StoredDocuments(PostgresStore store) : IPublishedDocuments
{
    private readonly JobsDocuments _documents = new(store);

    public PublishedDocument? Find(string documentId) =>
        _documents.Find(documentId) is var (path, place) ? new PublishedDocument(path, place) : null;
}
