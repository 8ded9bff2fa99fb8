namespace Ingest.Tests.Tables.Stream;

/// <summary>Columns of texts in several lines between a table's names and its figures.</summary>
public sealed class TextCellTests
{
    private static PageSketch Risks() => new PageSketch().Text(50, 700, "Risiko", bold: true).Text(140, 700, "Beskrivelse", bold: true)
        .Text(420, 700, "Pct.", bold: true).Text(470, 700, "Pris", bold: true).Across(50, 500, 695, 560)
        .Text(50, 682, "Storm").Text(140, 682, "Digerne er hævet mod nord. Skader på veje").Text(425, 682, "10").Text(470, 682, "21,0")
        .Text(140, 670, "og stier dækkes ikke af forsikringen, og der er").Text(140, 658, "sat penge af til dem.")
        .Text(50, 646, "Renter").Text(140, 646, "Lån med en variabel rente er en tredjedel").Text(425, 646, "40").Text(470, 646, "8,5")
        .Text(140, 634, "af gælden, når de sidste er optaget.")
        .Text(50, 622, "Anker").Text(140, 622, "Tre sager om støtte er til afgørelse, og det").Text(425, 622, "50").Text(470, 622, "4,8")
        .Text(140, 610, "er usikkert, hvad de ender med at koste.")
        .Text(50, 598, "Skat").Text(140, 598, "Færre flytter til, og de unge, som bliver, har").Text(425, 598, "20").Text(470, 598, "6,4")
        .Text(140, 586, "lavere løn end ventet.").Text(140, 574, "Det ses hvert år.");

    [Fact]
    public void Texts_of_several_lines_between_names_and_figures_are_cells()
    {
        var table = Assert.Single(PageSketch.Find(Risks()));
        Assert.Equal((5, 4), (table.RowCount, table.ColumnCount));
        Assert.Equal("Storm | Digerne er hævet mod nord. Skader på veje og stier dækkes ikke af forsikringen, og der er sat penge af til "
            + "dem. | 10 | 21,0", Grids.Rows(table)[1]);
        Assert.StartsWith("Skat | Færre flytter til, og de unge, som bliver, har lavere løn end ventet.", Grids.Rows(table)[4],
            StringComparison.Ordinal);
    }

    /// <summary>
    /// Lines nearer than rows are go on the row above, whatever they begin with; at the rows' own distance a number alone is a row's.
    /// </summary>
    [Theory]
    [InlineData(10, 5)]
    [InlineData(15, 6)]
    public void White_tells_the_rows_apart(double leading, int expected)
    {
        var page = new PageSketch().Text(50, 700, "Indsats", bold: true).Text(170, 700, "Status", bold: true)
            .Text(420, 700, "Kr.", bold: true);
        string[][] rows = [["Sprog", "Alle har haft besøg, som ventet i uge", "32."], ["Fravær", "Uændret.", "14 familier er tilbage."],
            ["Klub", "Byggeriet er færdigt."], ["I alt", "Hele året"]];
        var y = 682.0;
        foreach (var row in rows)
        {
            page.Text(50, y, row[0]).Text(170, y, row[1]).Text(420, y, $"{y * 7}");
            y -= row.Length > 2 ? leading : 15;
            _ = row.Length > 2 ? page.Text(170, y, row[2]) : page;
            y -= row.Length > 2 ? 15 : 0;
        }

        var table = Assert.Single(PageSketch.Find(page));
        Assert.True(expected == table.RowCount, string.Join('\n', Grids.Rows(table)));
    }

    /// <summary>The same text with nothing before it is a column of the page, beside which a table stands.</summary>
    [Fact]
    public void A_column_of_text_beside_a_table_is_none_of_it()
    {
        var page = new PageSketch();
        string[] text = ["Digerne er hævet mod nord, og skader på", "veje og stier dækkes ikke af forsikringen, så",
            "der er sat penge af til dem, som det blev", "aftalt, da budgettet for de næste fire år",
            "blev lagt frem for de borgere, der bor ved",
            "kysten og har oplevet det før."];
        for (var i = 0; i < text.Length; i++)
        {
            var y = 700 - (12 * i);
            page.Text(50, y, text[i]).Text(330, y, $"Sogn {(char)('A' + i)}").Text(425, y, $"{20 + i}").Text(470, y, $"{3 + i},5");
        }

        Assert.All(PageSketch.Find(page), table => Assert.Equal(3, table.ColumnCount));
    }
}
