using static Ingest.Tests.Zones.Splitting.SketchedItems;

namespace Ingest.Tests.Zones.Splitting;

/// <summary>For how long an item is dealt with stands at the right edge beside its title, and is no part of it.</summary>
public sealed class SlotsBesideTests
{
    private static readonly (string?, string)[] Expected =
        [("1", "Nyt gulv i hallen"), ("2", "Nyt tag på skolen"), ("3", "Ny sti langs åen")];

    [Theory]
    [InlineData(3)]
    [InlineData(0)]
    [InlineData(-2)]
    public void It_shares_the_title_s_row(double raised) =>
        Assert.Equal(Expected, Read((page, y, n, title) =>
            page.Text(57, y, $"Punkt {n}: {title}", 13, bold: true).Text(480, y + raised, $"{5 * n} min.", 10)));

    /// <summary>A plan of the day left of the titles, on their baselines or near them.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    public void Hours_in_a_column_of_their_own_are_no_items(double raised) =>
        Assert.Equal(Expected, Read((page, y, n, title) =>
            page.Text(40, y + raised, $"10.{n}0", 10, bold: true).Text(94, y, $"{n}. {title}", 13, bold: true)));

    /// <summary>Rows of nothing but title and minutes are no table of figures.</summary>
    [Fact]
    public void Titles_with_their_minutes_are_no_table() =>
        Assert.Equal([("1", "Nyt gulv i hallen"), ("2", "Kort nyt"), ("3", "Mere nyt"), ("4", "Nyt tag på skolen"),
                ("5", "Ny sti langs åen")],
            Read((page, y, n, title) => n switch
            {
                1 => page.Text(57, y, $"Punkt 1: {title}", 13, bold: true).Text(480, y + 3, "10 min.", 10),
                2 => page.Text(57, y + 64, "Punkt 2: Kort nyt", 13, bold: true).Text(480, y + 67, "10 min.", 10)
                    .Text(57, y + 32, "Punkt 3: Mere nyt", 13, bold: true).Text(480, y + 35, "15 min.", 10)
                    .Text(57, y, $"Punkt 4: {title}", 13, bold: true).Text(480, y + 3, "5 min.", 10),
                _ => page.Text(57, y, $"Punkt 5: {title}", 13, bold: true).Text(480, y + 3, "5 min.", 10),
            }));
}
