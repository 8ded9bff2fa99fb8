using Ingest.Model;
using Ingest.Pdf.Annotations;
using Ingest.Pdf.Content;
using Ingest.Pdf.Fonts;
using Ingest.Pdf.Painting;
using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Ingest.Pdf.Pages;

/// <summary>
/// PdfPig's way to have pages read by someone else: finds a page's content and boxes, and has <see cref="PagePainter"/> follow it.
/// </summary>
public sealed class PageFactory(IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : BasePageFactory<ReadPage>(pdfScanner, resourceStore, filterProvider, new PlainContentParser(pageContentParser), parsingOptions)
{
    /// <summary>Pages hang in a tree; a deeper one is damage.</summary>
    private const int DeepestTree = 64;

    /// <summary>Glyphs: a list grown beyond is not kept, 100 bytes each.</summary>
    private const int MostKept = 50_000;

    /// <summary>For one page after the other, of whatever document: a list of this size costs more to make than to fill.</summary>
    [ThreadStatic]
    private static List<PaintedGlyph>? _spare;

    private readonly DocumentFonts _fonts = new();
    private readonly DocumentSettings _document = (parsingOptions as DocumentOptions)?.Settings ?? DocumentSettings.None;

    protected override ReadPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var glyphs = _spare ?? [];
        _spare = null;
        var painter = new PagePainter(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, in initialMatrix,
            ParsingOptions,
            ResourcesOf(dictionary), _document.Layers, _fonts, glyphs);
        painter.Process(pageNumber, operations);
        painter.MarkSplitWords(mcid => _document.SoftHyphens.Has(dictionary, mcid));
        var scanned = new ScanReading(dictionary, rotation, operations, PdfScanner, FilterProvider, ResourceStore);
        var annotations = new AnnotationReader(painter, PdfScanner, _document.Layers, _document.Form).Read(dictionary);
        painter.MarkOptions();
        var bounds = cropBox.GetVisibleBounds(rotation);
        var page = PageReader.Read(pageNumber, bounds.Width, bounds.Height, Paper(dictionary, bounds.Width, bounds.Height, initialMatrix),
            painter.Page, annotations, scanned);
        (PageContentParser as PlainContentParser)?.Release();
        glyphs.Clear();
        _spare = glyphs.Capacity > MostKept ? null : glyphs;
        return page;
    }

    /// <summary>
    /// What of the page is shown: all that PdfPig takes for it, but for a crop box that stands
    /// above it in the tree, which PdfPig passes over.
    /// </summary>
    private Box Paper(DictionaryToken page, double width, double height, in TransformationMatrix toDisplay)
    {
        var all = new Box(0, 0, width, height);
        return !page.ContainsKey(NameToken.CropBox) && Inherited<ArrayToken>(page, NameToken.CropBox) is { } array
            && array.TryToRectangle(PdfScanner, out var box)
            ? all.Intersect(PagePainter.Around(toDisplay.Transform(box.Normalise()))) : all;
    }

    private DictionaryToken? ResourcesOf(DictionaryToken page) => Inherited<DictionaryToken>(page, NameToken.Resources);

    /// <summary>A page's own entry, or that of the node next above it that has one (ISO 32000-2, 7.7.3.4).</summary>
    private T? Inherited<T>(DictionaryToken page, NameToken name)
        where T : class, IToken
    {
        var its = page;
        for (var depth = 0; depth < DeepestTree && its is not null; depth++)
        {
            if (its.TryGet(name, PdfScanner, out T? entry))
            {
                return entry;
            }

            its = its.TryGet(NameToken.Parent, PdfScanner, out DictionaryToken? parent) ? parent : null;
        }

        return null;
    }
}
