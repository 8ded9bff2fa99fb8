using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Tables;
using Ingest.Text;

namespace Ingest.Tests.Issue16;

/// <summary>Raised marks before figures and words belong to those; headings and case numbers are known with marks behind them.</summary>
public sealed class MarkPlaceTests
{
    private static readonly double[] Xs = [50, 150, 220, 290];

    [Theory]
    [InlineData(0.58)]
    [InlineData(0.65)]
    [InlineData(0.83)]
    [InlineData(1)]
    public void A_mark_before_a_figure_or_word_is_parted_from_the_one_before(double ratio)
    {
        var page = new PageSketch().Text(50, 700, "Hallen bruger ");
        var after = Mark(page, 50 + Width("Hallen bruger "), "1", 10 * ratio);
        page.Text(after, 700, "1.840 vand og ");
        after = Mark(page, after + Width("1.840 vand og "), "12)", 10 * ratio);
        page.Text(after, 700, "varme om ugen").Text(50, 676, "og mere vand end i fjor");
        Assert.Equal(["Hallen bruger ¹1.840 vand og ¹²⁾varme om ugen", "og mere vand end i fjor"], Lines(page));
    }

    [Fact]
    public void So_it_is_where_no_blanks_are_drawn()
    {
        var page = new PageSketch().Text(50, 700, "Hallen bruger", blanks: false);
        var after = Mark(page, 50 + Width("Hallen bruger "), "1", 6);
        page.Text(after, 700, "840 i alt", blanks: false);
        Assert.Equal(["Hallen bruger ¹840 i alt"], Lines(page));
    }

    /// <summary>
    /// Behind its word with little white, with a blank drawn before it, before a mark of the sentence, an exponent in a unit.
    /// </summary>
    [Fact]
    public void A_mark_behind_a_word_stays_there()
    {
        var page = new PageSketch().Text(50, 700, "Udgiften er 905 ");
        var after = Mark(page, 50 + Width("Udgiften er 905 ") - 1, "4", 6.5);
        page.Text(after, 700, ", og prisen er 12");
        after = Mark(page, after + Width(", og prisen er 12"), "1", 6.5);
        page.Text(after, 700, "pct. af 8 m");
        after = Mark(page, after + Width("pct. af 8 m"), "2", 6.5);
        page.Text(after, 700, "/år");
        Assert.Equal(["Udgiften er 905⁴, og prisen er 12¹pct. af 8 m²/år"], Lines(page));
    }

    [Theory]
    [InlineData(6.5)]
    [InlineData(8.3)]
    public void Cells_have_marks_before_their_names_and_figures(double size)
    {
        var page = new PageSketch().Across(50, 290, 700, 680, 660, 640).Down(640, 700, Xs)
            .Row(686, [50, 150, 228, 290], "Sted", "2023", "2024").Row(666, [58, 158, 220, 290], "Allerød", "851", "8")
            .Row(646, Xs, "I alt", "851", "8");
        page.Text(61 - (0.5 * size), 669.3, "2", size).Text(161 - (0.5 * size), 669.3, "1", size)
            .Text(231 - (0.5 * size), 689.3, "3", size);
        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(["Sted | 2023 | ³2024", "²Allerød | ¹851 | 8", "I alt | 851 | 8"], Grids.Rows(table));
    }

    [Fact]
    public void Figures_on_the_line_before_names_are_no_marks()
    {
        var page = new PageSketch().Across(50, 290, 700, 680, 660, 640).Down(640, 700, Xs)
            .Row(686, Xs, "Sted", "2023", "2024").Row(666, Xs, "3B", "2x", "1a").Row(646, Xs, "I alt", "851", "8");
        Assert.Equal(["Sted | 2023 | 2024", "3B | 2x | 1a", "I alt | 851 | 8"], Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    [Theory]
    [InlineData("Økonomi³", FieldKind.Economy)]
    [InlineData("Økonomi³:", FieldKind.Economy)]
    [InlineData("Økonomi ²⁾", FieldKind.Economy)]
    [InlineData("Økonomi¹,²", FieldKind.Economy)]
    [InlineData("Økonomi,", FieldKind.Economy)]
    [InlineData("Indstilling*", FieldKind.Recommendation)]
    [InlineData("Indstilling *)", FieldKind.Recommendation)]
    [InlineData("Sagsfremstilling¹", FieldKind.Presentation)]
    [InlineData("Beslutning⁽¹⁾", FieldKind.Decision)]
    [InlineData("Hallen er 12 m²", null)]
    [InlineData("*", null)]
    [InlineData("Økonomi (bilag)", null)]
    public void A_heading_is_known_with_its_mark(string text, FieldKind? kind) => Assert.Equal(kind, FieldHeading.KindOf(text));

    [Fact]
    public void So_is_one_that_runs_in() =>
        Assert.Equal(("Økonomi³:", "Udgiften er 12 kr.", FieldKind.Economy), FieldHeading.RunIn("Økonomi³: Udgiften er 12 kr."));

    [Theory]
    [InlineData("Sagsnr.: 18.15.00-P24-1-28²", "18.15.00-P24-1-28")]
    [InlineData("18.15.00-P24-1-28²⁾", "18.15.00-P24-1-28")]
    [InlineData("Sagsnr. 2028-12345¹ Sagsbehandler: abc", "2028-12345")]
    [InlineData("Sagsnr.: 18.20.00-Ø40-1-22", "18.20.00-Ø40-1-22")]
    public void A_case_number_is_read_without_its_mark(string text, string number) => Assert.Equal(number, CaseNumber.Read(text)?.Number);

    [Theory]
    [InlineData("Arealet er 1.840 m²")]
    [InlineData("Udgiften er 905⁴")]
    public void Text_with_marks_is_no_case_line(string text) => Assert.Null(CaseNumber.Read(text));

    private static double Width(string text) => text.Sum(sign => sign == ' ' ? 2.8 : 5);

    private static double Mark(PageSketch page, double x, string text, double size)
    {
        page.Text(x, 703.3, text, size);
        return x + (0.5 * size * text.Length);
    }

    private static string[] Lines(PageSketch page) => [.. LineMaker.Make(page.Layout()).Select(line => line.Text)];
}
