using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>Figures that stand printed on the paper, whatever is written beside them.</summary>
public sealed class FixedFigureTests
{
    private static readonly string[] Prose =
    [
        "Kommunerne i regionen har i de seneste fire år arbejdet sammen om",
        "at få flere unge i uddannelse, og det arbejde går videre i de", "kommende år. Forvaltningen har gennemgået sagerne fra foråret og",
        "fundet fire områder, hvor der er noget at hente for alle parter.",
    ];

    /// <summary>
    /// Pitches that have nothing to do with the text's leading; on the left or right; each page from 1, or counted on;
    /// drawn before or after the text; on a last page that is mostly empty too.
    /// </summary>
    [Theory]
    [InlineData(14.6, true, true, true)]
    [InlineData(17.6, true, true, false)]
    [InlineData(24, false, true, true)]
    [InlineData(28.3, true, false, true)]
    [InlineData(12.1, false, false, false)]
    public void Figures_at_one_pitch_are_furniture(double pitch, bool left, bool restarts, bool first)
    {
        var onPage = (int)(760 / pitch);
        var pages = MarginSketch.Pages(3, (page, n) =>
        {
            void Figures()
            {
                for (var i = 1; i <= onPage; i++)
                {
                    Right(page, left ? 40 : 570, 800 - (pitch * i), restarts ? i : (onPage * (n - 1)) + i, 8);
                }
            }

            if (first)
            {
                Figures();
            }

            Paragraphs(page, n == 3 ? 3 : 9);
            if (!first)
            {
                Figures();
            }
        });
        var body = MarginSketch.Body(pages);
        Assert.Equal(3 + 36 + 36 + 12, body.Length);
        Assert.All(body, text => Assert.True(Prose.Contains(text) || text == "4 Budget for næste år", text));
    }

    /// <summary>Rows of three lines: the number stands beside their middle line's height, or between two.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    [InlineData(-12)]
    public void A_tables_numbers_stay_also_where_its_rows_are_equally_high(double below)
    {
        var body = MarginSketch.Body(MarginSketch.Pages(2, (page, n) =>
        {
            for (var row = 0; row < 16; row++)
            {
                Right(page, 62, 780 - (46 * row) + below, (16 * (n - 1)) + row + 1, 10);
                for (var line = 0; line < 3; line++)
                {
                    page.Text(80, 780 - (46 * row) - (12 * line), Prose[(row + line) % Prose.Length]);
                }
            }
        }));
        Assert.Equal(32, Numbers(body));
    }

    [Fact]
    public void A_list_beside_running_text_stays()
    {
        var body = MarginSketch.Body(MarginSketch.Pages(1, (page, _) =>
        {
            for (var row = 1; row <= 30; row++)
            {
                page.Text(row < 10 ? 30 : 25, 780 - (18 * row), $"{row}").Text(50, 780 - (18 * row), "Navn Navnesen");
            }

            Paragraphs(page, 9, 200);
        }));
        Assert.Equal(31, Numbers(body)); // and the heading beside them
    }

    [Fact]
    public void The_numbers_of_a_sheet_to_sign_stay()
    {
        var body = MarginSketch.Body(MarginSketch.Pages(1, (page, _) =>
        {
            page.Text(50, 800, "Underskrifter", 14);
            for (var row = 1; row <= 24; row++)
            {
                page.Text(row < 10 ? 45 : 40, 780 - (28 * row), $"{row}");
            }

            page.Text(60, 780 - 28, "Navn Navnesen").Text(60, 780 - 56, "Navn Navnedatter");
        }));
        Assert.Equal(24, Numbers(body));
    }

    private static void Paragraphs(PageSketch page, int count, double left = 60)
    {
        var y = 770.0;
        page.Text(left, y, "4 Budget for næste år", 13, bold: true);
        for (var paragraph = 0; paragraph < count; paragraph++)
        {
            y -= 20.7;
            for (var line = 0; line < 4; line++)
            {
                page.Text(left, y - (13.4 * line), Prose[line]);
            }

            y -= 3 * 13.4;
        }
    }

    private static void Right(PageSketch page, double right, double y, int number, double size)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        page.Text(right - (0.5 * size * text.Length), y, text, size);
    }

    private static int Numbers(IEnumerable<string> body) => body.Count(text => char.IsAsciiDigit(text[0]));
}
