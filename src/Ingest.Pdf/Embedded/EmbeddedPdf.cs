namespace Ingest.Pdf.Embedded;

/// <summary>A PDF inside another, to be read as a document of its own.</summary>
/// <param name="Path">Its name in the output.</param>
/// <param name="Sha256">Of its content.</param>
public sealed record EmbeddedPdf(string Path, string Sha256, ReadOnlyMemory<byte> Content);
