using Ingest.Search.Indexing;

namespace Ingest.Postgres.Searching.Finding;

/// <summary>An item that may be among the best.</summary>
/// <param name="Place">In its document, from 0.</param>
/// <param name="Vector">As PostgreSQL sends a <c>tsvector</c>.</param>
/// <param name="Title">Positions that have a term; so of the others.</param>
internal sealed record FoundItem(string DocumentId, int Place, ItemKeys Keys, int Title, int Text, int Body, byte[] Vector);
