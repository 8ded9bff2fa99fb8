namespace Ingest.Store.Queries;

/// <summary>What became of a document.</summary>
/// <param name="Cursor">To go on from behind it.</param>
/// <param name="Change">added, changed or removed.</param>
public sealed record StoreChange(string Cursor, string Path, string DocumentId, string Change);
