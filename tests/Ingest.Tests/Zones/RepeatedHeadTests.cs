using Ingest.Layout;
using Ingest.Model;
using Ingest.Tests.Tables;
using Ingest.Zones;

namespace Ingest.Tests.Zones;

/// <summary>A head that comes again on a later page, line by line, is furniture there; text in its places is not.</summary>
public sealed class RepeatedHeadTests
{
    [Fact]
    public void A_head_that_comes_again_is_furniture() =>
        Assert.Equal(["Økonomiudvalget", "Lukket dagsorden", "Møde: 20. februar", "Kl.: 16.00"], Marked("Lukket dagsorden", "Kl.: 16.00"));

    [Fact]
    public void Two_lines_are_too_few_but_for_the_body_s_name() =>
        Assert.Equal(["Økonomiudvalget"], Marked("Lukket dagsorden", "Kl.: 17.00"));

    /// <summary>A table that goes on to the right has the head's lines over it and names in the same places, which are its own.</summary>
    [Fact]
    public void Names_of_columns_under_the_head_are_no_head()
    {
        PageLayout[] pages = [Sheet(1, "Budget 2031", "Vej"), Sheet(2, "Budget 2032", "Sti")];
        Assert.Equal(["Oversigt", "Beløb i kr.", "Alle udvalg"], RepeatedPageHeads.Mark(LineMaker.Make([.. pages]))
            .Where(line => line.Zone == LineZone.Furniture).Select(line => line.Text));

        static PageLayout Sheet(int number, string group, string name) => new PageSketch(number).Text(50, 780, "Oversigt", 14, bold: true)
            .Text(50, 760, "Beløb i kr.").Text(50, 745, "Alle udvalg").Text(200, 720, group).Text(200, 708, "Drift")
            .Row(696, [47, 120, 197, 260, 330], "Nr.", "Bevilling", "Udgift", "Indtægt", "Netto")
            .Row(684, [47, 120, 197, 260, 330], "1", name, $"4{number}2", $"1{number}0", $"3{number}1").Layout();
    }

    [Theory]
    [InlineData("Dagsorden   Teknisk Udvalg", true)]
    [InlineData("Teknisk Udvalg", true)]
    [InlineData("Teknisk Udvalg drøfter sagen.", false)]
    [InlineData("Beslutning", false)]
    [InlineData("Kl. 16", false)]
    public void A_page_that_begins_with_the_head_s_names_begins_with_furniture(string text, bool isFurniture)
    {
        PageLayout[] pages =
        [
            new PageSketch(1).Text(50, 780, "Dagsorden", 18, bold: true).Text(50, 755, "Teknisk Udvalg", 14, bold: true)
                .Text(50, 735, "Kl. 16").Text(50, 700, "1. Veje", 12, bold: true).Text(50, 680, "Beslutning", 10, bold: true)
                .Text(50, 660, "Godkendt.").Layout(),
            new PageSketch(2).Text(50, 790, text).Text(50, 760, "Ejeren vil sælge.").Layout(),
        ];
        Assert.Equal(isFurniture, RepeatedPageHeads.Mark(LineMaker.Make([.. pages])).Any(line => line.Zone == LineZone.Furniture));
    }

    /// <summary>A head over each item stands within the page where one begins there; the same words over text are text.</summary>
    [Theory]
    [InlineData("SAG NR. 3", 3)]
    [InlineData("Udvalget mødes", 2)]
    public void A_head_over_each_item_may_stand_within_a_page(string below, int expected)
    {
        const string Head = "Den 9. februar 2031 FORRETNINGSUDVALGET";
        var lines = LineMaker.Make([Page(1).Layout(), Page(2).Text(50, 600, Head).Text(50, 570, below, 12, bold: true).Layout()]);
        var marked = HeadsOverItems.Mark([.. lines.Select(line => line.Baseline > 780 ? line with { Zone = LineZone.Furniture } : line)]);
        Assert.Equal(expected, marked.Count(line => line.Zone == LineZone.Furniture));

        static PageSketch Page(int number) => new PageSketch(number).Text(50, 790, Head).Text(50, 760, $"SAG NR. {number}", 12, bold: true)
            .Text(50, 740, $"Ejer nummer {number} vil sælge.");
    }

    private static IEnumerable<string> Marked(string second, string time)
    {
        PageLayout[] pages = [Page(1, "Åben dagsorden", "Kl.: 16.00", "1. Godkendelse"), Page(2, second, time, "6. Køb af jord")];
        return RepeatedPageHeads.Mark(LineMaker.Make([.. pages])).Where(line => line.Zone == LineZone.Furniture).Select(line => line.Text);
    }

    private static PageLayout Page(int number, string kind, string time, string item) => new PageSketch(number)
        .Text(50, 780, "Økonomiudvalget", 14, bold: true).Text(50, 760, kind, 12, bold: true).Text(50, 744, "Møde: 20. februar")
        .Text(50, 730, time).Text(50, 700, item, 12, bold: true).Text(50, 680, $"Ejer nummer {number} vil sælge.").Layout();
}
