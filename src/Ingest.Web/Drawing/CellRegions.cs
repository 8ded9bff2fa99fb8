using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Report.Pages;

namespace Ingest.Web.Drawing;

/// <summary>
/// Where the cells of a document's tables have their ink. The document says where a table is; the grid that was found there when the PDF
/// was read again says the rest, as far as its texts are the table's.
/// </summary>
internal static class CellRegions
{
    /// <summary>Points by which a table's box may differ.</summary>
    private const double Near = 2;

    /// <summary>A share of the cells has to have the table's texts.</summary>
    private const double Enough = 0.6;

    /// <summary>More rows of head are none.</summary>
    private const int MostHeadRows = 8;

    /// <param name="found">In the PDF.</param>
    /// <param name="layouts">Its pages by number.</param>
    /// <returns>Anchors as <see cref="Anchor"/> has them.</returns>
    public static IEnumerable<PageRegion> Of(AgendaDocument document, ImmutableArray<Table> found,
        IReadOnlyDictionary<int, PageLayout> layouts)
    {
        for (var t = 0; t < document.Tables.Length; t++)
        {
            var table = document.Tables[t];
            if (table.Source.FirstOrDefault() is not { } place || found.FirstOrDefault(grid => IsAt(grid, place, layouts)) is not { } grid)
            {
                continue;
            }

            var (head, cells) = Enumerable.Range(0, Math.Min(grid.RowCount, MostHeadRows))
                .Select(head => (Head: head, Cells: Shared(table, grid, head).ToList())).MaxBy(shared => shared.Cells.Count);
            if (cells is null || cells.Count < Enough * grid.Cells.Count(cell => cell.Row >= head))
            {
                continue;
            }

            foreach (var cell in cells.Where(cell => layouts.ContainsKey(cell.Page)))
            {
                yield return new PageRegion(cell.Page, RegionRole.Table, Anchor(t, cell.Row - head, cell.Column), cell.Box);
            }
        }
    }

    /// <param name="table">0 for the document's first.</param>
    public static string Anchor(int table, int row, int column) => FormattableString.Invariant($"t{table}r{row}c{column}");

    private static bool IsAt(Table grid, SourceBox place, IReadOnlyDictionary<int, PageLayout> layouts)
    {
        if (grid.Parts.FirstOrDefault() is not { } part || part.Page != place.Page || !layouts.TryGetValue(part.Page, out var page))
        {
            return false;
        }

        var (box, other) = (page.ToPage(part.Box), place.Box);
        return Math.Abs(box.Left - other.Left) < Near && Math.Abs(box.Right - other.Right) < Near
            && Math.Abs(box.Top - other.Top) < Near && Math.Abs(box.Bottom - other.Bottom) < Near;
    }

    private static IEnumerable<TableCell> Shared(AgendaTable table, Table grid, int head) => grid.Cells.Where(cell =>
        cell.Row >= head && cell.Row - head < table.Rows.Length && cell.Column < table.Rows[cell.Row - head].Length
        && Letters(cell.Text) == Letters(table.Rows[cell.Row - head][cell.Column].Text));

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
