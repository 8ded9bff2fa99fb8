using System.Globalization;
using Ingest.Tests.Tables;
using static Ingest.Tests.Issue16.MarginSketch;

namespace Ingest.Tests.Issue16;

/// <summary>Signs between line numbers, on the lines that have none, are in no text either; other signs are.</summary>
public sealed class LineSignTests
{
    /// <summary>In the margin's type or the text's, left or right, running on or beginning again; the last page has signs alone.</summary>
    [Theory]
    [InlineData("-", 5, true, true, 7)]
    [InlineData("-", 5, true, false, 10)]
    [InlineData("·", 5, false, true, 7)]
    [InlineData("|", 3, true, true, 7)]
    [InlineData("..", 10, false, false, 8)]
    [InlineData("—", 2, true, false, 7)]
    [InlineData("o", 5, true, true, 7)]
    public void Signs_on_the_lines_between_are_furniture(string sign, int step, bool left, bool restarts, double size)
    {
        var number = 0;
        var pages = Pages(3, (page, n) =>
        {
            number = restarts ? 0 : number;
            for (var line = 0; line < (n == 3 && step > 2 ? 2 : 40); line++)
            {
                number++;
                Draw(page, left, 780 - (16 * line), number % step == 0 ? number.ToString(CultureInfo.InvariantCulture) : sign, size,
                    Prose[(line + n) % Prose.Length]);
            }
        });
        Assert.All(Body(pages), text => Assert.Contains(text, Prose));
        Assert.Equal(step > 2 ? 82 : 120, Body(pages).Length);
    }

    /// <summary>A dash for no figure in a first column: there are not as many rows between as the figures count.</summary>
    [Fact]
    public void Dashes_in_a_column_of_figures_stay()
    {
        var body = Body(Pages(1, (page, _) =>
        {
            for (var row = 0; row < 20; row++)
            {
                Draw(page, true, 780 - (16 * row), row % 2 == 0 ? $"{5 * (row / 2 + 1)}" : "-", 10, "børn i dagpleje");
            }
        }));
        Assert.Equal(10, body.Count(text => text.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Equal(10, body.Count(text => char.IsAsciiDigit(text[0])));
    }

    [Fact]
    public void Dashes_under_numbered_items_stay()
    {
        var body = Body(Pages(1, (page, _) =>
        {
            for (var row = 0; row < 40; row++)
            {
                Draw(page, true, 780 - (16 * row), row % 4 == 0 ? $"{row / 4 + 1}" : "-", 10, Prose[row % Prose.Length]);
            }
        }));
        Assert.Equal(30, body.Count(text => text.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Equal(10, body.Count(text => char.IsAsciiDigit(text[0])));
    }

    /// <summary>A list's dashes and a struck-off line's number stand at other edges, or are other signs.</summary>
    [Theory]
    [InlineData(62, "-")]
    [InlineData(41.5, "§")]
    public void Other_signs_beside_numbered_lines_stay(double right, string sign)
    {
        var body = Body(Pages(1, (page, _) =>
        {
            for (var line = 1; line <= 40; line++)
            {
                Draw(page, true, 780 - (16 * line), line % 5 == 0 ? $"{line}" : line == 12 && right < 50 ? "" : "-", 7,
                    line == 12 && right > 50 ? "" : Prose[line % Prose.Length]);
                if (line == 12)
                {
                    page.Text(right, 780 - (16 * line), sign, right > 50 ? 10 : 7)
                        .Text(76, 780 - (16 * line), right > 50 ? "og så videre" : "");
                }
            }
        }));
        Assert.Contains(body, text => text.StartsWith(sign, StringComparison.Ordinal) && (right < 50 || text.Length > 1));
    }

    private static void Draw(PageSketch page, bool left, double y, string margin, double size, string text)
    {
        var x = left ? 45 - (0.5 * size * margin.Length) : 540;
        _ = left ? page.Text(x, y, margin, size).Text(60, y, text) : page.Text(60, y, text).Text(x, y, margin, size);
    }
}
