using System.Collections.Immutable;
using Ingest.Feed.TableForms;
using Ingest.Model.Output;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Ingest.Feed.Xlsx;

/// <summary>
/// Tables as a workbook, one a sheet: heads bold and frozen, cells that span others merged, numbers and dates as such in the form that they
/// were printed in.
/// </summary>
public sealed class TableWorkbook : ITableForm
{
    /// <summary>Characters, beside those of a column's longest text.</summary>
    private const int Margin = 2;

    private const int NarrowestText = 6;

    public string Ending => ".xlsx";

    public bool HoldsAll => true;

    public byte[] Write(ImmutableArray<TableSet> sets)
    {
        using var made = new MemoryStream();
        Make(made, sets).AsTask().GetAwaiter().GetResult();
        made.Position = 0;
        using var kept = new MemoryStream();
        FixedZip.Repack(made, kept);
        return kept.ToArray();
    }

    private static async ValueTask Make(Stream target, ImmutableArray<TableSet> sets)
    {
        var options = new SpreadCheetahOptions
        {
            DefaultDateTimeFormat = NumberFormat.Custom("yyyy-mm-dd"),
            DocumentProperties = null, // they say when it was made
            PreserveStringWhitespace = true,
            WriteCellReferenceAttributes = true,
        };
        await using var workbook = await Spreadsheet.CreateNewAsync(target, options);
        var cells = new TableCells(workbook);
        var names = new SheetNames();
        foreach (var table in sets.SelectMany(set => set.Tables))
        {
            await Sheet(workbook, names.Of(table.Id, table.Caption), table, cells);
        }

        await workbook.FinishAsync();
    }

    private static async ValueTask Sheet(Spreadsheet workbook, string name, AgendaTable table, TableCells cells)
    {
        var grid = PrintedGrid.Of(table);
        var options = new WorksheetOptions { FrozenRows = grid.Head.Length > 0 && grid.Body.Length > 0 ? grid.Head.Length : null };
        for (var column = 0; column < table.Columns.Length; column++)
        {
            options.Column(column + 1).Width = Width(grid, column);
        }

        await workbook.StartWorksheetAsync(name, options);
        foreach (var (row, isHead) in grid.Head.Select(row => (row, true)).Concat(grid.Body.Select(row => (row, false))))
        {
            await workbook.AddRowAsync(cells.Row(row, table.Columns.Length, isHead));
        }

        foreach (var cell in grid.Head.SelectMany(row => row).Where(cell => cell.Spans))
        {
            workbook.MergeCells(Range(cell, above: 0));
        }

        foreach (var cell in grid.Body.SelectMany(row => row).Where(cell => cell.Spans))
        {
            workbook.MergeCells(Range(cell, grid.Head.Length));
        }
    }

    /// <param name="above">Rows over the cell's own.</param>
    private static string Range(SpanningCell cell, int above) => FormattableString.Invariant(
        $"{SpreadsheetUtility.GetColumnName(cell.Column + 1)}{above + cell.Row + 1}:")
            + FormattableString.Invariant(
                $"{SpreadsheetUtility.GetColumnName(cell.Column + cell.Columns)}{above + cell.Row + cell.Rows}");

    private static double Width(PrintedGrid grid, int column)
    {
        var longest = grid.Head.Concat(grid.Body).SelectMany(row => row)
            .Where(cell => cell.Column == column && cell.Columns == 1)
            .Select(cell => cell.Cell.Text.Split('\n').Max(line => line.Length)).DefaultIfEmpty(0).Max();
        return Math.Clamp(longest, NarrowestText, TableCells.WidestText) + Margin;
    }
}
