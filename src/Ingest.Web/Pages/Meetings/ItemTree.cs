using Ingest.Facts.Cases;
using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Web.Words;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Meetings;

/// <summary>A meeting's items, each under the one that it belongs to.</summary>
internal static class ItemTree
{
    /// <summary>Deeper ones stand as a list of their own.</summary>
    private const int Deepest = 8;

    public static Html Write(AgendaDocument document, string documentId, Visit visit)
    {
        var ids = document.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var tables = document.Tables.ToLookup(table => table.Item, StringComparer.Ordinal);
        var below = document.Items.ToLookup(
            item => item.Parent is { } parent && ids.Contains(parent) ? parent : "", StringComparer.Ordinal);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        Html List(IEnumerable<AgendaItem> items, int depth) =>
            $"<ul class=\"items\">{items.Where(item => shown.Add(item.Id)).ToList().Select(item => (Html)$"""
                <li>{Line(item, tables[item.Id].Count(), documentId, visit)}
                {(depth < Deepest && below[item.Id].Any() ? List(below[item.Id], depth + 1) : Html.None)}
                </li>
                """).ToList()}</ul>";
        var tree = List(below[""], 1);
        return $"{tree}{(shown.Count < ids.Count ? List(document.Items, Deepest) : Html.None)}";
    }

    private static Html Line(AgendaItem item, int tables, string documentId, Visit visit) => $"""
        <a href="{visit.To.Item(documentId, item.Id)}">{Html.If(item.Number is not null,
            $"<span class=\"number\">{item.Number}</span> ")}<bdi>{(item.Title.Length > 0 ? item.Title
            : visit.Say(Texts.WebUntitled))}</bdi></a>
        {Html.If(item.Access == Access.Closed, $" <span class=\"badge\">{visit.Say(Texts.AccessClosed)}</span>")}
        <span class="soft">{Html.Join($", ",
        [
            item.Case?.Number is { } number && CaseKey.Of(number) is { } key
                ? $"<a href=\"{visit.To.Case(key)}\">{visit.Say(Texts.WebCaseNumber(number))}</a>" : Html.None,
            Html.If(item.Attachments.Length > 0, $"{visit.Say(Texts.Attachments(item.Attachments.Length))}"),
            Html.If(tables > 0, $"{visit.Say(Texts.WebTables(tables))}"),
        ])}</span>
        """;
}
