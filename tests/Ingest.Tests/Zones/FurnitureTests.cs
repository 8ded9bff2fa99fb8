using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Tests.Tables;
using Ingest.Zones;

namespace Ingest.Tests.Zones;

public sealed class FurnitureTests
{
    [Theory]
    [InlineData("{0}")]
    [InlineData("Side {0}")]
    [InlineData("Side {0} af 6")]
    [InlineData("{0} of 6")]
    [InlineData("- {0} -")]
    public void Page_numbers_are(string number) =>
        Assert.Equal(6,
            Furniture(6, (page, n) => page.Text(280, 30, string.Format(null, number, n), 8)).Count(text => text.Any(char.IsDigit)));

    [Fact]
    public void A_header_with_the_running_items_title_and_the_page_number_is()
    {
        string[] titles = ["Godkendelse", "Godkendelse", "Budget for 2025", "Lånepuljen", "Lånepuljen", "Eventuelt"];
        var found = Furniture(6, (page, n) => page.Text(50, 810, $"{titles[n - 1]} {n}", 8));
        Assert.Equal(titles.Select((title, i) => $"{title} {i + 1}"), found);
    }

    [Fact]
    public void Headers_that_differ_on_left_and_right_pages_are() =>
        Assert.Equal(8,
            Furniture(8,
                (page, n) => page.Text(n % 2 == 0 ? 50 : 400, 810, n % 2 == 0 ? "KKR Hovedstaden" : "Dagsorden for mødet", 8)).Length);

    [Fact]
    public void A_header_of_several_lines_and_a_footer_are() =>
        Assert.Equal(15,
            Furniture(5,
                (page, _) => page.Text(50, 810, "KKR Hovedstaden", 8).Text(50, 799, "Dagsorden", 8)
                    .Text(50, 30, "Glostrup Park Hotel", 8)).Length);

    [Fact]
    public void A_heading_that_stands_at_the_top_of_some_pages_is_not() =>
        Assert.Empty(Furniture(6, (page, n) =>
        {
            if (n is 2 or 5)
            {
                page.Text(50, 770, "Baggrund", 12, bold: true);
            }
        }));

    /// <summary>A table in small type that goes on over pages begins each of them at the same height.</summary>
    [Fact]
    public void The_first_row_of_a_table_that_goes_on_is_not()
    {
        string[] names = ["Rugbjerg", "Skovborg", "Strandby", "Thyrsted", "Vestermose", "Ådalen", "Mølleå"];
        Assert.Empty(
            Furniture(7,
                (page, n) => page.Text(50, 800, $"{names[n - 1]} {30 - (n * n)}", 8).Text(50, 786, $"{names[^n]} {40 + (n * n)}", 8)));
    }

    [Fact]
    public void A_case_and_an_item_number_at_a_pages_edge_are_not() =>
        Assert.Empty(Furniture(4, (page, n) => page.Text(50, 770, $"{(n * n) + 3}. Punkt om {"abcd"[n - 1]}", 12, bold: true)));

    [Fact]
    public void A_case_number_at_a_pages_foot_is_no_page_of_pages() =>
        Assert.Empty(Furniture(4, (page, n) =>
        {
            if (n == 2)
            {
                page.Text(50, 60, "16/25276");
            }
        }));

    [Fact]
    public void A_heading_at_one_height_of_two_pages_that_stands_inside_others_is_not() =>
        Assert.Empty(Furniture(4, (page, n) => page.Text(50, n < 3 ? 770 : 407, "Sagsfremstilling", 10, bold: true)));

    [Fact]
    public void The_running_items_title_under_a_header_is() =>
        Assert.Equal(8,
            Furniture(4, (page, n) => page.Text(50, 810, "KKR Hovedstaden", 8).Text(50, 799, n < 3 ? "1. Lånepuljen" : "2. Eventuelt", 8)
            .Text(50, 500, n switch { 1 => "1. Lånepuljen", 3 => "2. Eventuelt", _ => $"Andet {"abcd"[n - 1]}" }, 14, bold: true)).Length);

    [Fact]
    public void Text_up_the_edge_and_a_watermark_are() =>
        Assert.Equal(["Kopi", "UDKAST"],
            Furniture(1, (page, _) => page.Upwards(20, 300, "Kopi").Slanted(100, 300, "UDKAST", 60)).Order(StringComparer.Ordinal));

    [Fact]
    public void Figures_of_other_scripts_do_no_harm() =>
        Assert.NotNull(Furniture(3, (page, n) => page.Text(280, 30, $"{(char)('٠' + n)}", 8)));

    /// <summary>For turning the screen's pages, wherever it stands; once it may be a title.</summary>
    [Fact]
    public void Links_back_to_the_top_are()
    {
        string[] Marked(int links) => [.. BackLinks.Mark(LineMaker.Make([.. Enumerable.Range(1, 4).Select(number =>
            new PageSketch(number).Text(50, 700, $"Notat om lugt {number}").Text(480, 400, number <= links ? "Tilbage til toppen" : "Svar")
                .Text(50, 300, $"Notat om støj {number}").Layout())])).Where(line => line.Zone == LineZone.Furniture)
            .Select(line => line.Text)];
        Assert.Equal(["Tilbage til toppen", "Tilbage til toppen", "Tilbage til toppen"], Marked(3));
        Assert.Empty(Marked(1));
    }

    /// <summary>The furniture found on pages of text that never repeats, each with something drawn on it.</summary>
    private static string[] Furniture(int pages, Action<PageSketch, int> draw)
    {
        ImmutableArray<PageLayout> layouts = [.. Enumerable.Range(1, pages).Select(number =>
        {
            var page = new PageSketch(number);
            for (var i = 0; i < 40; i++)
            {
                var words = Enumerable.Range(0, 8).Select(k => Word((number * 7919) + (i * 104729) + (k * 1299709)));
                page.Text(50, 750 - (14 * i), string.Join(' ', words));
            }

            draw(page, number);
            return page.Layout();
        })];
        return [.. Ingest.Zones.Furniture.Mark(LineMaker.Make(layouts), layouts).Where(line => line.Zone == LineZone.Furniture)
            .Select(line => line.Text)];
    }

    private static string Word(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(3, 9)).Select(_ => (char)('a' + random.Next(26))));
    }
}
