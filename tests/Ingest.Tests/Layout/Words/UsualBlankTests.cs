using Ingest.Layout;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Layout.Words;

/// <summary>Rows that draw some of their spaces and move the pen over others (groff).</summary>
public sealed class UsualBlankTests
{
    private static PageSketch Text()
    {
        var page = new PageSketch(1);
        for (var y = 700; y > 400; y -= 14)
        {
            page.Text(60, y, "Her er en linje med helt almindelige ord og mellemrum");
        }

        return page;
    }

    [Fact]
    public void White_as_wide_as_the_pages_spaces_parts_words()
    {
        var page = Text().Text(60, 380, "Sag nr. 12.").Text(60 + 51.6 + 2.8, 380, "Nyt")
            .Text(60 + 51.6 + 2.8 + 15 + 2.8, 380, "gulv i hallen");
        Assert.Equal("Sag nr. 12. Nyt gulv i hallen", LineMaker.Make(page.Layout()).Last().Text);
    }

    /// <summary>Control: where letters stand apart at random, widths say nothing.</summary>
    [Fact]
    public void Where_letters_stand_apart_white_says_nothing()
    {
        var page = Text();
        for (var y = 380; y > 200; y -= 14)
        {
            page.Text(60, y, "Her er me").Text(60 + 40.6 + 1.5, y, "get og").Text(110, y, "mere");
        }

        page.Text(60, 180, "et for").Text(60 + 27.8 + 2.5, 180, "ord");
        Assert.Equal("et forord", LineMaker.Make(page.Layout()).Last().Text);
    }
}
