using Ingest.Model;
using Ingest.Pdf.Annotations;
using Ingest.Pdf.Content;
using Ingest.Pdf.Painting;
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

namespace Ingest.Pdf;

/// <summary>PdfPig's way to have pages read by someone else: finds a page's content and boxes, and has <see cref="PagePainter"/> follow it.</summary>
public sealed class PageFactory(IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : BasePageFactory<ReadPage>(pdfScanner, resourceStore, filterProvider, new PlainContentParser(pageContentParser), parsingOptions)
{
    /// <summary>Pages hang in a tree; a deeper one is damage.</summary>
    private const int DeepestTree = 64;

    /// <summary>One page's at a time: a list of this size costs more to make than to fill.</summary>
    private readonly List<PaintedGlyph> _glyphs = [];

    private readonly DocumentSettings _document = (parsingOptions as DocumentOptions)?.Settings ?? DocumentSettings.None;

    protected override ReadPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        _glyphs.Clear();
        var painter = new PagePainter(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, in initialMatrix, ParsingOptions,
            ResourcesOf(dictionary), _document.Layers, _glyphs);
        painter.Process(pageNumber, operations);
        painter.MarkSplitWords(mcid => _document.SoftHyphens.Has(dictionary, mcid));
        var scanned = new ScanReading(dictionary, rotation, operations, PdfScanner, FilterProvider, ResourceStore);
        var annotations = new AnnotationReader(painter, PdfScanner, _document.Layers, _document.Form).Read(dictionary);
        var bounds = cropBox.GetVisibleBounds(rotation);
        return PageReader.Read(pageNumber, bounds.Width, bounds.Height, painter.Page, annotations, scanned);
    }

    /// <summary>A page's own, or those that it inherits.</summary>
    private DictionaryToken? ResourcesOf(DictionaryToken page)
    {
        var its = page;
        for (var depth = 0; depth < DeepestTree && its is not null; depth++)
        {
            if (its.TryGet(NameToken.Resources, PdfScanner, out DictionaryToken? resources))
            {
                return resources;
            }

            its = its.TryGet(NameToken.Parent, PdfScanner, out DictionaryToken? parent) ? parent : null;
        }

        return null;
    }
}
