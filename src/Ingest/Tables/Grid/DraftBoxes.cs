using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Grid;

/// <summary>Gives the cells of an undrawn grid their boxes and the empty places their empty cells.</summary>
internal static class DraftBoxes
{
    /// <param name="draft">Cells with words; their boxes are still unset.</param>
    /// <param name="borders">x between the columns.</param>
    public static TableDraft Complete(TableDraft draft, ImmutableArray<double> borders)
    {
        double[] xs = [draft.Box.Left, .. borders, draft.Box.Right];
        var ys = RowBorders(draft);
        var taken = new bool[draft.Rows, draft.Columns];
        var cells = ImmutableArray.CreateBuilder<DraftCell>();
        foreach (var cell in draft.Cells)
        {
            cells.Add(cell with { Box = BoxOf(cell, xs, ys) });
            for (var row = cell.Row; row < cell.RowEnd; row++)
            {
                for (var column = cell.Column; column < cell.ColumnEnd; column++)
                {
                    taken[row, column] = true;
                }
            }
        }

        for (var row = 0; row < draft.Rows; row++)
        {
            for (var column = 0; column < draft.Columns; column++)
            {
                if (!taken[row, column])
                {
                    var empty = new DraftCell(row, column, 1, 1, default, []);
                    cells.Add(empty with { Box = BoxOf(empty, xs, ys) });
                }
            }
        }

        return draft with { Cells = cells.ToImmutable() };
    }

    private static Box BoxOf(DraftCell cell, double[] xs, double[] ys) =>
        new(xs[cell.Column], ys[cell.RowEnd], xs[cell.ColumnEnd], ys[cell.Row]);

    /// <summary>Halfway between the ink of one row and the next.</summary>
    private static double[] RowBorders(TableDraft draft)
    {
        var tops = new double[draft.Rows];
        var bottoms = new double[draft.Rows];
        Array.Fill(tops, double.NaN);
        foreach (var cell in draft.Cells.Where(cell => cell.RowSpan == 1 && !cell.IsEmpty))
        {
            var ink = Box.Around(cell.Words.Select(word => word.Box));
            tops[cell.Row] = double.IsNaN(tops[cell.Row]) ? ink.Top : Math.Max(tops[cell.Row], ink.Top);
            bottoms[cell.Row] = double.IsNaN(bottoms[cell.Row]) || bottoms[cell.Row] == 0
                ? ink.Bottom : Math.Min(bottoms[cell.Row], ink.Bottom);
        }

        var ys = new double[draft.Rows + 1];
        ys[0] = draft.Box.Top;
        ys[^1] = draft.Box.Bottom;
        for (var row = 1; row < draft.Rows; row++)
        {
            ys[row] = double.IsNaN(tops[row]) || double.IsNaN(tops[row - 1])
                ? ys[row - 1] : Math.Min(ys[row - 1], (bottoms[row - 1] + tops[row]) / 2);
        }

        return ys;
    }
}
