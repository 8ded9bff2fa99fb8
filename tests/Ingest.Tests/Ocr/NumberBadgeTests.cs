using Ingest.Model;
using Ingest.Ocr.Routing.Places;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Ocr;

/// <summary>Small pictures before headings are numbers if they are below each other and differ.</summary>
public sealed class NumberBadgeTests
{
    [Fact]
    public void Pictures_before_headings_are_numbers() => Assert.Equal(3, Found(Page()));

    [Fact]
    public void The_same_icon_before_each_heading_is_none() => Assert.Equal(0, Found(Page() with { PictureKeys = [7, 7, 7] }));

    [Fact]
    public void Pictures_before_plain_text_are_none() => Assert.Equal(0, Found(Page(size: 10, bold: false)));

    [Fact]
    public void Pictures_in_no_column_are_none() =>
        Assert.Equal(0, Found(Page() with { Pictures = [new(40, 695, 60, 715), new(90, 595, 110, 615), new(52, 495, 72, 515)] }));

    [Fact]
    public void Pictures_as_large_as_photographs_are_none() =>
        Assert.Equal(0, Found(Page() with { Pictures = [new(0, 680, 60, 740), new(0, 580, 60, 640), new(0, 480, 60, 540)] }));

    [Fact]
    public void A_picture_within_a_line_is_none() => Assert.Equal(0, Found(Page(before: "Se")));

    private static int Found(PageLayout page) => NumberBadges.Find([page], 10).Sum(its => its.Count());

    private static PageLayout Page(double size = 14, bool bold = true, string before = "")
    {
        var page = new PageSketch(1);
        for (var i = 0; i < 3; i++)
        {
            page.Text(20, 700 - (100 * i), before, size, bold).Text(66, 700 - (100 * i), "Budget for skoler", size, bold)
                .Text(40, 660 - (100 * i), "Der er et budget.");
        }

        return page.Layout() with { Pictures = [new(40, 695, 60, 715), new(40, 595, 60, 615), new(40, 495, 60, 515)],
            PictureKeys = [1, 2, 3] };
    }
}
