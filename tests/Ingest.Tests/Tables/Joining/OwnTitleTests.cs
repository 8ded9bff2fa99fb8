namespace Ingest.Tests.Tables.Joining;

/// <summary>Tables of a series, a page each, with the same columns.</summary>
public sealed class OwnTitleTests
{
    private static readonly double[] Xs = [50, 200, 300];

    private static PageSketch Page(int number, string title, params string[] names)
    {
        var page = new PageSketch(number).Text(53, 724, title, bold: true).Row(700, Xs, "Sogn", "2023", "2024");
        for (var i = 0; i < names.Length; i++)
        {
            page.Row(685 - (15 * i), Xs, names[i], $"1{i},5", $"2{number + (i * i)},4");
        }

        return page;
    }

    [Theory]
    [InlineData("Ledige under 30 år", 2)]
    [InlineData("Ledige i alt", 1)]
    [InlineData("Ledige i alt (fortsat)", 1)]
    public void A_title_of_its_own_begins_another_table(string title, int tables) =>
        Assert.Equal(tables, PageSketch.Find(Page(1, "Ledige i alt", "Aby", "Bro", "Dal", "Elm"),
            Page(2, title, "Fur", "Gug", "Hals", "Ish")).Length);
}
