using System.Globalization;
using System.Net;
using System.Text;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Setting;
using Ingest.Model.Output;

namespace Ingest.Corpus.Office;

/// <summary>
/// The same plan as HTML for LibreOffice, whose PDFs space, kern and order glyphs in their own way. It shows the title,
/// the particulars and the items; running headers and contents are Skia's alone.
/// </summary>
internal sealed class HtmlWriter(SetDocument document, Dice dice)
{
    private readonly StringBuilder html = new();
    private readonly LayoutFamily family = document.Plan.Family;

    public string Write()
    {
        var scene = document.Plan.Scene;
        var font = dice.Pick<string>(["Liberation Sans", "Carlito", "Caladea", "Liberation Serif", "Open Sans"]);
        var size = dice.Between(9, 12).ToString(CultureInfo.InvariantCulture);
        var justify = dice.Chance(0.3) ? "; text-align: justify" : "";
        html.Append(CultureInfo.InvariantCulture, $"<html><head><meta charset=\"utf-8\"><style>body, p, td {{ font-family: '{font}'; font-size: {size}pt{justify} }}")
            .Append("p { margin: 0 0 6pt 0 } .item { font-weight: bold; font-size: 14pt; margin-top: 18pt; page-break-after: avoid }")
            .Append("p.rubrik { margin: 8pt 0 0 0; page-break-after: avoid } p.inner { margin: 4pt 0 0 0 }")
            .Append(".entry { margin-left: 0.6cm; text-indent: -0.5cm } table { border-collapse: collapse }</style></head><body>");
        P(document.Title!, "item");
        P(scene.Body);
        P($"Dato: {FrontSetter.Day(scene.Date, DateForm.Long)} kl. {scene.Start.Replace(':', '.')}");
        P("Sted: " + scene.Place);
        foreach (var person in scene.Participants)
        {
            P($"{person.Name} ({person.Party}){(person.Role is null ? "" : ", " + person.Role)}{(person.Attendance == Attendance.Absent ? " - fraværende" : "")}");
        }

        var looks = Looks.Make(family, dice);
        var items = new ItemSetter(family, looks, new StripMaker(family, 1.2f), dice);
        var cases = new CaseSetter(family, looks, new StripMaker(family, 1.2f));
        foreach (var item in document.Plan.Items)
        {
            P($"{items.Prefix(item.Number)} {items.Marked(item)}".Trim(), "item");
            foreach (var line in cases.Lines(item).SelectMany(s => s.Lines))
            {
                P(line.Text);
            }

            foreach (var field in item.Fields)
            {
                Field(field);
            }
        }

        return html.Append("</body></html>\n").ToString();
    }

    private void Field(PlannedField field)
    {
        if (field.Heading is { } heading)
        {
            P(heading, "rubrik", "b");
        }

        foreach (var block in field.Blocks)
        {
            switch (block)
            {
                case PlannedHeading h:
                    P(Markup.Plain(h.Text), "inner", "i");
                    break;
                case PlannedList l:
                    l.Entries.ToList().ForEach(e => P($"{e.Marker} {Markup.Plain(e.Text)}", "entry"));
                    break;
                case PlannedTable t:
                    Table(t);
                    break;
                default:
                    P(Blocks.ToContract(block).Text!);
                    break;
            }
        }
    }

    private void Table(PlannedTable planned)
    {
        var table = planned.Table;
        if (table.Caption is { } caption)
        {
            P(caption, "inner", "b");
        }

        html.Append("<table border=\"1\" cellpadding=\"3\">");
        var depth = Math.Max(1, table.Columns.Max(c => c.Path.Length));
        for (var level = 0; level < depth; level++)
        {
            Row(TableSetter.HeadCells(table, level, depth).Select(c => (c.Text, c.Span, 1)), "th");
        }

        for (var r = 0; r < table.Rows.Length; r++)
        {
            Row(
                planned.Shape.SectionRows.Contains(r) ? [(table.Rows[r][0].Text, table.Columns.Length, 1)]
                    : table.Rows[r].Where(c => !c.Spanned).Select((c, i) => (c.Text, 1, i == 0 ? Down(planned, r) : 1)),
                "td");
        }

        html.Append("</table><p></p>");
    }

    /// <summary>How many rows the first cell of this one spans.</summary>
    private static int Down(PlannedTable planned, int row)
    {
        var rows = planned.Table.Rows;
        var end = row + 1;
        while (end < rows.Length && rows[end][0].Spanned && !planned.Shape.SectionRows.Contains(end) && !rows[row][0].Spanned)
        {
            end++;
        }

        return end - row;
    }

    private void Row(IEnumerable<(string Text, int Span, int Down)> cells, string tag)
    {
        html.Append("<tr>");
        foreach (var (text, span, down) in cells)
        {
            var align = text.Length > 0 && text.Any(char.IsDigit) && text.All(c => !char.IsLetter(c)) ? "right" : "left";
            html.Append(CultureInfo.InvariantCulture, $"<{tag} colspan=\"{span}\" rowspan=\"{down}\" align=\"{align}\">{WebUtility.HtmlEncode(text)}</{tag}>");
        }

        html.Append("</tr>");
    }

    private void P(string text, string? kind = null, string cut = "span") =>
        html.Append(CultureInfo.InvariantCulture, $"<p{(kind is null ? "" : $" class=\"{kind}\"")}><{cut}>{WebUtility.HtmlEncode(text)}</{cut}></p>\n");
}
