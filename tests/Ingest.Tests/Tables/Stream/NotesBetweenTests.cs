namespace Ingest.Tests.Tables.Stream;

/// <summary>Notes of prose between the rows of one table.</summary>
public sealed class NotesBetweenTests
{
    private static readonly double[] Xs = [50, 250, 330, 410];

    private static PageSketch Head() => new PageSketch().Row(700, Xs, "Havn", "Skibe", "Ansatte", "Pladser");

    private static PageSketch Rows(PageSketch page, double y, params string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var seed = (int)y + (17 * i * i);
            page.Row(y - (13 * i), Xs, names[i], $"{seed}", $"{seed / 7}", $"{seed / 3}");
        }

        return page;
    }

    [Fact]
    public void Rows_on_both_sides_of_notes_are_one_table()
    {
        var page = Rows(Head().Text(53, 685, "Østkysten"), 672, "Sandvig", "Tangø", "Nørrehavn")
            .Text(50, 626, "Tangø er lukket for større skibe, mens den nye mole bliver bygget, og tallene er derfor mindre")
            .Text(50, 614, "end året før.");
        Rows(page.Text(53, 594, "Vestkysten"), 581, "Sæby", "Holme");
        Rows(page.Text(50, 548, "Holme er talt med for første gang i år, og det er sket efter aftale."), 530, "I alt");
        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(["Havn", "Østkysten", "Sandvig", "Tangø", "Nørrehavn", "Vestkysten", "Sæby", "Holme", "I alt"],
            Grids.Rows(table).Select(row => row[..row.IndexOf(" |", StringComparison.Ordinal)]));
        Assert.DoesNotContain(table.Cells, cell => cell.Text.Contains("lukket", StringComparison.Ordinal));
    }

    /// <summary>Its name is set as the title over the first table is: it is the title of another.</summary>
    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void Rows_under_a_title_of_their_own_are_another_table(bool bold, int tables)
    {
        var page = Rows(Head().Text(53, 720, "Både", bold: true), 685, "Sandvig", "Tangø", "Nørrehavn")
            .Text(50, 636, "Tangø er lukket for større skibe, mens den nye mole bliver bygget, og tallene er derfor mindre.")
            .Text(53, 610, "Færger", bold: bold);
        Assert.Equal(tables, PageSketch.Find(Rows(page, 594, "Sæby", "Holme", "Ravn")).Length);
    }

    /// <summary>A head of its own, a heading over running text, or figures at other places: another table.</summary>
    [Theory]
    [InlineData("head")]
    [InlineData("heading")]
    [InlineData("places")]
    public void Another_table_stays_one(string kind)
    {
        var page = Rows(Head(), 685, "Sandvig", "Tangø", "Nørrehavn", "Sæby");
        page = kind == "heading" ? page.Text(50, 625, "Færger", bold: true) : page;
        page.Text(50, 611, "Tangø er lukket for større skibe, mens den nye mole bliver bygget, og tallene er derfor mindre.");
        page = kind == "head" ? page.Row(594, Xs, "By", "Huse", "Skoler", "Veje") : page;
        var xs = kind == "places" ? [50, 222, 303, 384] : Xs;
        for (var i = 0; i < 4; i++)
        {
            page.Row(578 - (13 * i), xs, $"Navn {"abcd"[i]}", $"{12 + (31 * i * i)}", $"{41 + (5 * i * i)}", $"{92 - (3 * i * i)}");
        }

        Assert.Equal(2, PageSketch.Find(page).Length);
    }
}
