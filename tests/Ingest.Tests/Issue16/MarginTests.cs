using Ingest.Tests.Tables;
using static Ingest.Tests.Issue16.MarginSketch;

namespace Ingest.Tests.Issue16;

/// <summary>What is printed beside the text: comments, punch marks, stamps, keys.</summary>
public sealed class MarginTests
{
    [Theory]
    [InlineData("Kommentar [AB1]: Tallet er")]
    [InlineData("Kommenterede [KLP12]: Tallet er")]
    [InlineData("Commented [AB1]: Tallet er")]
    public void Comments_printed_beside_the_text_are_furniture(string label)
    {
        var body = Body(Pages(2, (page, n) =>
        {
            MarginSketch.Lines(page, 40, right: 0);
            if (n == 1)
            {
                page.Text(420, 640, label, 7).Text(420, 631, "fra 2019. Er det stadig rigtigt?", 7).Text(420, 500, "Slettet: ikke", 7)
                    .Across(390, 418, 642).Across(418, 570, 648, 625);
            }
        }));
        Assert.Equal(80, body.Length);
        Assert.All(body, text => Assert.Contains(text, Prose));
    }

    /// <summary>Boxes with small text that a line joins to the text.</summary>
    [Fact]
    public void Balloons_without_a_label_are()
    {
        var body = Body(
            Pages(1, (page, _) => MarginSketch.Lines(page, 40, right: 0).Across(430, 570, 660, 630).Across(370, 430, 645)
                .Text(434, 650, "Anders Bang", 7).Text(434, 640, "Er det stadig rigtigt?", 7)));
        Assert.All(body, text => Assert.Contains(text, Prose));
    }

    /// <summary>
    /// A browser draws the rules cell by cell: those of the last column look like boxes that a line leads to.
    /// With an even or odd number of rules, shaded or not.
    /// </summary>
    [Theory]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(5, false)]
    [InlineData(3, true)]
    public void A_tables_last_column_of_cells_stays(int rows, bool shaded)
    {
        var body = Body(Pages(1, (page, _) =>
        {
            for (var line = 0; line < 14; line++)
            {
                page.Text(60, 780 - (16 * line), "Forvaltningen har gennemgået sagen.");
            }

            for (var row = 0; row <= rows; row++)
            {
                page.Across(60, 250, 540 - (20 * row)).Across(250, 430, 540 - (20 * row)).Across(430, 530, 540 - (20 * row));
            }

            for (var row = 0; row < rows; row++)
            {
                page.Text(66, 527 - (20 * row), "Dækningsafgift", 8).Text(400, 527 - (20 * row), $"{row + 8},4", 8)
                    .Text(500, 527 - (20 * row), $"{row + 8},1", 8);
                if (shaded)
                {
                    page.Fill(430, 520 - (20 * row), 530, 540 - (20 * row));
                }
            }
        }));
        Assert.Equal(rows, body.Count(text => text.EndsWith(",1", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_letters_box_of_facts_beside_the_text_stays()
    {
        var body = Body(
            Pages(1, (page, _) => MarginSketch.Lines(page, 40, right: 0).Across(430, 570, 660, 630).Text(434, 650, "Dato: 4. maj 2026", 7)
                .Text(434, 640, "Sagsnr. 26/1044", 7)));
        Assert.Contains(body, text => text.Contains("26/1044", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_about_a_comment_stays()
    {
        var body = Body(
            Pages(1, (page, _) => MarginSketch.Lines(page, 20, right: 0)
                .Text(60, 300, "Kommentar [AB1]: er et svar fra høringen, som forvaltningen har læst", 10)));
        Assert.Contains(body, text => text.StartsWith("Kommentar", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("o")]
    [InlineData("a", false)]
    [InlineData("•")]
    [InlineData("__")]
    public void Punch_marks_are(string mark, bool furniture = true)
    {
        var body = Body(Pages(1, (page, _) => MarginSketch.Lines(page, 40, right: 0).Text(14, 540, mark).Text(14, 300, mark)));
        Assert.Equal(furniture, body.All(Prose.Contains));
    }

    [Fact]
    public void Bullets_stay()
    {
        var body = Body(
            Pages(1, (page, _) => MarginSketch.Lines(page, 20, right: 0).Text(42, 300, "•").Text(60, 300, "at sagen godkendes")));
        Assert.Contains("• at sagen godkendes", body);
    }

    /// <summary>At one place of all pages amid the text, and drawn before or after all of it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_stamp_amid_the_text_is(bool first)
    {
        var body = Body(Pages(4, (page, n) =>
        {
            if (first)
            {
                page.Text(480, 412, "Fortroligt");
            }

            MarginSketch.Lines(page, n == 4 ? 30 : 40, right: 0, skip: n);
            if (!first)
            {
                page.Text(480, 412, "Fortroligt");
            }
        }));
        Assert.All(body, text => Assert.Contains(text, Prose));
    }

    /// <summary>Each item on a page of its own, with the same heading at the same height.</summary>
    [Fact]
    public void A_heading_at_one_height_of_all_pages_stays()
    {
        var body = Body(Pages(5, (page, n) =>
        {
            page.Text(60, 780, $"{n}. {Prose[n % 4][..(20 + n)]}", 14, bold: true);
            page.Text(60, 740, "Sagens forløb", 10, bold: true);
            MarginSketch.Lines(page, 20 + n, right: 0, top: 720, skip: n);
        }));
        Assert.Equal(5, body.Count(text => text == "Sagens forløb"));
    }

    /// <summary>A signing service's key up the side, on a page of which it is no edge furniture either.</summary>
    [Fact]
    public void A_key_up_the_side_is_also_where_a_page_has_nothing_else()
    {
        var pages = Pages(3, (page, n) =>
        {
            page.Upwards(20, 100, "Penneo dokumentnøgle: 7YQ2X-K41EJ-0ABCD", 6);
            if (n < 3)
            {
                MarginSketch.Lines(page, 40, right: 0);
            }
        });
        Assert.All(Body(pages), text => Assert.Contains(text, Prose));
    }
}
