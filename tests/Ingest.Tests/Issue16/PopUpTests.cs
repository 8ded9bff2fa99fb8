using Ingest.Tests.Tables;
using static Ingest.Tests.Issue16.MarginSketch;

namespace Ingest.Tests.Issue16;

/// <summary>Windows of comments printed onto the page: a bar with a writer and a time over a window of small text.</summary>
public sealed class PopUpTests
{
    [Theory]
    [InlineData("Gerda Hansen", "14-08-2029 09:12:40", 420)]
    [InlineData("gha", "2029-08-14 09:12", 420)]
    [InlineData("Hansen, Gerda", "14/08/2029 9.12", 420)]
    [InlineData("Gerda Hansen", "14.08.2029, 09:12", 70)]
    public void A_window_is_furniture(string name, string time, double x) =>
        Assert.All(Read(x, x < 100 ? 200 : 600, name, time), text => Assert.Contains(text, Prose));

    [Theory]
    [InlineData("Fakta om ruten", "")]
    [InlineData("Fakta om ruten", "2029")]
    [InlineData("Næste møde:", "14-08-2029 09:12")]
    [InlineData("", "14-08-2029 09:12")]
    public void A_box_with_another_bar_stays(string name, string time) =>
        Assert.Contains(Read(420, 600, name, time), text => text.Contains("Hvor mange bruger", StringComparison.Ordinal));

    [Fact]
    public void A_box_in_the_texts_own_size_stays() =>
        Assert.Contains(Read(420, 600, "Gerda Hansen", "14-08-2029 09:12", 10),
            text => text.Contains("Hvor mange bruger", StringComparison.Ordinal));

    [Fact]
    public void A_cell_of_a_shaded_table_stays()
    {
        var body = Body(
            Pages(1, (page, _) => Window(MarginSketch.Lines(page, 20, right: 0), 200, 300, "Gerda Hansen", "14-08-2029 09:12", 7)
                .Fill(100, 300, 200, 313).Fill(100, 270, 200, 300).Text(104, 304, "Kontakt", 7)));
        Assert.Contains(body, text => text.Contains("Hvor mange bruger", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bar_apart_from_its_text_is_none()
    {
        var body = Body(
            Pages(1, (page, _) => MarginSketch.Lines(page, 20, right: 0).Fill(70, 300, 220, 313)
                .Text(73, 304, "Gerda Hansen 14-08-2029 09:12", 7).Fill(70, 230, 220, 280).Text(73, 260, "Hvor mange bruger ruten?", 7)));
        Assert.Contains(body, text => text.Contains("Hvor mange bruger", StringComparison.Ordinal));
    }

    private static string[] Read(double x, double y, string name, string time, double size = 7) =>
        Body(Pages(1, (page, _) => Window(MarginSketch.Lines(page, 30, right: 0), x, y, name, time, size)));

    private static PageSketch Window(PageSketch page, double x, double y, string name, string time, double size)
    {
        page.Fill(x, y, x + 150, y + 13).Fill(x, y - 30, x + 150, y);
        if (name.Length > 0)
        {
            page.Text(x + 3, y + 4, name, size, bold: true);
        }

        if (time.Length > 0)
        {
            page.Text(x + 70, y + 4, time, size);
        }

        return page.Text(x + 142, y + 4, "x", size).Text(x + 3, y - 10, "Hvor mange bruger ruten?", size)
            .Text(x + 3, y - 21, "Spørg selskabet.", size);
    }
}
