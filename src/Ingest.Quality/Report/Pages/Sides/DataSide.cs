using System.Globalization;
using System.Text;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Pages.Sides;

/// <summary>The extracted data as a person reads it, each part with its anchor, its place on the pages and its differences.</summary>
internal static class DataSide
{
    public static string Write(DocumentView view)
    {
        var side = new StringBuilder();
        var differences = (view.Score?.Differences ?? []).ToLookup(difference => difference.Anchor ?? "m", StringComparer.Ordinal);
        MeetingSide.Write(side, view.Document, differences["m"]);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < view.Document.Items.Length; i++)
        {
            Item(side, view, i, differences, shown);
        }

        foreach (var table in view.Document.Tables.Where(table => !shown.Contains(table.Id)))
        {
            TableSide.Write(side, view.Document, table.Id, differences);
        }

        return side.ToString();
    }

    private static void Item(StringBuilder side, DocumentView view, int i, ILookup<string, Difference> differences, HashSet<string> shown)
    {
        var item = view.Document.Items[i];
        var anchor = FormattableString.Invariant($"i{i}");
        side.Append(CultureInfo.InvariantCulture,
            $"<section class=\"item\" style=\"--d:{Math.Min(item.Level, 6) - 1}\"><div class=\"head\" id=\"{anchor}\" "
                + $"data-a=\"{anchor}\" tabindex=\"-1\">");
        side.Append(CultureInfo.InvariantCulture,
            $"<h2>{(item.Number is { } number ? $"<span class=\"num\">{Html.Text(number)}</span> " : "")}{Html.Text(item.Title)}</h2>"
                + $"{SideLinks.See(anchor, item.Source)}{SideLinks.Unsure(item.Confidence)}{SideLinks.Fix(anchor)}</div>");
        Facts(side, item);
        DifferenceHtml.Write(side, differences[anchor]);
        for (var f = 0; f < item.Fields.Length; f++)
        {
            Field(side, view, item.Fields[f], FormattableString.Invariant($"{anchor}f{f}"), differences, shown);
        }

        Attachments(side, item, anchor, differences);
        Decisions(side, view.Document.Meeting.Kind, item, anchor, differences);
        side.Append("</section>");
    }

    private static void Facts(StringBuilder side, AgendaItem item)
    {
        var facts = new[]
        {
            item.Access is { } access ? (access == Access.Open ? Html.Both("åben", "open") : Html.Both("lukket", "closed")) : null,
            item.Case?.Number is { } number ? Html.Text(number) : null,
            item.Case?.Handler is { } handler ? Html.Text(handler) : null,
        }.OfType<string>().ToList();
        side.Append(facts.Count == 0 ? "" : $"<p class=\"facts\">{string.Join(" · ", facts)}</p>");
    }

    private static void Field(StringBuilder side, DocumentView view, AgendaField field, string anchor,
        ILookup<string, Difference> differences, HashSet<string> shown)
    {
        var own = differences[anchor].ToList();
        var wrong = own.Exists(difference => difference.Kind != DifferenceKind.Note) ? " wrong" : "";
        var kind = KindWords.Of(field.Kind);
        var role = field.Kind == FieldKind.Attachments ? "attachment" : "field";
        side.Append(CultureInfo.InvariantCulture,
            $"<article class=\"card {role}{wrong}\" id=\"{anchor}\" data-a=\"{anchor}\" tabindex=\"-1\"><div class=\"head\">");
        side.Append(field.Heading is { } heading
            ? $"<h3>{Html.Text(heading)}{Kind(heading, kind)}</h3>"
            : $"<h3 class=\"none\">{Html.Both(kind)}</h3>");
        side.Append(CultureInfo.InvariantCulture,
            $"{SideLinks.See(anchor, field.Source)}{SideLinks.Unsure(field.Confidence)}{SideLinks.Fix(anchor)}</div>");
        foreach (var block in field.Blocks)
        {
            Block(side, view.Document, block, differences, shown);
        }

        DifferenceHtml.Write(side, own);
        side.Append("</article>");
    }

    private static void Block(StringBuilder side, AgendaDocument document, Block block, ILookup<string, Difference> differences,
        HashSet<string> shown)
    {
        switch (block.Type)
        {
            case BlockType.Table when block.Table is { } table:
                shown.Add(table);
                TableSide.Write(side, document, table, differences);
                break;
            case BlockType.List:
                side.Append("<ul class=\"entries\">");
                foreach (var entry in block.Items)
                {
                    side.Append(CultureInfo.InvariantCulture,
                        $"<li style=\"--l:{Math.Min(entry.Level, 6) - 1}\"><span class=\"mark\">{Html.Text(entry.Marker)}</span> "
                            + $"{Html.Text(entry.Text)}</li>");
                }

                side.Append("</ul>");
                break;
            case BlockType.Heading:
                side.Append(CultureInfo.InvariantCulture, $"<p class=\"inner\">{Html.Text(block.Text)}</p>");
                break;
            default:
                side.Append(CultureInfo.InvariantCulture, $"<p>{Html.Text(block.Text)}</p>");
                break;
        }
    }

    private static void Attachments(StringBuilder side, AgendaItem item, string anchor, ILookup<string, Difference> differences)
    {
        if (item.Attachments.IsEmpty)
        {
            return;
        }

        side.Append(CultureInfo.InvariantCulture,
            $"<div class=\"card attachment\"><h3 class=\"none\">{Html.Both("Bilag som poster", "Attachments as entries")}</h3><ul "
                + $"class=\"entries\">");
        for (var a = 0; a < item.Attachments.Length; a++)
        {
            var (one, id) = (item.Attachments[a], FormattableString.Invariant($"{anchor}a{a}"));
            var label = one.Label is { } text ? $"<span class=\"label\">{Html.Text(text)}</span> " : "";
            side.Append(CultureInfo.InvariantCulture,
                $"<li id=\"{id}\" data-a=\"{id}\" "
                    + $"tabindex=\"-1\">{label}{Html.Text(one.Title)}"
                    + $"{SideLinks.See(id, one.Source is { } source ? [source] : [])}{SideLinks.Fix(id)}");
            DifferenceHtml.Write(side, differences[id]);
            side.Append("</li>");
        }

        side.Append("</ul></div>");
    }

    private static void Decisions(StringBuilder side, MeetingKind kind, AgendaItem item, string anchor,
        ILookup<string, Difference> differences)
    {
        var add = FormattableString.Invariant($"{anchor}d+");
        if (item.Decisions.IsEmpty)
        {
            side.Append(kind == MeetingKind.Agenda
                ? "" : $"<p class=\"missing\">{SideLinks.Add(add, new("En beslutning mangler", "A decision is missing"))}</p>");
            return;
        }

        side.Append(CultureInfo.InvariantCulture,
            $"<div class=\"card decision\"><h3 class=\"none\">{Html.Both("Beslutninger", "Decisions")}</h3><ul class=\"entries\">");
        for (var d = 0; d < item.Decisions.Length; d++)
        {
            var (one, id) = (item.Decisions[d], FormattableString.Invariant($"{anchor}d{d}"));
            side.Append(CultureInfo.InvariantCulture,
                $"<li id=\"{id}\" data-a=\"{id}\" tabindex=\"-1\"><span "
                    + $"class=\"label\">{Html.Text(string.Join(", ", new[] { one.Body, one.Date }.OfType<string>()))}</span> "
                    + $"{Html.Text(one.Text)}{SideLinks.Fix(id)}");
            DifferenceHtml.Write(side, differences[id]);
            side.Append("</li>");
        }

        side.Append(CultureInfo.InvariantCulture,
            $"</ul>{SideLinks.Add(add, new("En beslutning mangler", "A decision is missing"))}</div>");
    }

    /// <summary>"Indstilling indstilling" says nothing.</summary>
    private static string Kind(string heading, BilingualText kind) =>
        string.Equals(heading, kind.Danish, StringComparison.OrdinalIgnoreCase)
            ? $" <small class=\"en\" lang=\"en\">{Html.Text(kind.English)}</small>" : $" <small>{Html.Both(kind)}</small>";
}
