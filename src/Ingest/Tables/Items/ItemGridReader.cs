using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Items;

/// <summary>Finds the items of a run of tables: by the numbers of its rows, or below columns that are named as minutes name them.</summary>
internal static class ItemGridReader
{
    /// <returns>Null where the rows are no items of an agenda.</returns>
    public static ItemGrid? Read(ImmutableArray<Table> run)
    {
        var rows = run.SelectMany(GridRow.Of).ToImmutableArray();
        if (rows.Length < ItemGridEvidence.FewestItems)
        {
            return null;
        }

        var chain = RowNumbers.Chain(rows);
        var names = NamesAbove(rows, chain.IsEmpty ? rows.Length : chain[0]);
        if (chain.Length < ItemGridEvidence.FewestItems)
        {
            return names < 0 ? null : WithoutNumbers(run, rows, names);
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

    /// <summary>Each row with a title begins an item.</summary>
    private static ItemGrid? WithoutNumbers(ImmutableArray<Table> run, ImmutableArray<GridRow> rows, int names)
    {
        var title = rows[names].Cells[0].Column;
        ImmutableArray<int> begins = [
            .. Enumerable.Range(names + 1, rows.Length - names - 1)
                .Where(row => rows[row].Cells[0].Column == title && rows[row].Cells[0].Text.Any(char.IsLetter))];
        var grid = new ItemGrid(run, rows, names, begins) { TitleColumn = title };
        return begins.Length >= ItemGridEvidence.FewestItems && ItemGridEvidence.Holds(grid) ? grid : null;
    }
}
