using System.Collections.Immutable;
using System.Text;
using Ingest.Model.Output;

namespace Ingest.Feed.TableForms;

/// <summary>
/// Tables as a page: real ones, whose heads say which rows or columns they are for, so that a screen reader can say them, and whose cells
/// span what the printed ones do. Numbers and dates have their value for programs. The page needs nothing beside it and runs no code.
/// </summary>
/// <param name="language">Of the titles, as HTML names it: <c>da</c>.</param>
/// <param name="title">What stands over a table.</param>
public sealed class HtmlTables(string language, Func<AgendaTable, string> title) : ITableForm
{
    private const string Style = """
        :root{color-scheme:light dark;font:16px/1.4 system-ui,sans-serif}
        body{margin:2rem auto;max-width:80rem;padding:0 1rem;background:light-dark(#fff,#1a1a1a);color:light-dark(#111,#eee)}
        h1{font-size:1.4rem}
        .wide{overflow-x:auto;margin:2rem 0}
        table{border-collapse:collapse;font-variant-numeric:tabular-nums}
        caption{text-align:left;font-weight:600;padding:.3rem 0}
        th,td{border:1px solid light-dark(#bbb,#555);padding:.25rem .6rem;text-align:left;vertical-align:top;white-space:pre-line}
        thead th{background:light-dark(#eee,#333);vertical-align:bottom}
        tbody th{font-weight:400}
        tbody th.group{font-weight:600;background:light-dark(#f6f6f6,#262626)}
        .n{text-align:right;white-space:nowrap}
        """;

    public string Ending => ".html";

    public bool HoldsAll => true;

    public byte[] Write(ImmutableArray<TableSet> sets)
    {
        var names = HtmlText.Of(string.Join(", ", sets.Select(set => set.Name)));
        var text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(language).Append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>").Append(names)
            .Append("</title>\n<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<main>\n");
        for (var i = 0; i < sets.Length; i++)
        {
            text.Append("<h1>").Append(HtmlText.Of(sets[i].Name)).Append("</h1>\n");
            foreach (var table in sets[i].Tables)
            {
                Write(text, table, i == 0 ? table.Id : FormattableString.Invariant($"{table.Id}-{i + 1}"));
            }
        }

        return Encoding.UTF8.GetBytes(text.Append("</main>\n</body>\n</html>\n").ToString());
    }

    private void Write(StringBuilder text, AgendaTable table, string id)
    {
        var grid = PrintedGrid.Of(table);
        var marks = HtmlText.Of(id);
        text.Append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"").Append(marks).Append("\">\n<table>\n")
            .Append("<caption id=\"").Append(marks).Append("\">").Append(HtmlText.Of(title(table))).Append("</caption>\n");
        if (grid.Head.Length > 0)
        {
            text.Append("<thead>\n");
            foreach (var row in grid.Head)
            {
                Row(text, row, cell => HtmlCell.OfHead(cell, ColumnKind.HoldsFigures(table, cell.Column)));
            }

            text.Append("</thead>\n");
        }

        Body(text, table, grid);
        text.Append("</table>\n</div>\n");
    }

    /// <summary>A row that one cell fills is the head of those below it, which are a body of their own.</summary>
    private static void Body(StringBuilder text, AgendaTable table, PrintedGrid grid)
    {
        var columns = table.Columns.Length;
        text.Append("<tbody>\n");
        for (var row = 0; row < grid.Body.Length; row++)
        {
            var isGroup = PrintedGrid.IsGroup(grid.Body[row], columns);
            if (isGroup && row > 0)
            {
                text.Append("</tbody>\n<tbody>\n");
            }

            Row(text, grid.Body[row], cell => isGroup ? HtmlCell.OfGroup(cell) : HtmlCell.OfBody(cell, columns));
        }

        text.Append("</tbody>\n");
    }

    private static void Row(StringBuilder text, ImmutableArray<SpanningCell> row, Func<SpanningCell, string> write)
    {
        text.Append("<tr>");
        foreach (var cell in row)
        {
            text.Append(write(cell));
        }

        text.Append("</tr>\n");
    }
}
