namespace Ingest.Web.Documents;

/// <summary>A document as the journal has it.</summary>
/// <param name="Path">In the output.</param>
/// <param name="Place">Where its file was read: a path here, or of something inside another file; null where it isn't known.</param>
public sealed record PublishedDocument(string Path, string? Place);
