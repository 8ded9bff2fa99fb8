using Ingest.Model;
using Ingest.Quality.Report.Pages;

namespace Ingest.Tests.Quality;

/// <summary>Two columns: a field begins at the foot of the left one and ends at the head of the right one, so its box covers all.</summary>
public sealed class ColumnFlowTest
{
    private static TextLine Line(double left, double bottom, string text = "x") =>
        new() { Page = 1, Words = [], Text = text, Box = new Box(left, bottom, left + 200, bottom + 10), Baseline = bottom, Size = 10 };

    [Fact]
    public void A_box_over_other_fields_is_parted_into_its_own_lines()
    {
        var above = new PageRegion(1, RegionRole.Field, "i0f0", new Box(50, 400, 250, 700));
        var flows = new PageRegion(1, RegionRole.Field, "i1f0", new Box(50, 300, 480, 700));
        var below = new PageRegion(1, RegionRole.Field, "i2f0", new Box(280, 300, 480, 600));
        var parts =
            ColumnFlow.Part([above, flows, below], [Line(50, 500), Line(50, 310), Line(50, 300), Line(280, 680), Line(280, 400)], _ => "")
                .ToList();
        Assert.Equal([above.Box], parts.Where(part => part.Anchor == "i0f0").Select(part => part.Box));
        Assert.Equal([below.Box], parts.Where(part => part.Anchor == "i2f0").Select(part => part.Box));
        Assert.Equal([new Box(280, 680, 480, 690), new Box(50, 300, 250, 320)],
            parts.Where(part => part.Anchor == "i1f0").Select(part => part.Box));
    }

    [Fact]
    public void An_item_s_heading_is_found_by_its_title_where_its_box_covers_others()
    {
        var item = new PageRegion(1, RegionRole.Item, "i1", new Box(50, 300, 480, 700));
        var field = new PageRegion(1, RegionRole.Field, "i1f0", new Box(50, 300, 480, 690));
        var parts =
            ColumnFlow.Part([item, field], [Line(50, 320, "5. Klimahandlingsplan og regnskab"), Line(50, 300, "Kommunens udledning"),
                Line(280, 680, "er faldet")], _ => "Klimahandlingsplan og regnskab").ToList();
        Assert.Equal([new Box(50, 320, 250, 330)], parts.Where(part => part.Anchor == "i1").Select(part => part.Box));
    }

    [Fact]
    public void Boxes_one_under_the_other_and_an_attachment_in_its_list_stay_as_they_are()
    {
        PageRegion[] regions =
        [
            new(1, RegionRole.Item, "i0", new Box(50, 700, 500, 720)), new(1, RegionRole.Field, "i0f0", new Box(50, 600, 500, 701)),
            new(1, RegionRole.Attachment, "i0f1", new Box(50, 500, 500, 590)),
            new(1, RegionRole.Attachment, "i0a0", new Box(50, 500, 300, 510)),
        ];
        Assert.Equal(regions, ColumnFlow.Part([.. regions], [Line(50, 705), Line(50, 650), Line(50, 580), Line(50, 500)], _ => ""));
    }
}
