using Ingest.Model;

namespace Ingest.Tests.Tables.Headers;

/// <summary>Names of columns that have a figure in them, or are a letter each, in the type of the rows below.</summary>
public sealed class NamesWithFiguresTests
{
    private static readonly string[] Bare = ["Nordby|318|96|14", "Midtby|74|31|9", "Sydby|52|40|22", "Vestby|129|12|8"];

    [Theory]
    [InlineData("Forløb|Søgt|Over 8 uger|Over 20 uger")]
    [InlineData("Vej|Pris (kr.)|Skader 2021-2024|Ens")]
    [InlineData("Fra|4. kvt. 2034|4. kvt. 2035|I alt")]
    [InlineData("|A|B|C")]
    public void They_head_the_columns(string head)
    {
        var table = Draw([head, .. Bare]);
        Assert.Equal(1, table.HeaderRows);
        Assert.Equal(head, string.Join('|', Grids.Rows(table)[0].Split(" | ").Select(text => text.Trim())));
    }

    [Theory]
    [InlineData("Øby|12 sager|30 uger|9 kr.", "Nordby|14 sager|8 uger|7 kr.", "Sydby|3 sager|9 uger|2 kr.")]
    [InlineData("Øby|12 kr.|30 pct.|9 kr.", "Nordby|14|8|7", "Sydby|3|9|2")]
    [InlineData("Øby|X|A|X", "Nordby|X|X|X", "Sydby|A|X|X")]
    public void A_row_of_figures_or_marks_heads_none(string first, params string[] rows) =>
        Assert.Equal(0, Draw([first, .. rows]).HeaderRows);

    private static Table Draw(string[] rows)
    {
        var page = new PageSketch();
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var (text, column) in rows[row].Split('|').Select((text, column) => (text, column)))
            {
                _ = text.Length == 0 ? page : page.Text(54 + (112 * column), 700 - (16 * row), text);
            }
        }

        page.Across(50, 498, [.. Enumerable.Range(0, rows.Length + 1).Select(row => 712.0 - (16 * row))])
            .Down(712 - (16 * rows.Length), 712, 50, 162, 274, 386, 498);
        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(4, table.ColumnCount);
        return table;
    }
}
