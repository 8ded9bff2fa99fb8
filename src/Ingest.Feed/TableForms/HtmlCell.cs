using System.Globalization;

namespace Ingest.Feed.TableForms;

/// <summary>A cell as HTML.</summary>
internal static class HtmlCell
{
    /// <summary>A column's head, or that of a group of columns; a corner without words is no head.</summary>
    public static string OfHead(SpanningCell cell, bool figures) =>
        cell.Cell.Text.Length == 0 ? Element("td", cell, "", "")
        : cell.Columns > 1 ? Element("th", cell, " scope=\"colgroup\"", HtmlText.Of(cell.Cell.Text))
        : Element("th", cell, figures ? " scope=\"col\" class=\"n\"" : " scope=\"col\"", HtmlText.Of(cell.Cell.Text));

    public static string OfGroup(SpanningCell cell) =>
        Element("th", cell, " scope=\"rowgroup\" class=\"group\"", HtmlText.Of(cell.Cell.Text));

    /// <summary>The first cell names its row, unless it is a value itself.</summary>
    public static string OfBody(SpanningCell cell, int columns) =>
        cell.Cell.Number is { } number && double.IsFinite(number)
            ? Element("td", cell, " class=\"n\"",
                string.Create(CultureInfo.InvariantCulture, $"<data value=\"{number:R}\">{Text(cell)}</data>"))
        : cell.Cell.Date is { } date ? Element("td", cell, "", $"<time datetime=\"{HtmlText.Of(date)}\">{Text(cell)}</time>")
        : cell.Column == 0 && columns > cell.Columns && cell.Cell.Text.Length > 0
            ? Element("th", cell, cell.Rows > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"", Text(cell))
        : Element("td", cell, "", Text(cell));

    private static string Text(SpanningCell cell) => HtmlText.Of(cell.Cell.Text);

    private static string Element(string name, SpanningCell cell, string attributes, string inner) =>
        FormattableString.Invariant(
            $"<{name}{Span("colspan", cell.Columns)}{Span("rowspan", cell.Rows)}{attributes}>{inner}</{name}>");

    private static string Span(string name, int count) => count > 1 ? FormattableString.Invariant($" {name}=\"{count}\"") : "";
}
