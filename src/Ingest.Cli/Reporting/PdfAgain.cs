using System.Collections.Immutable;
using System.Security.Cryptography;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Quality.Words;

namespace Ingest.Cli.Reporting;

/// <summary>A document's PDF, read again for its drawing.</summary>
/// <param name="Lines">Without the tables' words.</param>
/// <param name="Zoned">All.</param>
/// <param name="NotRead">Why not; null where it was.</param>
public sealed record PdfAgain(ImmutableArray<PageLayout> Pages, ImmutableArray<TextLine> Lines, ImmutableArray<TextLine> Zoned,
    BilingualText? NotRead)
{
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
            if (bytes is not null && FileInside.Find(bytes, document.Document) is { } found)
            {
                return Read(found, document);
            }
        }

        return bytes is null
            ? Not($"Filen {document.Document.Path} er ikke i mappen med PDF-filer.",
                $"The file {document.Document.Path} is not in the folder of PDFs.")
            : Not($"Filen {document.Document.Path} er en anden nu end den, der blev læst.",
                $"The file {document.Document.Path} is not the one any more that was read.");
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

    /// <summary>Of a file with several meetings the document's own pages.</summary>
    private static PdfAgain Read(byte[] bytes, AgendaDocument document)
    {
        var source = PdfFile.Read(bytes);
        var trace = AgendaPipeline.Read(source);
        if (!DocumentPath.SharesFile(document))
        {
            return new PdfAgain(source.Pages, trace.Text, trace.Zoned, null);
        }

        var own = document.Ledger.Select(row => row.Page).ToHashSet();
        return new PdfAgain([.. source.Pages.Where(page => own.Contains(page.Number))],
            [.. trace.Text.Where(line => own.Contains(line.Page))], [.. trace.Zoned.Where(line => own.Contains(line.Page))], null);
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
