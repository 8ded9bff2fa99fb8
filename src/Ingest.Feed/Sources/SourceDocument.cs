namespace Ingest.Feed.Sources;

/// <summary>A document as the output knows it.</summary>
/// <param name="DocumentId">As in the CSV files: of the file's bytes.</param>
/// <param name="Output">The hash of its JSON: another one, and the document is read again.</param>
public sealed record SourceDocument(string Path, string DocumentId, string Output);
