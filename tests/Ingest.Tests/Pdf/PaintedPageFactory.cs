using Ingest.Pdf.Content;
using Ingest.Pdf.Fonts;
using Ingest.Pdf.Layers;
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

namespace Ingest.Tests.Pdf;

/// <summary>Gives what a page paints as it is, without annotations and without a judgement of what is seen.</summary>
internal sealed class PaintedPageFactory(IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : BasePageFactory<PaintedPage>(pdfScanner, resourceStore, filterProvider, new PlainContentParser(pageContentParser), parsingOptions)
{
    protected override PaintedPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations) =>
        new PagePainter(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, in initialMatrix,
            ParsingOptions,
            null, LayerStates.None, new DocumentFonts()).Process(pageNumber, operations);
}
