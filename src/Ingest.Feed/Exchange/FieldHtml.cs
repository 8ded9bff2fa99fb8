using System.Collections.Immutable;
using System.Text;
using Ingest.Feed.TableForms;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange;

/// <summary>
/// A field's text as a piece of HTML, its blocks in their order: <c>&lt;p&gt;</c>, <c>&lt;h4&gt;</c>, lists with the marks as printed, and
/// the tables that the field's text leaves out. Nothing of the text is taken for markup.
/// </summary>
public static class FieldHtml
{
    /// <param name="tables">The document's tables by id.</param>
    public static string Of(AgendaField field, IReadOnlyDictionary<string, AgendaTable> tables)
    {
        var html = new StringBuilder();
        foreach (var block in field.Blocks)
        {
            Add(html, block, tables);
        }

        if (field.Blocks.IsEmpty && field.Text.Length > 0)
        {
            html.Append("<p>").Append(XmlText.Escaped(field.Text)).Append("</p>\n");
        }

        return html.ToString();
    }

    private static void Add(StringBuilder html, Block block, IReadOnlyDictionary<string, AgendaTable> tables)
    {
        switch (block.Type)
        {
            case BlockType.Paragraph:
                html.Append("<p>").Append(XmlText.Escaped(block.Text ?? "")).Append("</p>\n");
                break;
            case BlockType.Heading:
                html.Append("<h4>").Append(XmlText.Escaped(block.Text ?? "")).Append("</h4>\n");
                break;
            case BlockType.List:
                Add(html, block.Items);
                break;
            case BlockType.Table when block.Table is { } id && tables.TryGetValue(id, out var table):
                Add(html, table);
                break;
        }
    }

    /// <summary>A list is flat: the marks as printed say its steps, and a reader that knows no nested lists shows them all.</summary>
    private static void Add(StringBuilder html, ImmutableArray<ListEntry> entries)
    {
        html.Append("<ul>\n");
        foreach (var entry in entries)
        {
            html.Append("<li>").Append(XmlText.Escaped($"{entry.Marker} {entry.Text}".Trim())).Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static void Add(StringBuilder html, AgendaTable table)
    {
        html.Append("<table>\n");
        if (table.Caption is { Length: > 0 } caption)
        {
            html.Append("<caption>").Append(XmlText.Escaped(caption)).Append("</caption>\n");
        }

        var grid = PrintedGrid.Of(table);
        foreach (var row in grid.Head)
        {
            Add(html, row, "th");
        }

        foreach (var row in grid.Body)
        {
            Add(html, row, "td");
        }

        html.Append("</table>\n");
    }

    private static void Add(StringBuilder html, ImmutableArray<SpanningCell> row, string name)
    {
        html.Append("<tr>");
        foreach (var cell in row)
        {
            html.Append('<').Append(name).Append(Span("colspan", cell.Columns)).Append(Span("rowspan", cell.Rows)).Append('>')
                .Append(XmlText.Escaped(cell.Cell.Text)).Append("</").Append(name).Append('>');
        }

        html.Append("</tr>\n");
    }

    private static string Span(string name, int count) => count > 1 ? FormattableString.Invariant($" {name}=\"{count}\"") : "";
}
