using System.Globalization;
using Ingest.Facts.Amounts;
using Ingest.Facts.Deadlines;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Items;

/// <summary>An item's attachments, decisions, amounts, deadlines and links.</summary>
internal static class ItemLists
{
    /// <summary>More amounts or links than a person reads.</summary>
    private const int Most = 100;

    public static Html Attachments(ItemView view) => view.Item.Attachments.IsEmpty ? Html.None : $"""
        <ul class="entries">{Enumerable.Range(0, view.Item.Attachments.Length).Select(a => Attachment(view, a))}</ul>
        """;

    /// <summary>Those that no field tells of.</summary>
    public static Html Decisions(ItemView view)
    {
        var fields = view.Item.Fields.Select(field => Letters(field.Text)).ToList();
        var own = view.Item.Decisions
            .Where(decision => !fields.Exists(field => field.Contains(Letters(decision.Text), StringComparison.Ordinal))).ToList();
        return Section("decisions", Texts.WebDecisions, view, own.Count, $"{own.Select(decision => (Html)$"""
            <p dir="auto"><b>{Html.Join($", ", [Html.Apart(decision.Body), $"{view.Visit.Date(decision.Date)}"])}</b>
            {view.Marks.In(decision.Text)}</p>
            """)}");
    }

    public static Html Amounts(ItemView view, AgendaDocument alone)
    {
        var amounts = DocumentAmounts.Of(alone).Take(Most).ToList();
        return Folded(Texts.WebAmounts(amounts.Count), view, amounts.Count, $"""
            <ul class="amounts">{amounts.Select(amount => (Html)$"""
                <li><b><bdi>{amount.Text}</bdi></b> <span dir="auto">{amount.Sentence}</span></li>
                """)}</ul>
            """);
    }

    public static Html Deadlines(ItemView view, AgendaDocument alone)
    {
        var deadlines = DocumentDeadlines.Of(alone).Take(Most).ToList();
        return Folded(Texts.WebDeadlines(deadlines.Count), view, deadlines.Count, $"""
            <ul class="amounts">{deadlines.Select(deadline => (Html)$"""
                <li><b>{view.Visit.Date(deadline.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}</b>
                <span dir="auto">{deadline.Sentence}</span></li>
                """)}</ul>
            """);
    }

    public static Html Links(ItemView view)
    {
        var links = view.Item.Links.Where(link => OuterLink.IsOfWeb(link.Url)).Take(Most).ToList();
        return Section("links", Texts.WebLinks, view, links.Count, $"""
            <ul>{links.Select(link => (Html)$"""
                <li>{OuterLink.Of(link.Url, Html.Apart(link.Text.Length > 0 ? link.Text : link.Url))}</li>
                """)}</ul>
            """);
    }

    private static Html Attachment(ItemView view, int a)
    {
        var (one, anchor) = (view.Item.Attachments[a], view.OfAttachment(a));
        return $"""
            <li id="{anchor}" data-a="{anchor}" tabindex="-1">{Html.If(one.Label is not null, $"<span class=\"mark\">{one.Label}</span> ")}
            {OuterLink.Of(one.Url, $"<span dir=\"auto\">{view.Marks.In(one.Title)}</span>")}
            {Html.If(one.Access == Access.Closed, $" <span class=\"badge\">{view.Visit.Say(Texts.AccessClosed)}</span>")}
            {PlaceLink.To(anchor, one.Source is { } source ? [source] : [], one.Title, view.Visit)}</li>
            """;
    }

    private static Html Section(string id, Wording heading, ItemView view, int count, Html list) => Html.If(count > 0, $"""
        <section class="part" id="{id}" aria-labelledby="{id}h"><h2 id="{id}h">{view.Visit.Say(heading)}</h2>{list}</section>
        """);

    private static Html Folded(Wording heading, ItemView view, int count, Html list) => Html.If(count > 0, $"""
        <details class="part"><summary>{view.Visit.Say(heading)}</summary>{list}</details>
        """);

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
