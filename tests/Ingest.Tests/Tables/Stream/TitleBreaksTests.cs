namespace Ingest.Tests.Tables.Stream;

/// <summary>Titles between tables that have no names of columns.</summary>
public sealed class TitleBreaksTests
{
    private static PageSketch Account(PageSketch page, double y, double x, string title, params string[] rows)
    {
        page.Text(x, y, title, bold: true);
        for (var i = 0; i < rows.Length; i++)
        {
            var amount = $"{1200 + (317 * i * (i + title.Length))},00";
            page.Text(60, y - 16 - (14 * i), rows[i]).Text(500 - (5 * amount.Length), y - 16 - (14 * i), amount);
        }

        return page;
    }

    private static PageSketch Two(double x, double y) =>
        Account(Account(new PageSketch(), 700, 258, "Indtægter", "Kontingent", "Lotteri", "Tilskud", "I alt"), y, x, "Udgifterne", "Leje",
            "Porto", "Gaver", "I alt");

    [Fact]
    public void Titles_at_the_middle_with_room_above_them_part_tables() =>
        Assert.Equal([4, 4], PageSketch.Find(Two(255, 616)).Select(table => table.RowCount));

    /// <summary>At the rows' edge or as near as rows are it is the name of a group of rows.</summary>
    [Theory]
    [InlineData(60, 616)]
    [InlineData(255, 628)]
    public void A_name_of_a_group_stays_in_the_table(double x, double y) => Assert.Single(PageSketch.Find(Two(x, y)));
}
