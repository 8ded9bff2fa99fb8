namespace Ingest.Model;

/// <summary>A file inside the PDF: of a portfolio, a PDF/A-3, or attached to a page.</summary>
/// <param name="Name">Its own, with the letters that it was given.</param>
/// <param name="Bytes">Unpacked; empty where it is not to be read.</param>
/// <param name="Page">Where it is attached to a page.</param>
public sealed record EmbeddedFile(string Name, ReadOnlyMemory<byte> Bytes, int? Page)
{
    /// <summary>By its name, its declared type or its first bytes.</summary>
    public bool IsPdf { get; init; }

    /// <summary>It is a PDF and within the limits, so it can be read as a document of its own, sound or not.</summary>
    public bool IsToBeRead { get; init; }
}
