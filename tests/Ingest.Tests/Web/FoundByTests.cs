using System.Text.RegularExpressions;
using Ingest.Model.Output;

namespace Ingest.Tests.Web;

/// <summary>Why an item was found by its amounts or its meeting's date, which no passage shows.</summary>
public sealed class FoundByTests
{
    [Theory]
    [InlineData("beløb:>10mio", "Beløb: <mark>12,5 mio. kr.</mark>")]
    [InlineData("amount:12,5mio", "Beløb: <mark>12,5 mio. kr.</mark>")]
    [InlineData("(beløb:<1000 ELLER beløb:10..20 mio. kr.) skybrud", "Beløb: <mark>12,5 mio. kr.</mark>")]
    [InlineData("dato:2024-03", "Mødets dato: <mark><time datetime=\"2024-03-05\">5. marts 2024</time></mark>")]
    [InlineData("dato:marts 2024 beløb:>=12,5mio", "Mødets dato: <mark><time datetime=\"2024-03-05\">5. marts 2024</time></mark>",
        "Beløb: <mark>12,5 mio. kr.</mark>")]
    [InlineData("beløb:>12,5mio")]
    [InlineData("dato:2023")]
    [InlineData("skybrud -beløb:>10mio IKKE dato:2024")]
    [InlineData("skybrud")]
    public async Task What_fits_stands_under_the_item(string question, params string[] lines)
    {
        await using var site = await WebSite.Start([WebDocuments.OneCase[0]]);
        var page = await site.Text($"/?q={Uri.EscapeDataString(question)}");
        Assert.Equal(1, Regex.Count(page, "<article>"));
        Assert.Equal(lines, Regex.Matches(page, "<p class=\"why\">(.*?)</p>", RegexOptions.Singleline)
            .SelectMany(line => line.Groups[1].Value.Split(" <span aria-hidden=\"true\">·</span> ")));
    }

    [Fact]
    public async Task A_cell_is_named_by_row_and_column_and_told_in_kroner()
    {
        var item = WebDocuments.Item("1", "Anlæg");
        var document = WebDocuments.Document("d", "Byrådet", "2024-03-05", MeetingKind.Agenda, item) with
        {
            Tables = [new AgendaTable
            {
                Id = "t1", Item = "1", Caption = "Anlæg (1.000 kr.)",
                Columns = [new("Anlæg", ["Anlæg"], null), new("Budget 2025", ["Budget 2025"], null)],
                Rows = [[new Cell { Text = "Svømmehal" }, new Cell { Text = "12.500", Number = 12500 }]],
            }],
        };
        await using var site = await WebSite.Start([new ServedDocument(document)]);
        var page = await site.Text("/?q=bel%C3%B8b%3A%3E10mio");
        Assert.Contains("<mark>Svømmehal, Budget 2025: 12.500</mark> (12.500.000 kr.)", page, StringComparison.Ordinal);
    }
}
