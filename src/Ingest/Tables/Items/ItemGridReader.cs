using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Items;

/// <summary>Finds the items of a run of tables: by the numbers of its rows, or below columns that are named as minutes name them.</summary>
internal static class ItemGridReader
{
    /// <returns>
    /// Null where the rows are no items of an agenda. Tables that end above the items, as one with place and participants in as many
    /// columns, are none of it.
    /// </returns>
    public static ItemGrid? Read(ImmutableArray<Table> run)
    {
        var filled = ImmutableArray.CreateRange(run, GridRow.Filled);
        for (var from = 0; from < run[0].ColumnCount; from++)
        {
            if (Read(run, filled, from) is { } grid)
            {
                return grid.Rows[grid.First].Table is > 0 and var first ? Read(run[first..], filled[first..], from) : grid;
            }
        }

        return null;
    }

    /// <param name="filled">Of each table, row by row, the cells that have text.</param>
    /// <param name="from">The first column that may have numbers or titles.</param>
    private static ItemGrid? Read(ImmutableArray<Table> run, ImmutableArray<ImmutableArray<ImmutableArray<TableCell>>> filled, int from)
    {
        var rows = filled.SelectMany((table, at) => table.Select(cells => new GridRow(at, cells, from))).ToImmutableArray();
        if (rows.Length < ItemGridEvidence.FewestItems)
        {
            return null;
        }

        var chain = RowNumbers.Chain(rows);
        var names = chain.IsEmpty ? FirstNames(rows) : NamesAbove(rows, chain[0]);
        if (chain.Length < ItemGridEvidence.FewestItems)
        {
            return names < 0 ? null : WithoutNumbers(run, rows, names, from);
        }

        var titles = chain.Select(row => rows[row].Title.Column).ToList();
        var grid = new ItemGrid(run, rows, names,
            chain) { TitleColumn = titles.GroupBy(column => column).MaxBy(group => group.Count())!.Key };
        return ItemGridEvidence.Holds(grid) ? grid : null;
    }

    /// <summary>The nearest row over the first number that names columns.</summary>
    private static int NamesAbove(ImmutableArray<GridRow> rows, int before)
    {
        for (var row = before - 1; row >= 0; row--)
        {
            if (ColumnNames.Are(rows[row].Cells))
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>The first row that names columns; below it a row may only look so ("Dagsorden" as an item's title).</summary>
    private static int FirstNames(ImmutableArray<GridRow> rows) =>
        Enumerable.Range(0, rows.Length).Where(row => ColumnNames.Are(rows[row].Cells)).DefaultIfEmpty(-1).First();

    /// <summary>Each row with a title begins an item.</summary>
    private static ItemGrid? WithoutNumbers(ImmutableArray<Table> run, ImmutableArray<GridRow> rows, int names, int from)
    {
        if (rows[names].Cells.FirstOrDefault(cell => cell.Column >= from) is not { } over || (from > 0 && !ColumnNames.IsOfTitles(over)))
        {
            return null;
        }

        var title = over.Column;
        ImmutableArray<int> begins = [
            .. Enumerable.Range(names + 1, rows.Length - names - 1)
                .Where(row => rows[row].Cells.FirstOrDefault(cell => cell.Column >= from) is { } first && first.Column == title
                    && first.Text.Any(char.IsLetter) && (from == 0 || !IsCutOff(rows, row)))];
        var grid = new ItemGrid(run, rows, names, begins) { TitleColumn = title };
        return begins.Length >= ItemGridEvidence.FewestItems && ItemGridEvidence.Holds(grid) ? grid : null;
    }

    /// <summary>The first row of a page, with nothing left of the titles: the rest of the row above.</summary>
    private static bool IsCutOff(ImmutableArray<GridRow> rows, int row) =>
        rows[row].Cells[0].Column >= rows[row].From && rows[row].Cells[0].Page > rows[row - 1].Cells[0].Page;
}
