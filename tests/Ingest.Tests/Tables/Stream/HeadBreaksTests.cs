namespace Ingest.Tests.Tables.Stream;

/// <summary>Two tables that follow each other with no text between, each under names of its own.</summary>
public sealed class HeadBreaksTests
{
    private static readonly double[] Xs = [50, 250, 330];

    private static PageSketch Rows(PageSketch page, double y, string[] names, bool head = true)
    {
        page = head ? page.Row(y, Xs, names[0], "Skibe", "Ansatte") : page;
        for (var i = 1; i < names.Length; i++)
        {
            page.Row(y - (13 * i), Xs, names[i], $"{12 + (31 * i * i)}", $"{92 - (3 * i * i)}");
        }

        return page;
    }

    [Theory]
    [InlineData("")]
    [InlineData("Færger")]
    public void Names_of_columns_under_figures_begin_a_table(string title)
    {
        var page = Rows(new PageSketch(), 700, ["Havn", "Sandvig", "Tangø", "Nørrehavn", "I alt"]);
        page = title.Length > 0 ? page.Text(53, 625, title) : page;
        var tables = PageSketch.Find(Rows(page, title.Length > 0 ? 612 : 625, ["Rute", "Nord", "Syd", "Øst"]));
        Assert.Equal(["Havn | Skibe | Ansatte", "Rute | Skibe | Ansatte"], tables.Select(table => Grids.Rows(table)[0]));
        Assert.Equal([5, 4], tables.Select(table => table.RowCount));
    }

    /// <summary>In bold over figures at other places a row of names needs no room above it.</summary>
    [Theory]
    [InlineData(20, 2)]
    [InlineData(0, 1)]
    public void Names_in_bold_over_other_columns_begin_a_table(double moved, int tables)
    {
        var page = Rows(new PageSketch(), 700, ["Havn", "Sandvig", "Tangø", "Nørrehavn"]);
        page.Text(53, 648, "Elever", bold: true).Text(230 + moved, 648, "2031/32", bold: true).Text(310 + moved, 648, "Ledige", bold: true);
        for (var i = 1; i < 4; i++)
        {
            double[] xs = [50, 250 + moved, 330 + moved];
            page.Row(648 - (13 * i), xs, $"{"ABC"[i - 1]}skolen", $"{12 + (31 * i * i)}", $"{92 - (3 * i * i)}");
        }

        Assert.Equal(tables, PageSketch.Find(page).Length);
    }

    /// <summary>Nearer than a blank line, or a group's name alone: the same table goes on.</summary>
    [Theory]
    [InlineData(635, true)]
    [InlineData(625, false)]
    public void A_group_of_rows_stays(double y, bool head) => Assert.Single(PageSketch.Find(
        Rows(Rows(new PageSketch(), 700, ["Havn", "Sandvig", "Tangø", "Nørrehavn", "I alt"]).Text(53, head ? 900 : y, "Ruter"), y,
            ["Rute", "Nord", "Syd", "Øst"], head)));
}
