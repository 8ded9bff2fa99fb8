using Ingest.Model;
using Ingest.Ocr;

namespace Ingest.Tests.Ocr.Azure;

/// <summary>
/// From the service's coordinates to the reading space. The page is 8 × 10 inches, 576 × 720 points, as it is displayed; places in
/// the reading space were worked out on paper: a page that is turned clockwise has its left edge on top and its foot to the left.
/// </summary>
public sealed class AzureGeometryTests
{
    private static readonly double[] Downwards = [6, 1, 6, 3, 5.8, 3, 5.8, 1];
    private static readonly double[] Upwards = [2, 9, 2, 7, 2.2, 7, 2.2, 9];
    private static readonly double[] UpsideDown = [7, 9, 5, 9, 5, 8.8, 7, 8.8];

    [Fact]
    public void Inches_become_points_from_the_bottom_left()
    {
        var page = Read(AnswerSketch.Level(1, 2, 3, 2.2));
        Assert.Equal((0, 576.0, 720.0), (page.Turn, page.Width, page.Height));
        AzureSketch.AssertBox(page.Lines[0].Words[0].Box, 72, 720 - 158.4, 216, 720 - 144);
        Assert.Equal(561.6 + (0.2 * 14.4), page.Lines[0].Baseline, 0.01);
        Assert.Equal(0.95 * 14.4, page.Lines[0].Size, 0.01);
    }

    [Fact]
    public void Pixels_become_points_by_the_page_s_size()
    {
        var page = Read(AnswerSketch.Level(100, 200, 300, 220), size: "\"width\": 800, \"height\": 1000, \"unit\": \"pixel\"");
        AzureSketch.AssertBox(page.Lines[0].Words[0].Box, 72, 561.6, 216, 576);
    }

    /// <summary>A user unit, or inches that the service takes from the scan's own resolution.</summary>
    [Fact]
    public void A_page_of_another_size_is_scaled()
    {
        var page = Read(AnswerSketch.Level(1, 2, 3, 2.2), AzureSketch.Page(1, 288, 360));
        AzureSketch.AssertBox(page.Lines[0].Words[0].Box, 36, 280.8, 108, 288);
    }

    [Fact]
    public void Text_that_runs_down_is_turned_back()
    {
        var page = Read(Downwards);
        Assert.Equal((3, 720.0, 576.0), (page.Turn, page.Width, page.Height));
        AzureSketch.AssertBox(page.Lines[0].Words[0].Box, 72, 576 - 158.4, 216, 576 - 144);
        AzureSketch.AssertBox(OnPage(page), 5.8 * 72, 720 - 216, 6 * 72, 720 - 72);
    }

    [Fact]
    public void Text_that_runs_up_is_turned_clockwise()
    {
        var page = Read(Upwards);
        Assert.Equal((1, 720.0, 576.0), (page.Turn, page.Width, page.Height));
        AzureSketch.AssertBox(page.Lines[0].Words[0].Box, 72, 576 - 158.4, 216, 576 - 144);
        AzureSketch.AssertBox(OnPage(page), 2 * 72, 72, 2.2 * 72, 216);
    }

    [Fact]
    public void Text_on_its_head_is_turned_twice()
    {
        var page = Read(UpsideDown);
        Assert.Equal((2, 576.0, 720.0), (page.Turn, page.Width, page.Height));
        AzureSketch.AssertBox(page.Lines[0].Words[0].Box, 72, 720 - 86.4, 216, 720 - 72);
        AzureSketch.AssertBox(OnPage(page), 5 * 72, 72, 7 * 72, 86.4);
    }

    /// <summary>The request's layout had been turned for text of its own; the service sees the page as it is displayed.</summary>
    [Fact]
    public void The_layout_s_own_turn_says_how_the_page_is_displayed()
    {
        var page = Read(Downwards, AzureSketch.Page(1, 720, 576, turn: 1));
        Assert.Equal((3, 720.0, 576.0), (page.Turn, page.Width, page.Height));
        AzureSketch.AssertBox(OnPage(page), 5.8 * 72, 720 - 216, 6 * 72, 720 - 72);
    }

    [Fact]
    public void Most_text_decides_and_a_line_in_the_margin_keeps_its_order()
    {
        var words =
            $"[{AnswerSketch.Word("Dagsorden", 0, AnswerSketch.Level(1, 2, 5, 2.2))}, "
                + $"{AnswerSketch.Word("Til", 10, [0.5, 9, 0.5, 8.5, 0.6, 8.5, 0.6, 9])}, "
                + $"{AnswerSketch.Word("arkivet", 14, [0.4, 8.4, 0.4, 8, 0.5, 8, 0.5, 8.4])}]";
        var lines =
            $"[{AnswerSketch.Line(0, 9, AnswerSketch.Level(1, 2, 5, 2.2))}, {AnswerSketch.Line(10, 11, [0.5, 9, 0.5, 8, 0.6, 8, 0.6, 9])}]";
        var page = Assert.Single(ReadAll(AnswerSketch.Page(words, lines)).Pages);
        Assert.Equal(0, page.Turn);
        Assert.Equal(["Dagsorden", "Til arkivet"], page.Lines.Select(AzureSketch.Text));
    }

