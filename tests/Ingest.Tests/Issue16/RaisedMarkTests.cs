using Ingest.Layout;
using Ingest.Model.Output;
using Ingest.Tables.Values;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;
using Ingest.Text.Numbers;

namespace Ingest.Tests.Issue16;

/// <summary>Marks set above the line are no digits of the number beside them.</summary>
public sealed class RaisedMarkTests
{
    private static readonly double[] Xs = [50, 150, 220, 290];

    [Fact]
    public void The_handed_table_and_text_have_their_marks()
    {
        var document = ReadAgenda.From(Repository.Handed("raised-marks"));
        var table = Assert.Single(document.Tables);
        Assert.Equal(["Anlæg", "2025 (t.kr.)", "2026¹⁾ (t.kr.)"], table.Columns.Select(column => column.Header));
        Assert.Equal([null, "1.000 kr.", "1.000 kr."], table.Columns.Select(column => column.Unit));
        Assert.Equal(
            ["Svømmehal²⁾ | 1.250³ | 1.400", "Idrætshal | 860 | 905⁴", "I alt | 2.110 | 2.305"],
            table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text))));
        Assert.Equal([[1250.0, 1400], [860, 905], [2110, 2305]],
            table.Rows.Select(row => row.Skip(1).Select(cell => cell.Number!.Value).ToArray()));
        Assert.Equal([1, 2], table.Checks.Where(check => check.Verdict == Verdict.Pass).Select(check => check.Column!.Value));

        var field = document.Items[1].Fields.Single(field => field.Kind == FieldKind.Presentation);
        Assert.Equal(
            "Udgiften til svømmehallen er 1.250 t.kr.³ i 2025, og arealet er 1.840 m². Prisen er 12¹ pct. højere end i fjor²⁾.\n\n"
            + "1) Budget. 2) Inkl. varmtvandsbassin. 3) Foreløbigt tal. 4) Efter prisregulering.\n\nForvaltningen følger udviklingen.",
            field.Text);
    }

    [Theory]
    [InlineData("Budget*", "Budget")]
    [InlineData("Faktisk¹⁾", "Faktisk")]
    [InlineData("Areal (m²)", "Areal (m²)")]
    [InlineData("Forbrug, m³", "Forbrug, m³")]
    [InlineData("Forslag (nyt)", "Forslag (nyt)")]
    public void A_column_s_name_has_no_mark(string printed, string name) => Assert.Equal(name, Superscript.WithoutNotes(printed));

    /// <summary>Word's size, Chromium's, one that nobody thought of, and the text's own.</summary>
    [Theory]
    [InlineData(0.58)]
    [InlineData(0.65)]
    [InlineData(0.83)]
    [InlineData(0.92)]
    [InlineData(1)]
    public void Whatever_its_size_a_mark_stands_behind_its_word(double ratio)
    {
        var size = 10 * ratio;
        var page = new PageSketch().Text(50, 700, "Prisen er 12");
        var after = Mark(page, 50 + Width("Prisen er 12"), 703.3, "1", size);
        page.Text(after, 700, " pct. mere end i fjor");
        after = Mark(page, after + Width(" pct. mere end i fjor"), 703.3, "2)", size);
        page.Text(after, 700, ".").Text(50, 688, "Udgiften er 905").Text(50, 676, "og den vokser.");
        Mark(page, 50 + Width("Udgiften er 905"), 691.3, "14", size);
        Assert.Equal(["Prisen er 12¹ pct. mere end i fjor²⁾.", "Udgiften er 905¹⁴", "og den vokser."], Lines(page));
    }

    [Theory]
    [InlineData("[1]", 10, "[¹]")]
    [InlineData("[12]", 10, "[¹²]")]
    [InlineData("[1,2]", 10, "[¹,²]")]
    [InlineData("[1][2]", 10, "[¹][²]")]
    [InlineData("[a]", 10, "[ᵃ]")]
    [InlineData("ii)", 10, "ⁱⁱ⁾")]
    [InlineData("(iv)", 10, "⁽ⁱᵛ⁾")]
    [InlineData("[x]", 7, "[ˣ]")]
    [InlineData("iii", 7, "ⁱⁱⁱ")]
    [InlineData("b)", 10, "ᵇ⁾")]
    public void Marks_in_brackets_and_numerals_are_marks(string mark, double size, string raised)
    {
        var page = new PageSketch().Text(50, 700, "Kommunen har 318").Text(50, 682, "boliger uden kloak, og det er mange.");
        var after = Mark(page, 50 + Width("Kommunen har 318"), 704.5, mark, size);
        page.Text(after, 700, " pladser til unge");
        Mark(page, 50 + Width("boliger uden kloak, og det er mange."), 686.5, mark, size);
        Assert.Equal([$"Kommunen har 318{raised} pladser til unge", $"boliger uden kloak, og det er mange.{raised}"], Lines(page));
    }

    /// <summary>On the line they are text; words above it are another line's, and an ending keeps its letters.</summary>
    [Fact]
    public void Brackets_on_the_line_and_words_above_it_are_none()
    {
        Assert.Equal(["Der er søgt [1] om støtte [bilag] og vi) har"],
            Lines(new PageSketch().Text(50, 700, "Der er søgt [1] om støtte [bilag] og vi) har")));
        var page = new PageSketch().Text(50, 700, "Der er søgt");
        Mark(page, 50 + Width("Der er søgt"), 704.5, "[bilag]", 10);
        Assert.Contains("[bilag]", string.Join(' ', Lines(page)), StringComparison.Ordinal);
        page = new PageSketch().Text(50, 700, "Den 5");
        Mark(page, 50 + Width("Den 5"), 704, "de", 6);
        Assert.Equal(["Den 5de"], Lines(page));
    }

    [Fact]
    public void Cells_keep_their_figures_beside_marks_in_brackets()
    {
        var page = new PageSketch().Across(50, 290, 700, 680, 660, 640).Down(640, 700, Xs)
            .Row(686, Xs, "Sted", "2023", "2024").Row(666, Xs, "Allerød", "851", "8").Row(646, Xs, "I alt", "851", "8");
        Mark(page, 168, 670.5, "[1]", 10);
        Mark(page, 88, 670.5, "[2]", 10);
        Mark(page, 228, 650.5, "ii)", 7);
        Assert.Equal(["Sted | 2023 | 2024", "Allerød[²] | 851[¹] | 8", "I alt | 851 | 8ⁱⁱ⁾"],
            Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    [Fact]
    public void A_mark_behind_a_drawn_blank_goes_with_its_word()
    {
        var page = new PageSketch().Text(50, 700, "Udgiften er 905 ");
        Mark(page, 50 + Width("Udgiften er 905 "), 703.3, "4", 6.5);
        page.Text(50 + Width("Udgiften er 905 ") + 3.3, 700, " i alt for hele året");
        Assert.Equal(["Udgiften er 905⁴ i alt for hele året"], Lines(page));
    }

    [Theory]
    [InlineData(6.5)]
    [InlineData(8.3)]
    [InlineData(10)]
    public void Cells_keep_their_figures(double size)
    {
        var page = new PageSketch().Row(700, Xs, "", "2023", "2024").Row(685, Xs, "Allerød", "851", "8")
            .Row(670, Xs, "Ballerup", "20", "905").Row(655, Xs, "Brøndby", "31", "5");
        Mark(page, 168, 688.3, "1", size);
        Mark(page, 238, 673.3, "2)", size);
        Assert.Equal(["Allerød | 851¹ | 8", "Ballerup | 20 | 905²⁾", "Brøndby | 31 | 5"],
            Grids.Rows(Assert.Single(PageSketch.Find(page)))[1..]);
    }

    [Theory]
    [InlineData(6.5)]
    [InlineData(8.3)]
    public void So_do_drawn_cells(double size)
    {
        var page = new PageSketch().Across(50, 290, 700, 680, 660, 640).Down(640, 700, Xs)
            .Row(686, Xs, "Sted", "2023", "2024").Row(666, Xs, "Allerød", "851", "8").Row(646, Xs, "I alt", "851", "8");
        Mark(page, 168, 669.3, "1", size);
        Mark(page, 88, 669.3, "2", size);
        Mark(page, 243, 689.3, "3)", size);
        Assert.Equal(["Sted | 2023 | 2024³⁾", "Allerød² | 851¹ | 8", "I alt | 851 | 8"], Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    /// <summary>The other column's line stands at the height of the mark.</summary>
    [Fact]
    public void A_mark_at_the_height_of_another_column_s_line_is_found()
    {
        var page = new PageSketch().Text(50, 700, "Prisen er 12").Text(300, 703.3, "En note i margen");
        Mark(page, 50 + Width("Prisen er 12"), 703.3, "1", 8.3);
        Assert.Contains("Prisen er 12¹", string.Join('\n', Lines(page)), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_text_beside_a_title_is_no_mark()
    {
        var page = new PageSketch().Text(50, 700, "Budget 2026", 14, bold: true).Text(140, 703.5, "12 sider", 8);
        Assert.Equal(["12 sider", "Budget 2026"], string.Join('\n', Lines(page)).Split('\n').Order(StringComparer.Ordinal));
        page = new PageSketch().Text(50, 700, "Budget 2026", 14, bold: true).Text(135, 703.5, "12", 8);
        Assert.Equal(["12", "2026", "Budget"], string.Join(' ', Lines(page)).Split(' ').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_type_sizes_in_a_table_s_row_are_no_marks()
    {
        var page = new PageSketch().Across(50, 290, 700, 680, 660, 640).Down(640, 700, Xs);
        foreach (var (y, name, one, two) in new[] { (686.0, "Sted", "2023", "2024"), (666, "Allerød", "851", "8"),
            (646, "I alt", "851", "8") })
        {
            page.Text(53, y, name).Text(153, y + 1.6, one, 8).Text(223, y + 1.6, two, 8);
        }

        Assert.Equal(["Sted | 2023 | 2024", "Allerød | 851 | 8", "I alt | 851 | 8"], Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    [Fact]
    public void Lowered_figures_are_as_before()
    {
        var page = new PageSketch().Text(50, 700, "Udslip af CO").Text(105.6, 697.5, "2", 6).Text(108.6, 700, " i alt");
        Assert.Equal(["Udslip af CO2 i alt"], Lines(page));
    }

    [Fact]
    public void A_note_s_own_number_stays_at_its_beginning()
    {
        var page = new PageSketch().Text(50, 700, "Prisen er fast.").Text(50, 603, "1", 5).Text(55, 600, "Inkl. moms.", 8);
        Assert.Equal("1 Inkl. moms.", Lines(page)[^1]);
        page = new PageSketch().Text(50, 700, "Prisen er fast.").Text(50, 600, "(", 8).Text(54, 602, "12", 5.2)
            .Text(59.2, 600, ") Inkl. moms.", 8);
        Assert.Equal("(12) Inkl. moms.", Lines(page)[^1]);
    }

    [Fact]
    public void A_mark_before_a_figure_is_no_digit_either()
    {
        var page = new PageSketch().Text(50, 703.3, "4", 6.5).Text(53.25, 700, "905 i alt i hele året");
        Assert.Equal(["⁴905 i alt i hele året"], Lines(page));
        Assert.Equal(905, DanishNumber.Parse("⁴905")!.Value);
    }

    [Theory]
    [InlineData("905⁴", 905)]
    [InlineData("1.250³⁾", 1250)]
    [InlineData("1.250³)", 1250)]
    [InlineData("12,5 ¹", 12.5)]
    [InlineData("35*)", 35)]
    [InlineData("905ᵃ", 905)]
    [InlineData("905¹,²", 905)]
    [InlineData("12 m²", 12)]
    [InlineData("95[²]", 95)]
    [InlineData("95 [¹²]", 95)]
    [InlineData("1.250[¹][²]", 1250)]
    [InlineData("126ⁱⁱ⁾", 126)]
    [InlineData("[¹]905", 905)]
    public void A_number_s_value_ignores_its_marks(string text, double value) => Assert.Equal(value, DanishNumber.Parse(text)!.Value);

    [Theory]
    [InlineData("95[2]")]
    [InlineData("95 [12]")]
    [InlineData("12 [bilag]")]
    public void Brackets_that_are_not_raised_are_none(string text) => Assert.Null(DanishNumber.Parse(text));

    [Theory]
    [InlineData("I alt[²]", "I alt")]
    [InlineData("I alt [¹,²]", "I alt")]
    [InlineData("I alt ⁱⁱ⁾", "I alt")]
    [InlineData("I alt [2]", "I alt [2]")]
    [InlineData("[¹]", "")]
    [InlineData("]", "]")]
    public void Marks_leave_their_word(string text, string word) => Assert.Equal(word, Superscript.WithoutMarks(text));

    [Fact]
    public void Raised_minutes_are_minutes()
    {
        Assert.Equal(["10:30", "12:00"], DanishDate.FindTimes("kl. 10³⁰ - kl. 12⁰⁰", afterKl: true));
        Assert.Equal(["10:00"], DanishDate.FindTimes("kl. 10¹", afterKl: true));
    }

    [Fact]
    public void A_total_s_mark_doesn_t_hide_the_total()
    {
        var page = new PageSketch().Across(50, 220, 700, 680, 660, 640, 620).Down(620, 700, 50, 150, 220)
            .Row(686, Xs, "Sted", "Udgift").Row(666, Xs, "Nord", "851").Row(646, Xs, "Syd", "9").Row(626, Xs, "I alt", "860");
        Mark(page, 71.8, 629.3, "2)", 6.5);
        var table = Ingest.Tables.Values.CellReading.Read(Assert.Single(PageSketch.Find(page)), "t1");
        Assert.Equal("I alt²⁾", table.Rows[2][0].Text);
        Assert.Equal(Verdict.Pass, Assert.Single(table.Checks).Verdict);
    }

    private static double Width(string text) => text.Sum(sign => sign == ' ' ? 2.8 : 5);

    /// <returns>Where it ends.</returns>
    private static double Mark(PageSketch page, double x, double y, string text, double size)
    {
        page.Text(x, y, text, size);
        return x + (0.5 * size * text.Length);
    }

    private static string[] Lines(PageSketch page) => [.. LineMaker.Make(page.Layout()).Select(line => line.Text)];
}
