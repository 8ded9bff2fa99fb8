namespace Ingest.Tests.Tables.Lattice;

/// <summary>Tables that hang together by their lines, and a sheet printed with all of them.</summary>
public sealed class SheetGridTests
{
    private static PageSketch Grid(PageSketch page, double top, double[] xs, params string[][] rows)
    {
        page.Across(xs[0], xs[^1], [.. Enumerable.Range(0, rows.Length + 1).Select(i => top - (16 * i))])
            .Down(top - (16 * rows.Length), top, xs);
        for (var i = 0; i < rows.Length; i++)
        {
            page.Row(top - (16 * i) - 12, xs, rows[i]);
        }

        return page;
    }

    [Fact]
    public void Tables_that_share_a_line_and_no_column_are_two()
    {
        var page = Grid(new PageSketch(), 700, [50, 160, 240, 400], ["Ramme", "Vedtaget", "Ny"],
            ["Huse", "210", "197"], ["Veje", "95", "103"]);
        Grid(page, 652, [50, 120, 200, 280, 400], ["Kilde", "2031", "2032", "Sum"],
            ["Lån", "60", "45", "105"], ["Salg", "30", "28", "58"]);
        var tables = PageSketch.Find(page);
        Assert.Equal(["Ramme | Vedtaget | Ny", "Huse | 210 | 197", "Veje | 95 | 103"], Grids.Rows(tables[0]));
        Assert.Equal(["Kilde | 2031 | 2032 | Sum", "Lån | 60 | 45 | 105", "Salg | 30 | 28 | 58"], Grids.Rows(tables[1]));
    }

    /// <summary>A sum over other columns than the body's is its last row.</summary>
    [Fact]
    public void A_last_row_with_other_columns_is_no_table()
    {
        var page = Grid(new PageSketch(), 700, [50, 160, 240, 400], ["Ramme", "Vedtaget", "Ny"],
            ["Huse", "210", "197"], ["Veje", "95", "103"]);
        Assert.Single(PageSketch.Find(Grid(page, 652, [50, 200, 400], ["I alt", "300"])));
    }

    [Fact]
    public void Titles_and_notes_in_a_sheet_s_grid_are_no_rows()
    {
        double[] xs = [50, 160, 240, 320];
        var tables = PageSketch.Find(Grid(new PageSketch(), 700, xs, ["Takster 2031"], [], ["Takst", "Enhed", "Kr."],
            ["Vand", "m³", "8,90"], ["Afgift", "m³", "6,37"], [], ["Tilslutning"], ["Bidrag", "Enhed", "Kr."],
            ["Hus", "stk.", "120"], ["Hytte", "stk.", "60"], [],
            ["Priser er med moms."]));
        Assert.Equal(2, tables.Length);
        Assert.Equal(["Takst | Enhed | Kr.", "Vand | m³ | 8,90", "Afgift | m³ | 6,37"], Grids.Rows(tables[0]));
        Assert.Equal(["Bidrag | Enhed | Kr.", "Hus | stk. | 120", "Hytte | stk. | 60"], Grids.Rows(tables[1]));
    }

    /// <summary>An empty row without new names below it only sets a table's parts off.</summary>
    [Fact]
    public void An_empty_row_alone_parts_no_table()
    {
        double[] xs = [50, 160, 240, 320];
        var table = Assert.Single(PageSketch.Find(Grid(new PageSketch(), 700, xs, ["Takst", "Enhed", "Kr."], ["Vand", "m³", "8,90"],
            ["Afgift", "m³", "6,37"], [], ["Hus", "stk.", "120"], ["Hytte", "stk.", "60"])));
        Assert.Equal(5, table.RowCount);
    }
}
