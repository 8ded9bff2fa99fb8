using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>
/// PdfPig's own page factory with our parser of content streams. The factory is not public in PdfPig 0.1.16, though all that it is
/// made of is, so it is taken by its name; a test holds that it is there.
/// </summary>
public sealed class PlainPageFactory(IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : IPageFactory<PlainPage>
{
    private static readonly Type PdfPigs = typeof(PdfDocument).Assembly.GetType("UglyToad.PdfPig.Parser.PageFactory", throwOnError: true)!;

    private readonly IPageFactory<Page> _pages = (IPageFactory<Page>)Activator.CreateInstance(
        PdfPigs, pdfScanner, resourceStore, filterProvider, new PlainContentParser(pageContentParser), parsingOptions)!;

    public PlainPage Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations) =>
        new(_pages.Create(number, dictionary, pageTreeMembers, namedDestinations));
}
