namespace Ingest.Tests.Tables.Stream;

/// <summary>Tables without vertical strokes of which only some rows are shaded, cell by cell.</summary>
public sealed class ShadedTableTests
{
    private static readonly double[] Xs = [60, 200, 290], Ends = [200, 290, 360];

    private static PageSketch Shaded(PageSketch page, double y)
    {
        for (var i = 0; i < Xs.Length; i++)
        {
            page.Fill(Xs[i], y - 6, Ends[i], y + 14);
        }

        return page;
    }

    private static PageSketch Row(PageSketch page, double y, string name, string one, string other, bool bold = false) =>
        page.Text(63, y, name, bold: bold).Text(287 - (5 * one.Length), y, one, bold: bold)
            .Text(357 - (5 * other.Length), y, other, bold: bold);

    private static PageSketch Striped()
    {
        var page = new PageSketch().Text(50, 760, "Forslaget giver disse ændringer i forhold til i dag for de ældre i byen og på landet.");
        Row(page, 720, "Ydelse", "Timer", "Forskel", bold: true).Across(60, 360, 714);
        Row(page, 700, "Pleje", "2914", "-118");
        Row(Shaded(page, 680), 680, "Rengøring", "1206", "-64");
        Row(page, 660, "Indkøb", "188", "-18");
        Row(Shaded(page, 640), 640, "Sygepleje", "1475", "92");
        Row(page, 620, "Samlet", "5783", "-108", bold: true);
        return page.Text(50, 580, "Alle får besøg af en visitator inden udgangen af året, og ingen mister hjælp uden en ny sag.");
    }

    [Fact]
    public void Every_other_row_shaded_has_its_head_and_first_row()
    {
        var table = Assert.Single(PageSketch.Find(Striped()));
        Assert.Equal(["Ydelse | Timer | Forskel", "Pleje | 2914 | -118", "Rengøring | 1206 | -64", "Indkøb | 188 | -18",
            "Sygepleje | 1475 | 92", "Samlet | 5783 | -108"], Grids.Rows(table));
        Assert.Equal(1, table.HeaderRows);
    }

    /// <summary>A drawn table with other columns above it, and a sentence between them, are no rows of its own.</summary>
    [Fact]
    public void Two_shaded_tables_with_a_line_between_stay_two()
    {
        var page = new PageSketch();
        double[] first = [60, 150, 220, 300], other = [60, 180, 250, 320, 400];
        for (var row = 0; row < 4; row++)
        {
            var y = 720 - (22 * row);
            for (var i = 0; i + 1 < first.Length; i++)
            {
                page.Fill(first[i], y - 6, first[i + 1], y + 14);
                var text = row == 0 ? $"Navn {"ABC"[i]}" : i == 0 ? $"Gruppe {"xyz"[row - 1]}" : $"{(row * 31) + i}";
                page.Text(first[i] + 4, y, text, bold: row == 0);
            }
        }

        page.Text(60, 628, "Hver gruppe vises herunder.");
        for (var row = 0; row < 4; row++)
        {
            var y = 600 - (22 * row);
            for (var i = 0; i + 1 < other.Length; i++)
            {
                _ = row == 2 ? page : page.Fill(other[i], y - 6, other[i + 1], y + 14);
                var text = row == 0 ? $"Tal {"ABCD"[i]}" : i == 0 ? $"Sted {"xyz"[row - 1]}" : $"{(row * 57) + i}";
                page.Text(other[i] + 4, y, text, bold: row == 0);
            }
        }

        Assert.Equal([(4, 3), (4, 4)], PageSketch.Find(page).Select(table => (table.RowCount, table.ColumnCount)));
    }

    /// <summary>The name of the first section stands right under the head and is none of it.</summary>
    [Fact]
    public void A_shaded_head_over_rows_with_rules_between_them()
    {
        var page = new PageSketch().Text(50, 760, "Afgiften er regnet efter de principper, som blev vedtaget af bestyrelsen i juni måned.");
        Row(Shaded(page, 720), 720, "Post", "Regnskab", "Budget", bold: true);
        page.Text(63, 700, "Indtægter", bold: true).Fill(60, 694, 360, 714).Across(60, 360, 694);
        Row(page, 680, "Afgift", "84120", "86300").Across(60, 360, 674);
        Row(page, 660, "Salg", "51870", "49200").Across(60, 360, 654);
        Row(page, 640, "Tilskud", "38600", "39400").Across(60, 360, 634);
        var table = Assert.Single(PageSketch.Find(page.Text(50, 600, "Tallene er fra bestyrelsen.")));
        Assert.Equal(["Post | Regnskab | Budget", "Indtægter |  | ", "Afgift | 84120 | 86300", "Salg | 51870 | 49200",
            "Tilskud | 38600 | 39400"], Grids.Rows(table));
        Assert.Equal(1, table.HeaderRows);
    }

    /// <summary>Shaded names over lines of text whose words stand in no columns.</summary>
    [Fact]
    public void Shaded_words_over_text_are_no_table()
    {
        var page = Shaded(new PageSketch(), 720).Text(63, 720, "Hvem").Text(203, 720, "Hvad").Text(293, 720, "Hvor")
            .Text(60, 700, "Formanden fortalte om de 3 veje, som skal have ny belægning i år.")
            .Text(60, 686, "De er lagt for 40 år siden.");
        Assert.Empty(PageSketch.Find(page));
    }

    /// <summary>Where strokes part the columns the table is what they bound, whatever stands over it.</summary>
    [Fact]
    public void A_table_that_is_drawn_keeps_its_rows()
    {
        var page = new PageSketch().Across(60, 360, 714, 694, 674, 654).Down(654, 714, 60, 200, 290, 360);
        Row(page, 725, "Tabel over", "A", "B");
        Row(Shaded(page, 700), 700, "Ydelse", "Timer", "Forskel", bold: true);
        Row(page, 680, "Pleje", "2914", "-118");
        Row(page, 660, "Indkøb", "188", "-18");
        Assert.Equal(["Ydelse | Timer | Forskel", "Pleje | 2914 | -118", "Indkøb | 188 | -18"],
            Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }
}
