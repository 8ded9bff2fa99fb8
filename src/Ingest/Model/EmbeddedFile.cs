namespace Ingest.Model;

/// <summary>A file inside the PDF: of a portfolio, a PDF/A-3, or attached to a page.</summary>
/// <param name="Name">Its own, with the letters that it was given.</param>
/// <param name="Bytes">Unpacked; empty where it is no PDF or larger than may be read.</param>
/// <param name="Page">Where it is attached to a page.</param>
public sealed record EmbeddedFile(string Name, ReadOnlyMemory<byte> Bytes, int? Page);
