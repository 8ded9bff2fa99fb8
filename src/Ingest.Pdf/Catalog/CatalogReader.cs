using Ingest.Model;
using UglyToad.PdfPig;

namespace Ingest.Pdf.Catalog;

/// <summary>
/// What a document says of itself beside its pages (ISO 32000-2, 7.7.2): its outline, its page labels, the files inside it.
/// </summary>
internal static class CatalogReader
{
    /// <summary>Adds to what was read of the pages. What is damaged is left out: no page depends on it.</summary>
    public static SourcePdf AddTo(SourcePdf source, PdfDocument document, EmbeddedLimits limits)
    {
        var objects = new ObjectLookup(document.Structure);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var pages = new PageTree(catalog, objects, document.NumberOfPages);
        var (files, diagnostics) = Sound(() => EmbeddedFileReader.Read(catalog, objects, pages, limits), ([], []));
        return source with
        {
            Bookmarks = Sound(() => BookmarkReader.Read(catalog, objects, new Destinations(catalog, objects, pages)), []),
            PageLabels = Sound(() => PageLabelReader.Read(catalog, objects, document.NumberOfPages), []),
            EmbeddedFiles = files,
            IsPortfolio = catalog.ContainsKey(UglyToad.PdfPig.Tokens.NameToken.Create("Collection")),
            Diagnostics = source.Diagnostics.AddRange(diagnostics),
        };
    }

    private static T Sound<T>(Func<T> read, T none)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            return none;
        }
    }
}
