using Ingest.Model.Output;

namespace Ingest.Feed;

/// <summary>Where a document's own files stand in the output folder, '/' between parts.</summary>
public static class FeedPaths
{
    private const string PdfEnding = ".pdf";

    public static string Json(DocumentInfo document) => $"json/{Stem(document.Path)}.json";

    /// <summary>The folder of the document's tables.</summary>
    public static string Tables(DocumentInfo document) => $"tables/{Stem(document.Path)}";

    public static string Table(AgendaDocument document, AgendaTable table) => $"{Tables(document.Document)}/{table.Id}.csv";

    /// <summary>The path without <c>.pdf</c>; any other ending stays.</summary>
    public static string Stem(string path) =>
        path.EndsWith(PdfEnding, StringComparison.OrdinalIgnoreCase) ? path[..^PdfEnding.Length] : path;
}
