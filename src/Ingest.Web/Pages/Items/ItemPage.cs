using Ingest.Facts.Cases;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Web.Pages.Search;
using Ingest.Web.Words;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Items;

/// <summary>An item as a person reads it, beside the pages that it came from.</summary>
internal static class ItemPage
{
    /// <returns>Null where there is no such item.</returns>
    public static Page? Write(PageSources sources, Visit visit, string documentId, string id)
    {
        if (sources.Archive.Find(documentId) is not { } document
            || Enumerable.Range(0, document.Items.Length).FirstOrDefault(i => document.Items[i].Id == id, -1) is not (>= 0 and var index))
        {
            return null;
        }

        var question = SearchChoices.TextOf(visit.Query);
        var view = new ItemView(documentId, document, index, QueryMarks.Of(sources.Searcher, question), visit);
        var item = view.Item;
        var sheets = SheetPane.Write(view, sources.Archive.PdfOf(documentId) is not null);
        return new Page(item.Number is { } number ? $"{number} {item.Title}" : item.Title, $"""
            {Crumbs(view, question)}
            <div class="{(sheets.IsEmpty ? "reader alone" : "reader")}">
            <article class="text">
            <h1 id="{view.Anchor}" data-a="{view.Anchor}" tabindex="-1">{Html.If(item.Number is not null,
                $"<span class=\"number\">{item.Number}</span> ")}<bdi{visit.InDanish}>{view.Marks.In(item.Title)}</bdi></h1>
            {Facts(view)}
            {Parts(view)}
            {Thread(sources, view)}
            {Neighbours(view)}
            </article>
            {sheets}
            </div>
            """)
        {
            Canonical = visit.To.Item(documentId, id), Question = question, IsWide = !sheets.IsEmpty,
        };
    }

    private static Html Crumbs(ItemView view, string question)
    {
        var (visit, meeting) = (view.Visit, view.Document.Meeting);
        return $"""
            <nav class="crumbs" aria-label="{visit.Say(Texts.WebCrumbs)}"><ol>
            {Html.If(question.Length > 0, $"""
                <li><a href="{visit.To.Search(new SearchChoices { Text = question }.Query)}">{visit.Say(Texts.WebBackToSearch)}</a></li>
                """)}
            {Html.If(meeting.Body is not null, $"<li><a href=\"{visit.To.Body(meeting.Body ?? "")}\">{Html.Apart(meeting.Body)}</a></li>")}
            <li><a href="{visit.To.Meeting(view.DocumentId)}">{visit.Begin(CodeNames.Of(meeting.Kind))} {visit.Date(meeting.Date)}</a></li>
            </ol></nav>
            """;
    }

    private static Html Facts(ItemView view)
    {
        var (visit, item) = (view.Visit, view.Item);
        return $"""
            <dl class="facts">
            {Fact(visit.Say(Texts.WebCase), item.Case?.Number is { } number ? Case(number, visit) : Html.None)}
            {Fact(visit.Say(Texts.WebHandler), Html.If(item.Case?.Handler is not null, Html.Apart(item.Case?.Handler)))}
            {Fact(visit.Say(Texts.WebAccess), item.Access is { } access ? $"{visit.Say(CodeNames.Of(access))}" : Html.None)}
            {Fact(visit.Say(Texts.WebInPdf), PlaceLink.To(view.Anchor, item.Source, item.Title, visit))}
            </dl>
            {Html.If(item.Confidence < PlaceLink.SureFrom, $"<p>{PlaceLink.Unsure(item.Confidence, visit)}</p>")}
            """;
    }

    private static Html Fact(string name, Html value) => Html.If(!value.IsEmpty, $"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Html Case(string number, Visit visit) =>
        CaseKey.Of(number) is { } key ? $"<a href=\"{visit.To.Case(key)}\">{Html.Apart(number)}</a>" : Html.Apart(number);

    private static Html Parts(ItemView view)
    {
        var (item, visit) = (view.Item, view.Visit);
        if (item.Access == Access.Closed && item.Fields.IsEmpty)
        {
            return $"<p class=\"note\">{visit.Say(Texts.WebClosed)}</p>";
        }

        var alone = view.Document with { Items = [item], Tables = [.. view.Document.Tables.Where(table => table.Item == item.Id)] };
        var shown = item.Fields.SelectMany(field => field.Blocks).Select(block => block.Table).ToHashSet(StringComparer.Ordinal);
        return $"""
            {Enumerable.Range(0, item.Fields.Length).Select(f => FieldSection.Write(view, f))}
            {Html.If(!item.Fields.Any(field => field.Kind == FieldKind.Attachments) && !item.Attachments.IsEmpty, $"""
                <section class="part attachment" id="attachments" aria-labelledby="attachmentsh">
                <h2 id="attachmentsh">{visit.Begin(Texts.FieldAttachments)}</h2>{ItemLists.Attachments(view)}</section>
                """)}
            {alone.Tables.Where(table => !shown.Contains(table.Id)).Select(table => TableFigure.Write(view, table.Id))}
            {ItemLists.Decisions(view)}
            {VoteList.Write(view, alone)}
            {ItemLists.Deadlines(view, alone)}
            {ItemLists.Amounts(view, alone)}
            {ItemLists.Links(view)}
            """;
    }

    private static Html Thread(PageSources sources, ItemView view)
    {
        if (CaseKey.Of(view.Item.Case?.Number) is not { } key
            || sources.Searcher.Case(key, sources.Options.IncludeClosed) is not { Length: > 1 } steps
            || steps.All(step => step.DocumentId == view.DocumentId))
        {
            return Html.None;
        }

        return $"""
            <section class="part" id="case" aria-labelledby="caseh"><h2 id="caseh">{view.Visit.Say(Texts.WebThread)}</h2>
            {CaseThread.Write(steps, $"{view.DocumentId}#{view.Item.Id}", _ => null, view.Visit)}
            </section>
            """;
    }

    private static Html Neighbours(ItemView view)
    {
        var (before, after) = (view.Index - 1, view.Index + 1);
        return view.Document.Items.Length < 2 ? Html.None : $"""
            <nav class="paging" aria-label="{view.Visit.Say(Texts.WebNeighbours)}">
            {Html.If(before >= 0, Neighbour(view, Math.Max(before, 0), "prev", Texts.WebItemBefore))}
            {Html.If(after < view.Document.Items.Length, Neighbour(view, Math.Min(after, view.Document.Items.Length - 1), "next",
                Texts.WebItemAfter))}
            </nav>
            """;
    }

    private static Html Neighbour(ItemView view, int index, string relation, Wording name)
    {
        var item = view.Document.Items[index];
        return $"""
            <a rel="{relation}" href="{view.Visit.To.Item(view.DocumentId, item.Id)}"><small>{view.Visit.Say(name)}</small>
            <bdi>{item.Number} {item.Title}</bdi></a>
            """;
    }
}
