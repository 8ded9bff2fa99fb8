using System.Collections.Immutable;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Items;

/// <summary>
/// The PDF's pages of an item beside its text. Each drawing is fetched by itself, so that the text does not wait for the PDF; the script
/// puts it into the page, where its regions light up.
/// </summary>
internal static class SheetPane
{
    private const int Most = 60;

    /// <param name="hasPdf">It is where it was.</param>
    public static Html Write(ItemView view, bool hasPdf)
    {
        var visit = view.Visit;
        var pages = Pages(view);
        return pages.IsEmpty ? Html.None : $"""
            <section class="sheets" id="sheets" tabindex="0" aria-label="{visit.Say(Texts.WebSheets)}"
            data-region="{visit.Say(Texts.WebShowText)}">
            {Note(view.Document, hasPdf, visit)}
            {Html.If(hasPdf, $"{pages.Take(Most).Select(page => Sheet(view, page))}")}
            {Html.If(hasPdf && pages.Length > Most, $"<p class=\"soft\">{visit.Say(Texts.WebSheetsLeftOut(pages.Length - Most))}</p>")}
            </section>
            """;
    }

    private static Html Note(AgendaDocument document, bool hasPdf, Visit visit)
    {
        Wording? note = document.Status == DocumentStatus.Failed ? Texts.WebPdfUnread
            : !hasPdf ? Texts.WebPdfGone
            : document.Document.TextSource switch
            {
                TextSource.Ocr => Texts.WebScanned,
                TextSource.Mixed => Texts.WebPartlyScanned,
                _ => null,
            };
        return note is null ? Html.None : $"<p class=\"note\">{visit.Say(note)}</p>";
    }

    private static Html Sheet(ItemView view, int page) => $"""
        <figure id="p{page}" tabindex="-1"><img src="{view.Visit.To.Drawing(view.DocumentId, page)}" loading="lazy" width="595" height="842"
        alt="{view.Visit.Say(Texts.WebSheetAlt(page))}">
        <figcaption>{view.Visit.Say(Texts.WebPageOfFile(page, view.Document.Document.Pages))}</figcaption></figure>
        """;

    private static ImmutableArray<int> Pages(ItemView view) =>
    [
        .. view.Item.Source.Concat(view.Item.Fields.SelectMany(field => field.Source))
            .Concat(view.Document.Tables.Where(table => table.Item == view.Item.Id).SelectMany(table => table.Source))
            .Select(place => place.Page).Distinct().Order(),
    ];
}
