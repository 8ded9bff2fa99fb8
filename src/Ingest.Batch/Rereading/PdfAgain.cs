using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pdf.Pages;
using Ingest.Pipeline;
using Ingest.Quality.Words;

namespace Ingest.Batch.Rereading;

/// <summary>A document's PDF, read again for its drawing.</summary>
/// <param name="Lines">Without the tables' words.</param>
/// <param name="Zoned">All.</param>
/// <param name="NotRead">Why not; null where it was.</param>
public sealed record PdfAgain(ImmutableArray<PageLayout> Pages, ImmutableArray<TextLine> Lines, ImmutableArray<TextLine> Zoned,
    BilingualText? NotRead)
{
    /// <summary>The tables with the ink of their cells, all of the file's.</summary>
    public ImmutableArray<Table> Tables { get; init; } = [];

    /// <summary>What the file's meetings were read as this time: by the rules alone, and without corrections.</summary>
    public ImmutableArray<AgendaDocument> Documents { get; init; } = [];

    /// <param name="roots">Folders that may hold it under its path, or under its name alone.</param>
    public static PdfAgain Read(AgendaDocument document, IReadOnlyList<string> roots)
    {
        if (document.Status == DocumentStatus.Failed)
        {
            return Not("Dokumentet kunne ikke læses, så der er ingen sider at vise.",
                "The document could not be read, so there are no pages to show.");
        }

        if (roots.Count == 0)
        {
            return Not("Siderne vises, når mappen med PDF-filerne gives med --pdfs.",
                "The pages are shown when the folder of the PDFs is named with --pdfs.");
        }

        byte[]? bytes = null;
        foreach (var file in Names(document.Document.Path)
            .SelectMany(name => roots.SelectMany(root => new[] { Path.Combine(root, name), Path.Combine(root, Path.GetFileName(name)) }))
            .Where(File.Exists))
        {
            bytes = Bytes(file);
            if (bytes is not null && Read(bytes, document) is { } read)
            {
                return read;
            }
        }

        return bytes is null
            ? Not($"Filen {document.Document.Path} er ikke i mappen med PDF-filer.",
                $"The file {document.Document.Path} is not in the folder of PDFs.")
            : Not($"Filen {document.Document.Path} er en anden nu end den, der blev læst.",
                $"The file {document.Document.Path} is not the one any more that was read.");
    }

    /// <param name="content">Of the file that the document was read from, or of one around it.</param>
    /// <param name="watch">Ends the reading where it takes too long.</param>
    /// <returns>Of a file with several meetings the document's own pages; null where the content is another.</returns>
    public static PdfAgain? Read(byte[] content, AgendaDocument document, PageWatch? watch = null)
    {
        if (FileInside.Find(content, document.Document) is not { } bytes)
        {
            return null;
        }

        var source = PdfFile.Read(bytes, watch);
        var trace = AgendaPipeline.Read(source);
        var own = DocumentPath.SharesFile(document) ? document.Ledger.Select(row => row.Page).ToHashSet() : null;
        bool IsOwn(int page) => own is null || own.Contains(page);
        return new PdfAgain([.. source.Pages.Where(page => IsOwn(page.Number))],
            [.. trace.Text.Where(line => IsOwn(line.Page))], [.. trace.Zoned.Where(line => IsOwn(line.Page))], null)
        {
            Tables = trace.Tables, Documents = trace.Documents,
        };
    }

    /// <summary>The file's own, then those of the files that it may lie in, the innermost first.</summary>
    private static IEnumerable<string> Names(string path)
    {
        for (var name = path; name.Length > 0; name = name[..Math.Max(name.LastIndexOf(DocumentPath.InsideSign), 0)])
        {
            yield return name;
            if (DocumentPath.FileOf(name) is var file && file != name)
            {
                yield return file;
            }
        }
    }

    private static byte[]? Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static PdfAgain Not(string danish, string english) => new([], [], [], new(danish, english));
}
