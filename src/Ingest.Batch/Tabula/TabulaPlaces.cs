using System.Collections.Immutable;
using System.Text;
using Ingest.Model;

namespace Ingest.Batch.Tabula;

/// <summary>
/// Gives Tabula's tables their pages and their ink. Older releases print tables page after page without the page's
/// number; a table is then on the first page, from the last one's on, whose glyphs at its cells' places spell the cells.
/// </summary>
public static class TabulaPlaces
{
    /// <summary>Share of the cells that a page must spell to be the table's.</summary>
    private const double Spelled = 0.6;

    /// <summary>Cells that are asked.</summary>
    private const int MostCells = 40;

    /// <param name="tables">As Tabula printed them.</param>
    /// <param name="pages">In order.</param>
    /// <returns>One table each, all rows as data; those that no page spells are left out.</returns>
    public static ImmutableArray<Table> Place(ImmutableArray<TabulaTable> tables, ImmutableArray<PageLayout> pages)
    {
        var placed = ImmutableArray.CreateBuilder<Table>();
        var from = 0;
        foreach (var table in tables)
        {
            var at = table.Page is { } number ? Index(pages, number) : PageOf(table, pages, from);
            if (at >= 0)
            {
                placed.Add(Table(table, pages[at]));
                from = at;
            }
        }

        return placed.ToImmutable();
    }

    private static int Index(ImmutableArray<PageLayout> pages, int number)
    {
        for (var i = 0; i < pages.Length; i++)
        {
            if (pages[i].Number == number)
            {
                return i;
            }
        }

        return -1;
    }

    private static int PageOf(TabulaTable table, ImmutableArray<PageLayout> pages, int from)
    {
        var cells = table.Rows.SelectMany(row => row).Where(cell => cell.Text.Length > 0).Take(MostCells).ToArray();
        for (var i = from; i < pages.Length; i++)
        {
            if (cells.Count(cell => Spells(pages[i], cell)) >= Spelled * cells.Length)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Spells(PageLayout page, TabulaCell cell)
    {
        var ink = string.Concat(Glyphs(page, cell).Select(i => page.Glyphs[i].Text));
        return Letters(ink).Order().SequenceEqual(Letters(cell.Text).Order());
    }

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));

    /// <summary>The glyphs whose middle lies in the cell; the box of an undrawn cell is as tight as its text.</summary>
    private static IEnumerable<int> Glyphs(PageLayout page, TabulaCell cell)
    {
        var box = BoxOf(page, cell).Grow(1);
        for (var i = 0; i < page.Glyphs.Length; i++)
        {
            if (box.Contains(page.Glyphs[i].Box.MiddleX, page.Glyphs[i].Box.MiddleY))
            {
                yield return i;
            }
        }
    }

    private static Box BoxOf(PageLayout page, TabulaCell cell) =>
        new(cell.Left, page.Height - cell.Bottom, cell.Right, page.Height - cell.Top);

    private static Table Table(TabulaTable table, PageLayout page)
    {
        var taken = new HashSet<int>();
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        for (var row = 0; row < table.Rows.Length; row++)
        {
            for (var column = 0; column < table.Rows[row].Length; column++)
            {
                var cell = table.Rows[row][column];
                ImmutableArray<int> ink = cell.Text.Length == 0 ? [] : [.. Glyphs(page, cell).Where(taken.Add)];
                cells.Add(new TableCell(row, column, 1, 1, cell.Text, page.Number, BoxOf(page, cell), ink));
            }
        }

        return new Table
        {
            Parts = [new TablePart(page.Number, Box.Around(cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Box)))],
            Cells = cells.ToImmutable(),
            RowCount = table.Rows.Length,
            ColumnCount = table.ColumnCount,
            HeaderRows = 0,
            Drawn = true,
        };
    }
}
