using System.Globalization;
using Ingest.Tests.Tables;
using static Ingest.Tests.Issue16.MarginSketch;

namespace Ingest.Tests.Issue16;

/// <summary>Line numbers with the page's number before them are in no text; times, prices and numbers of paragraphs are.</summary>
public sealed class PageMarkTests
{
    /// <summary>Of the page and the line; every line or every third, fifth or tenth; the last page has few lines.</summary>
    [Theory]
    [InlineData("{0}:{1:00}", 5, false, 1)]
    [InlineData("{0}:{1:00}", 5, true, 1)]
    [InlineData("{0}.{1}", 5, true, 113)]
    [InlineData("{0}/{1}", 10, false, 7)]
    [InlineData("{0}-{1:000}", 3, true, 1)]
    [InlineData("s. {0} l. {1}", 5, false, 1)]
    [InlineData("S{0}, {1}", 5, false, 9)]
    [InlineData("l. {1}", 5, false, 1)]
    [InlineData("{0}:{1:00}", 1, true, 1)]
    [InlineData("{0}.{1:00}", 1, false, 24)]
    public void Marks_of_page_and_line_are_furniture(string form, int step, bool left, int first)
    {
        var pages = Pages(3, (page, n) =>
        {
            for (var line = 1; line <= (n == 3 ? 7 : 40); line++)
            {
                var mark = line % step == 0 ? string.Format(CultureInfo.InvariantCulture, form, first + n - 1, line) : "";
                Draw(page, left, 796 - (16 * line), mark, line == 4 ? $"{n}. Godkendelse af regnskab" : Prose[(line + n) % Prose.Length]);
            }
        });
        Assert.Equal(87, Body(pages).Length);
        Assert.All(Body(pages),
            text => Assert.True(Prose.Contains(text) || text.EndsWith(". Godkendelse af regnskab", StringComparison.Ordinal), text));
    }

    [Fact]
    public void Marks_on_a_single_page_are()
    {
        var body = Body(Pages(1, (page, _) =>
        {
            for (var line = 1; line <= 30; line++)
            {
                Draw(page, false, 796 - (16 * line), line % 5 == 0 ? $"1:{line:00}" : "", Prose[line % Prose.Length]);
            }
        }));
        Assert.All(body, text => Assert.Contains(text, Prose));
    }

    /// <summary>Every quarter or ten minutes, also with as much text as the minutes count between.</summary>
    [Theory]
    [InlineData(15, 3)]
    [InlineData(10, 10)]
    [InlineData(5, 5)]
    public void Times_of_a_programme_stay(int minutes, int lines)
    {
        var body = Body(Pages(2, (page, n) =>
        {
            for (var line = 0; line < 30; line++)
            {
                Draw(page, true, 780 - (16 * line), line % lines == 0 && line / lines * minutes < 60
                    ? $"{(n == 1 ? 9 : 14)}:{line / lines * minutes:00}" : "", Prose[line % Prose.Length]);
            }
        }));
        Assert.True(body.Count(text => text.StartsWith("9:", StringComparison.Ordinal)) >= 3);
        Assert.True(body.Count(text => text.StartsWith("14:", StringComparison.Ordinal)) >= 3);
    }

    /// <summary>A section to each page, with paragraphs of one or two lines.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Numbers_of_paragraphs_stay(int lines)
    {
        var body = Body(Pages(3, (page, n) =>
        {
            for (var line = 0; line < 36; line++)
            {
                var starts = line % lines == 0;
                Draw(page, true, 780 - (16 * line), starts ? $"{n}.{line / lines + 1}" : "",
                    starts ? "Udvalget får sagen til behandling" : Prose[1]);
            }
        }));
        Assert.Equal(36 / lines * 3, body.Count(text => char.IsAsciiDigit(text[0])));
    }

    [Fact]
    public void Prices_that_count_up_stay()
    {
        var body = Body(Pages(2, (page, n) =>
        {
            for (var row = 1; row <= 20; row++)
            {
                Draw(page, false, 780 - (16 * row), $"{n},{5 * row - 5:00}", "porto for breve i indland");
            }
        }));
        Assert.Equal(40, body.Count(text => char.IsAsciiDigit(text[^1])));
    }

    private static void Draw(PageSketch page, bool left, double y, string mark, string text)
    {
        var x = left ? 48 - mark.Sum(sign => sign == ' ' ? 0.28 * 7 : 3.5) : 520;
        _ = left ? page.Text(x, y, mark, 7).Text(60, y, text) : page.Text(60, y, text).Text(x, y, mark, 7);
    }
}
