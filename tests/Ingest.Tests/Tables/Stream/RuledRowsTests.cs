namespace Ingest.Tests.Tables.Stream;

/// <summary>Tables of words that their rules alone make tables.</summary>
public sealed class RuledRowsTests
{
    private static readonly double[] Xs = [50, 200, 280, 360];

    private static PageSketch Tasks(params double[] rules) => new PageSketch()
        .Text(50, 760, "Bestyrelsen gennemgik opgaverne fra sidst, og de fleste af dem er nu løst af udvalget selv.")
        .Text(53, 720, "Opgave", bold: true).Text(203, 720, "Hvem", bold: true).Text(283, 720, "Senest", bold: true)
        .Text(363, 720, "Pris", bold: true).Row(702, Xs, "Male plankeværk", "Grethe", "maj", "aftales")
        .Row(690, Xs, "mod vejen").Row(672, Xs, "Rense tagrender", "Vicevært", "april").Row(654, Xs, "Se på lygter", "Udvalget", "juni")
        .Across(47, 420, rules).Text(50, 610, "Opgaverne tages op igen til efteråret.");

    /// <summary>A rule between all rows: their words and empty cells do not matter.</summary>
    [Fact]
    public void Rows_of_words_with_a_rule_between_all_of_them_are_a_table()
    {
        var table = Assert.Single(PageSketch.Find(Tasks(714, 684, 666, 648)));
        Assert.Equal(["Opgave | Hvem | Senest | Pris", "Male plankeværk mod vejen | Grethe | maj | aftales",
            "Rense tagrender | Vicevært | april | ", "Se på lygter | Udvalget | juni | "], Grids.Rows(table));
        Assert.Equal(1, table.HeaderRows);
    }

    /// <summary>Where the rules stop the table does: what stands below them says that it is none.</summary>
    [Fact]
    public void Rows_below_the_last_rule_make_it_none() => Assert.Empty(PageSketch.Find(Tasks(714, 684, 666)));

    /// <summary>Columns of words without rules between them are lines of text.</summary>
    [Fact]
    public void The_same_words_without_rules_are_none() => Assert.Empty(PageSketch.Find(Tasks(714)));

    private static PageSketch Scale(PageSketch page, double x, bool rules, params string[] rows)
    {
        page = rules ? page.Across(x - 3, x + 150, 733, 714, 654) : page;
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = rows[i].Split('|');
            page.Text(x, 720 - (i == 0 ? 0 : 4 + (14 * i)), cells[0], bold: i == 0)
                .Text(x + 30, 720 - (i == 0 ? 0 : 4 + (14 * i)), cells[1], bold: i == 0);
        }

        return page;
    }

    /// <summary>Side by side their lines read as one; the rules say where each ends.</summary>
    [Fact]
    public void Small_tables_between_rules_side_by_side_are_found()
    {
        var page = Scale(new PageSketch(), 60, true, "S|Udsigt", "1|Under 5 pct.", "2|5-20 pct.", "3|20-50 pct.", "4|Over 50 pct.");
        var tables = PageSketch.Find(Scale(page, 330, true, "K|Lukket", "1|Under 1 uge", "2|1-2 uger", "3|3-6 uger", "4|Over 6 uger"));
        Assert.Equal(["S | Udsigt", "K | Lukket"], tables.Select(table => Grids.Rows(table)[0]));
        Assert.Equal("4 | Over 6 uger", Grids.Rows(tables[1])[4]);
    }

    [Fact]
    public void Lists_side_by_side_without_rules_are_none()
    {
        var page = Scale(new PageSketch(), 60, false, "S|Udsigt", "1|Under 5 pct.", "2|En gang imellem", "3|Ofte", "4|Altid");
        Assert.Empty(PageSketch.Find(Scale(page, 330, false, "K|Virkning", "1|Ingen", "2|Lidt støj", "3|Lukning", "4|Ulykke")));
    }

    /// <summary>Names under names begin at several edges, and so line up at none.</summary>
    [Fact]
    public void An_account_of_two_years_with_names_under_names_is_a_table()
    {
        var page = new PageSketch().Text(250, 720, "2031", bold: true).Text(330, 720, "2030", bold: true).Across(50, 352, 714);
        string[] rows = ["0|Anlæg|", "1|Bygninger|", "2|Haller|714", "2|Huse|1518", "1|Grunde|", "2|Marker|362", "2|Skov|811",
            "1|Grunde i alt|1173", "0|Anlæg i alt|3405", "0|Kasse|", "1|Bank|95", "1|Kontant|12"];
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = rows[i].Split('|');
            page.Text(53 + (8 * (cells[0][0] - '0')), 702 - (13 * i), cells[1]);
            _ = cells[2].Length == 0 ? page : page.Text(270 - (5 * cells[2].Length), 702 - (13 * i), cells[2])
                .Text(350 - (5 * cells[2].Length), 702 - (13 * i), cells[2]);
        }

        Assert.Equal((13, 3), Assert.Single(PageSketch.Find(page)) is var table ? (table.RowCount, table.ColumnCount) : default);
    }
}