    /// <summary>Without text the service's angle, in which the content is turned clockwise, is all there is.</summary>
    [Theory]
    [InlineData(2, 0)]
    [InlineData(90, 3)]
    [InlineData(-89.5, 1)]
    [InlineData(180, 2)]
    public void A_page_without_text_is_turned_by_the_angle(double angle, int turn) =>
        Assert.Equal(turn,
            Assert.Single(
                ReadAll(AnswerSketch.Page(
                    size: FormattableString.Invariant(
                        $"\"width\": 8, \"height\": 10, \"unit\": \"inch\", \"angle\": {angle}"))).Pages).Turn);

    /// <summary>
    /// Tilted clockwise by the angle whose sine is 0.28 and cosine 0.96; level, the word lies from (3, 4) to (5, 4.2) inches, the
    /// page's middle is (4, 5).
    /// </summary>
    [Fact]
    public void A_tilted_page_is_levelled_round_its_middle()
    {
        var page = Read([3.32, 3.76, 5.24, 4.32, 5.184, 4.512, 3.264, 3.952]);
        Assert.Equal(0, page.Turn);
        AzureSketch.AssertBox(page.Lines[0].Words[0].Box, 216, 720 - (4.2 * 72), 360, 720 - (4 * 72));
        Assert.Equal(417.6 + (0.2 * 14.4), page.Lines[0].Baseline, 0.01);
    }

    /// <summary>
    /// The same, and the paper lay sideways: each place (x, y) of it is displayed at (y',
    /// x') by a quarter turn clockwise of a page 10 inches wide.
    /// </summary>
    [Fact]
    public void A_tilted_page_that_lies_sideways_is_both_turned_and_levelled()
    {
        // Level on the upright page of 10 × 8 inches: (4, 3) to (6, 3.2), round its middle (5, 4) tilted as above.
        double[] upright = [4.32, 2.76, 6.24, 3.32, 6.184, 3.512, 4.264, 2.952];
        var shown = upright.Chunk(2).SelectMany(spot => new[] { 8 - spot[1], spot[0] }).ToArray();
        var page = Read(shown);
        Assert.Equal((3, 720.0, 576.0), (page.Turn, page.Width, page.Height));
        AzureSketch.AssertBox(page.Lines[0].Words[0].Box, 4 * 72, 576 - (3.2 * 72), 6 * 72, 576 - (3 * 72));
    }

    [Fact]
    public void A_page_of_another_shape_is_taken_as_the_service_has_it_and_said()
    {
        var reading = ReadAll(AnswerSketch.Page($"[{AnswerSketch.Word("Dagsorden", 0, AnswerSketch.Level(1, 2, 3, 2.2))}]"),
            AzureSketch.Page(1, 720, 576));
        var diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(("ocr.azure.shape", Severity.Warning, 1), (diagnostic.Code, diagnostic.Severity, diagnostic.Page!.Value));
        var page = Assert.Single(reading.Pages);
        Assert.Equal((576.0, 720.0), (page.Width, page.Height));
        AzureSketch.AssertBox(page.Lines[0].Words[0].Box, 72, 561.6, 216, 576);
    }

    [Fact]
    public void Words_go_to_the_lines_whose_spans_hold_them()
    {
        string[] words =
        [
            AnswerSketch.Word("kommune", 6, AnswerSketch.Level(2, 2, 3, 2.2), "1.7"),
            AnswerSketch.Word("Lejre", 0, AnswerSketch.Level(1, 2, 1.9, 2.2), "-0.1"),
            AnswerSketch.Word(" ", 13, AnswerSketch.Level(3, 2, 3.1, 2.2)),
            AnswerSketch.Word("stempel", 40, AnswerSketch.Level(6, 1, 7, 1.2)),
        ];
        var page = Assert.Single(
            ReadAll(AnswerSketch.Page($"[{string.Join(',', words)}]",
                $"[{AnswerSketch.Line(0, 14, AnswerSketch.Level(1, 2, 3, 2.2))}, "
                    + $"{AnswerSketch.Line(20, 10, AnswerSketch.Level(1, 3, 3, 3.2))}]")).Pages);
        Assert.Equal(["stempel", "Lejre kommune"], page.Lines.Select(AzureSketch.Text));
        Assert.Equal([0.0, 1.0], page.Lines[1].Words.Select(word => word.Confidence));
    }

    private static Box OnPage(OcrPage page) =>
        new PageLayout { Number = 1, Width = page.Width, Height = page.Height, Turn = page.Turn }.ToPage(page.Lines[0].Words[0].Box);

    private static OcrPage Read(double[] polygon, PageLayout? layout = null, string? size = null)
    {
        var (words, lines) = ($"[{AnswerSketch.Word("Dagsorden", 0, polygon)}]", $"[{AnswerSketch.Line(0, 9, polygon)}]");
        var reading = ReadAll(size is null ? AnswerSketch.Page(words, lines) : AnswerSketch.Page(words, lines, size), layout);
        Assert.Empty(reading.Diagnostics);
        return Assert.Single(reading.Pages);
    }

    private static OcrReading ReadAll(string page, PageLayout? layout = null)
    {
        using var fake = new FakeAzure { Answer = AnswerSketch.Succeeded($"[{page}]") };
        return AzureSketch.Read(AzureSketch.Settings(fake), [layout ?? AzureSketch.Page(1, 576, 720)]);
    }
}
