using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items;

/// <summary>Gathers the cells of each item: its own row, and the rows below that go on with it.</summary>
internal static class ItemCellReader
{
    /// <summary>Characters of a row's name.</summary>
    private const int LongestName = 60;

    public static ImmutableArray<ItemCells> Read(ItemGrid grid)
    {
        var items = ImmutableArray.CreateBuilder<ItemCells>(grid.Begins.Length);
        var named = HasNamedRows(grid);
        for (var i = grid.Sections is [var section, ..] ? Math.Min(section, grid.Begins[0]) : grid.Begins[0]; i < grid.Rows.Length; i++)
        {
            var row = grid.Rows[i];
            if (grid.IsNamesAgain(i))
            {
                continue;
            }

            if (grid.Sections.Contains(i))
            {
                items.Add(new ItemCells(row.Table, null, row.Cells[0]));
                continue;
            }

            if (grid.Is(i))
            {
                items.Add(new ItemCells(row.Table, row.NumberCell, row.Title));
                AddAll(grid, items[^1], row.Number is null ? row.Cells.Remove(row.Title) : row.Others);
            }
            else if (named && IsNamed(row))
            {
                var field = new ItemField(row.Cells[0], NamesColumn: false);
                field.Cells.AddRange(row.Cells[1..]);
                items[^1].Fields.Add(field);
            }
            else
            {
                GoOn(grid, items[^1], row, i);
            }
        }

        return items.ToImmutable();
    }

    /// <summary>Rows under the items have names of their own, not columns.</summary>
    private static bool HasNamedRows(ItemGrid grid) => grid.Names < 0
        && Enumerable.Range(grid.Begins[0], grid.Rows.Length - grid.Begins[0])
            .Any(row => !grid.Is(row) && grid.Rows[row].Cells.Length > 1 && FieldHeading.KindOf(grid.Rows[row].Cells[0].Text) is not null);

    private static bool IsNamed(GridRow row) => row.Cells is [{ Column: 0, ColumnSpan: 1, Text.Length: < LongestName }, _, ..];

    private static void AddAll(ItemGrid grid, ItemCells item, IEnumerable<TableCell> cells)
    {
        foreach (var cell in cells)
        {
            item.Add(cell, grid.NameOver(cell));
        }
    }

    /// <summary>A row without a number or name: at the top of a page its cells go on with those at the foot of the page before.</summary>
    private static void GoOn(ItemGrid grid, ItemCells item, GridRow row, int at)
    {
        var isCutOff = row.Cells[0].Page > grid.Rows[at - 1].Cells[0].Page;
        foreach (var cell in row.Cells)
        {
            if (isCutOff && cell.Column == item.Title.Column && row.Cells.Length > 1)
            {
                item.MoreTitle.Add(cell);
            }
            else if (item.Fields is [.., { NamesColumn: false, Name: not null } last])
            {
                last.Cells.Add(cell);
            }
            else
            {
                item.Add(cell, grid.NameOver(cell));
            }
        }
    }
}
