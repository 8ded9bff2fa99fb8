using Ingest.Tests.Tables;
using static Ingest.Tests.Zones.Splitting.SketchedItems;

namespace Ingest.Tests.Zones.Splitting;

/// <summary>A number and its title share a row, and not a baseline.</summary>
public sealed class HangingNumbersTests
{
    [Fact]
    public void A_number_larger_than_its_title_stands_before_it() =>
        Assert.Equal([("1", "Nyt gulv i hallen"), ("2", "Nyt tag på skolen"), ("3", "Ny sti langs åen")],
            Read((page, y, n, title) => page.Text(57, y - 4, $"{n}", 18, bold: true).Text(94, y, title, 12, bold: true)));

    [Fact]
    public void A_number_at_the_middle_of_a_title_of_two_lines_stands_before_it() =>
        Assert.Equal([("1", "Nyt gulv i hallen og mere"), ("2", "Nyt tag på skolen og mere"), ("3", "Ny sti langs åen og mere")],
            Read((page, y, n, title) => page.Text(94, y, title, 12, bold: true).Text(70, y - 8, $"{n}", 14, bold: true)
                .Text(94, y - 16, "og mere", 12, bold: true)));

    /// <summary>Two numbers can't be one title's: neither is put before it, and nothing breaks down.</summary>
    [Fact]
    public void Two_numbers_beside_one_title_are_left() =>
        Assert.DoesNotContain(Read((page, y, n, title) => page.Text(57, y + 4, $"{2 * n}", 18, bold: true)
            .Text(94, y, title, 12, bold: true).Text(57, y - 10, $"{(2 * n) + 1}", 18, bold: true)),
            item => item.Number == "2" && item.Title == "Nyt gulv i hallen");

    /// <summary>Control: figures that do not count up stand where they stand.</summary>
    [Fact]
    public void Numbers_that_do_not_count_up_are_left() =>
        Assert.DoesNotContain(("7", "Nyt gulv i hallen"),
            Read((page, y, n, title) => page.Text(57, y - 4, "7", 18, bold: true).Text(94, y, title, 12, bold: true)));
}
