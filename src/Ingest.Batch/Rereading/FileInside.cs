using System.Security.Cryptography;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pdf.Pages;

namespace Ingest.Batch.Rereading;

/// <summary>Finds the content that a document was read from: the file itself, or a PDF inside it.</summary>
public static class FileInside
{
    /// <summary>The pages are of no interest, only what lies inside.</summary>
    private static readonly PageWatch NoPages = new() { TimeIsUp = () => true };

    /// <returns>Null where the content is neither the document's nor has it inside.</returns>
    public static byte[]? Find(byte[] content, DocumentInfo document) =>
        Is(content, document) ? content
        : document.Path.Contains(DocumentPath.InsideSign, StringComparison.Ordinal)
        ? Inside(content, document, EmbeddedLimits.Default.Levels)
        : null;

    private static byte[]? Inside(byte[] content, DocumentInfo document, int levels)
    {
        var files =
            PdfFile.Read(content, NoPages with { Embedded = EmbeddedLimits.Default with { Levels = levels } }).EmbeddedFiles.Where(
                file => file.IsToBeRead).ToList();
        return files.FirstOrDefault(file => Is(file.Bytes.Span, document)) is { } found ? found.Bytes.ToArray()
            : files.Select(file => Inside(file.Bytes.ToArray(), document, levels - 1)).FirstOrDefault(inside => inside is not null);
    }

    private static bool Is(ReadOnlySpan<byte> content, DocumentInfo document) =>
        Convert.ToHexStringLower(SHA256.HashData(content)) == document.Sha256;
}
