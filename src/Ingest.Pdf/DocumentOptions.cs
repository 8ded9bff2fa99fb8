using Ingest.Pdf.Annotations;
using Ingest.Pdf.Layers;
using Ingest.Pdf.Tags;
using UglyToad.PdfPig;

namespace Ingest.Pdf;

/// <summary>
/// PdfPig hands its options on to the page factory, which it makes itself: so they carry what the document says for all of its pages.
/// </summary>
internal sealed class DocumentOptions : ParsingOptions
{
    public DocumentSettings Settings { get; set; } = DocumentSettings.None;

    /// <summary>
    /// Called while a page is painted, at each string, path and form; what it throws ends the page. Null: nobody wants to know.
    /// </summary>
    public Action? Paints { get; init; }
}

/// <summary>What a document says for all of its pages.</summary>
internal sealed record DocumentSettings(LayerStates Layers, FormDefaults Form, SoftHyphenTags SoftHyphens)
{
    public static readonly DocumentSettings None = new(LayerStates.None, new FormDefaults(null, false), SoftHyphenTags.None);

    public static DocumentSettings Of(PdfDocument document)
    {
        var (catalog, scanner) = (document.Structure.Catalog.CatalogDictionary, document.Structure.TokenScanner);
        return new DocumentSettings(LayerStates.Of(catalog, scanner), FormDefaults.Of(catalog, scanner),
            SoftHyphenTags.Of(catalog, document.Structure));
    }
}
