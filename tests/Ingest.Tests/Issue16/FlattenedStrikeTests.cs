using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>
/// Strike-out annotations that were flattened: forms in the page's content whose own space is scaled, or stretched, onto the words.
/// </summary>
public sealed class FlattenedStrikeTests
{
    // Helvetica 12: "Abe" stands from 72 to 93.3, "Hemmelig" from 96.7 to 150.7, "slut" from 154 on; the ink from 697 to 709.
    private const string Text = "BT /F1 12 Tf 0 g 72 700 Td (Abe Hemmelig slut) Tj ET 1 0 0 RG ";

    [Theory]
    [InlineData("stretched level", "q .54 0 0 .12 96.7 698 cm 8 w 0 45 m 100 45 l S Q")]
    [InlineData("stretched so that it is long", "q 4 0 0 .09 96.7 698 cm 12 w 0 60 m 13.5 60 l S Q")]
    [InlineData("stretched upright", "q .108 0 0 1 96.7 698 cm 1 w 0 5.5 m 500 5.5 l S Q")]
    [InlineData("scaled down", "q .1 0 0 .1 96.7 698 cm 9 w 0 55 m 540 55 l S Q")]
    [InlineData("turned space", "q 0 .12 -.54 0 150.7 698 cm 8 w 45 0 m 45 100 l S Q")]
    [InlineData("two forms deep", "q 2 0 0 .5 96.7 698 cm q .27 0 0 .24 0 0 cm 8 w 0 45 m 100 45 l S Q Q")]
    [InlineData("upside down", "q .54 0 0 -.12 96.7 709 cm 8 w 0 46 m 100 46 l S Q")]
    public void A_stretched_line_strikes_and_covers_nothing(string form, string strike)
    {
        var page = Read(Text + strike);
        Assert.Empty(page.Hidden);
        Assert.Equal((form, "Abe slut"), (form, Words(page)));
    }

    [Theory]
    [InlineData("a bar of a thin pen", "q .54 0 0 14 96.7 696 cm 1 w 0 .5 m 100 .5 l S Q")]
    [InlineData("a bar of a wide pen", "q .54 0 0 .14 96.7 696 cm 100 w 0 50 m 100 50 l S Q")]
    [InlineData("a scaled bar", "q .1 0 0 .1 96.7 696 cm 140 w 0 70 m 540 70 l S Q")]
    public void A_bar_still_covers(string form, string bar) => Assert.Equal((form, "Abe \u2588 slut"), (form, Words(Read(Text + bar))));

    [Theory]
    [InlineData("an underline", "q .54 0 0 .12 96.7 698 cm 6 w 0 2 m 100 2 l S Q")]
    [InlineData("a frame", "q .58 0 0 .15 94.7 696 cm 3 w 2 2 96 96 re S Q")]
    [InlineData("a frame, wide at its sides", "q 4 0 0 .15 92 694 cm .7 w 0 0 15.5 100 re S Q")]
    public void Other_flattened_marks_leave_the_words(string form, string mark)
    {
        var page = Read(Text + mark);
        Assert.Empty(page.Hidden);
        Assert.Equal((form, "Abe Hemmelig slut"), (form, Words(page)));
    }

    /// <summary>A comma after r, v or y is set back under it.</summary>
    [Theory]
    [InlineData("år", ",", -1.5, "beboere, og")]
    [InlineData("år", ",", 0, "beboere, og")]
    public void What_is_kerned_under_the_last_struck_letter_stays(string struck, string comma, double kern, string text)
    {
        var page = new PageSketch();
        const double Size = 10;
        page.Text(50, 700, "beboere", Size);
        page.Text(85, 700, struck, Size);
        page.Text(95 + kern, 700, comma, Size);
        page.Text(104, 700, "og", Size);
        var layout = page.Layout() with { Rulings = [new Ruling(85, 703, 95, 703, 0.9)] };
        Assert.Equal(text, Words(layout).Replace("beboere ,", "beboere,", StringComparison.Ordinal));
        var both = page.Layout() with { Rulings = [new Ruling(85, 703, 100 + kern, 703, 0.9)] };
        Assert.Equal("beboere og", Words(both));
    }

    private static PageLayout Read(string content) => Assert.Single(PdfFile.Read(new HandMadePdf { Content = content }.ToBytes()).Pages);

    private static string Words(PageLayout page) => string.Join(' ', LineMaker.Make(page).Select(line => line.Text));
}
