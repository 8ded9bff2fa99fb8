using System.Collections.Immutable;
using Ingest.Checks;
using Ingest.Feed.TableForms;
using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Web.Drawing;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Items;

/// <summary>A table as it is printed, each cell with its anchor; what is too much for a page is in the CSV.</summary>
internal static class TableFigure
{
    private const int MostCells = 20_000, MostRows = 2_000;

    /// <param name="id">Of a table of the document; one that it has not shows nothing.</param>
    public static Html Write(ItemView view, string id)
    {
        var t = Enumerable.Range(0, view.Document.Tables.Length).FirstOrDefault(i => view.Document.Tables[i].Id == id, -1);
        if (t < 0)
        {
            return Html.None;
        }

        var (table, visit, anchor) = (view.Document.Tables[t], view.Visit, FormattableString.Invariant($"t{t}"));
        var name = table.Caption is { Length: > 0 } caption ? caption : visit.Say(Texts.WebTable(table.Id.TrimStart('t')));
        var rows = Math.Min(Math.Min(table.Rows.Length, MostRows), MostCells / Math.Max(1, table.Columns.Length));
        var grid = PrintedGrid.Of(table with { Rows = table.Rows[..rows] });
        var proof = TableProof.Of(table);
        return $"""
            <figure class="part table" id="{anchor}" data-a="{anchor}" tabindex="-1">
            <figcaption><b dir="auto" id="{anchor}h">{view.Marks.In(name)}</b>{PlaceLink.Unsure(table.Confidence, visit)}
            {PlaceLink.To(anchor, table.Source, name, visit)}
            <a class="csv" href="{visit.To.Table(view.DocumentId, table.Id)}" download>{visit.Say(Texts.WebCsv)}<span
            class="unseen">: {name}</span></a></figcaption>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="{anchor}h"><table data-sortable>
            {Html.If(!grid.Head.IsEmpty, $"<thead>{grid.Head.Select(row => Head(row, table))}</thead>")}
            <tbody>{grid.Body.Select(row => Row(view, t, row, table, proof))}</tbody>
            </table></div>
            {Html.If(rows < table.Rows.Length, $"<p class=\"soft\">{visit.Say(Texts.WebRowsShown(rows, table.Rows.Length))}</p>")}
            {Proof(table, proof, visit)}
            </figure>
            """;
    }

    private static Html Head(ImmutableArray<SpanningCell> row, AgendaTable table) => $"<tr>{row.Select(cell =>
        cell.Cell.Text.Length == 0 ? (Html)$"<td{Spans(cell)}></td>" : $"""
            <th{Spans(cell)} scope="{(cell.Columns > 1 ? "colgroup" : "col")}"{Html.If(
                cell.Columns == 1 && HoldsFigures(table, cell.Column), $" class=\"n\"")}>{Html.Apart(cell.Cell.Text)}</th>
            """)}</tr>";

    private static Html Row(ItemView view, int t, ImmutableArray<SpanningCell> row, AgendaTable table, TableProof proof) =>
        PrintedGrid.IsGroup(row, table.Columns.Length)
            ? (Html)$"<tr class=\"group\"><th{Spans(row[0])} scope=\"colgroup\" {Anchor(t, row[0])}>{Text(view, row[0])}</th></tr>"
            : $"<tr>{row.Select(cell => Cell(view, t, cell, proof))}</tr>";

    private static Html Cell(ItemView view, int t, SpanningCell cell, TableProof proof)
    {
        var style = cell.Cell.Number is null ? "" : $"n {Style(proof.Of(new CellPlace(cell.Row, cell.Column)))}".Trim();
        return $"""
            <td{Spans(cell)}{Html.If(style.Length > 0, $" class=\"{style}\"")}{Value(cell.Cell)} {Anchor(t, cell)}>{Text(view, cell)}</td>
            """;
    }

    private static Html Anchor(int t, SpanningCell cell) => $"data-a=\"{CellRegions.Anchor(t, cell.Row, cell.Column)}\"";

    /// <summary>Numbers and dates are sorted by their value.</summary>
    private static Html Value(Cell cell) =>
        cell.Number is { } number && double.IsFinite(number)
            ? $" data-v=\"{number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}\""
            : Html.If(cell.Date is not null, $" data-v=\"{cell.Date}\"");

    private static Html Text(ItemView view, SpanningCell cell) => $"<bdi>{view.Marks.In(cell.Cell.Text)}</bdi>";

    private static Html Spans(SpanningCell cell) =>
        $"{Html.If(cell.Rows > 1, $" rowspan=\"{cell.Rows}\"")}{Html.If(cell.Columns > 1, $" colspan=\"{cell.Columns}\"")}";

    private static string Style(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "proven",
        Verdict.Fail => "disproven",
        _ => "",
    };

    private static Html Proof(AgendaTable table, TableProof proof, Visit visit) => $"""
        {Html.If(proof.Proven > 0, $"<p class=\"soft\">{visit.Say(Texts.WebProven(proof.Proven, proof.Figures))}</p>")}
        {Html.If(table.Checks.Any(check => check.Verdict == Verdict.Fail), $"<p class=\"warn\">{visit.Say(Texts.WebDisproven)}</p>")}
        """;

    private static bool HoldsFigures(AgendaTable table, int column) =>
        2 * table.Rows.Count(row => row[column].Number is not null) > table.Rows.Length;
}
