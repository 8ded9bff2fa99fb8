using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>
/// What is put into the head and the foot of every page is in no text; titles, headings and a letterhead are what they were.
/// </summary>
public sealed class HeadFootMarkTests
{
    /// <summary>
    /// Letter-spaced or not, red or black, drawn first or last, above a running header or below it, over the first line or far from it.
    /// </summary>
    [Theory]
    [InlineData("UDKAST", 22, 12, true, true, 796, 4)]
    [InlineData("UDKAST", 22, 12, true, false, 796, 2)]
    [InlineData("UDKAST", 22, 12, false, true, 802, 1)]
    [InlineData("FORTROLIGT", 20, 0, false, false, 800, 3)]
    [InlineData("UDKAST 3", 13, 0, true, true, 796, 3)]
    [InlineData("UDKAST 3", 13, 4, true, false, 825, 2)]
    [InlineData("LUKKET DAGSORDEN", 18, 2, false, true, 815, 6)]
    public void A_mark_in_head_and_foot_is_in_no_text(string text, double size, double spacing, bool red, bool first, double y, int count)
    {
        var pages = MarginSketch.Pages(count, (page, n) =>
        {
            if (first)
            {
                Draw(page, text, size, spacing, red, y);
            }

            page.Text(60, 812, "Teknisk Udvalg", 8);
            MarginSketch.Lines(page, n == 3 ? 4 : 40, right: 0, skip: n);
            page.Text(450, 38, $"Side {n}", 8);
            if (!first)
            {
                Draw(page, text, size, spacing, red, y);
            }
        });
        Assert.Equal(2 * count, Marked(pages).Length);
        Assert.All(MarginSketch.Body(pages), line => Assert.True(MarginSketch.Prose.Contains(line) || line is "Teknisk Udvalg", line));
    }

    /// <summary>A heading at the top and the bottom of pages, by chance at one height on two, at another on each, or on one page.</summary>
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 9)]
    [InlineData(1, 0)]
    public void Headings_at_both_ends_of_pages_are_no_mark(int count, double apart)
    {
        var pages = MarginSketch.Pages(count, (page, n) =>
        {
            page.Text(60, 790 - (n * apart), "Sagsfremstilling", 18);
            MarginSketch.Lines(page, 38, right: 0, top: 750, skip: n);
            page.Text(60, 60 + (n * apart), "Sagsfremstilling", 18);
        });
        Assert.Empty(Marked(pages));
    }

    [Fact]
    public void What_is_also_between_is_none()
    {
        var pages = MarginSketch.Pages(4, (page, n) =>
        {
            page.Text(60, 790, "Beslutning", 18).Text(60, 60, "Beslutning", 18);
            MarginSketch.Lines(page, 15, right: 0, top: 750, skip: n);
            page.Text(60, 480, "Beslutning", 18);
            MarginSketch.Lines(page, 20, right: 0, top: 440, skip: n);
        });
        Assert.Empty(Marked(pages));
    }

    /// <summary>Of the body's size, or in the colour of other text and not much larger.</summary>
    [Theory]
    [InlineData(10, true)]
    [InlineData(13, false)]
    public void A_running_name_is_left_to_the_footers(double size, bool red)
    {
        var pages = MarginSketch.Pages(4, (page, n) =>
        {
            Draw(page, "Bavnby Kommune", size, 0, red, 800);
            MarginSketch.Lines(page, 38, right: 0, top: 770, skip: n);
        });
        Assert.Empty(Marked(pages));
    }

    private static void Draw(PageSketch page, string text, double size, double spacing, bool red, double y)
    {
        foreach (var at in (double[])[y, 44])
        {
            if (red)
            {
                page.Red(200, at, text, size);
            }
            else
            {
                page.Text(200, at, text, size, bold: true, spacing: spacing);
            }
        }
    }

    private static string[] Marked(ImmutableArray<PageLayout> pages) =>
        [.. LineMaker.Make(pages).Where(line => line.Zone == LineZone.Furniture).Select(line => line.Text)];
}
