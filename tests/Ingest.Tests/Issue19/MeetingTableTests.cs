using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue19;

/// <summary>What the front page says of the meeting in a table, and beside labels of their own.</summary>
public sealed class MeetingTableTests
{
    [Fact]
    public void A_table_of_labels_is_the_meetings_and_no_data()
    {
        var document = FrontPage.Drawn(page => Grid(
            page.Text(50, 790, "Referat", 18, bold: true), 770, [50, 160, 540],
            ["Udvalg", "Parkudvalget"], ["Dato", "Onsdag den 12. marts 2031"], ["Tid", "14:45-16:10"],
            ["Sted", "Væksthuset, Gartnerstien 3"], ["Til stede", "Eva Lund (B), formand, Bo Kjær (V)"], ["Afbud", "Ib Vang (Æ)"]));
        var meeting = document.Meeting;
        Assert.Equal(("Parkudvalget", "2031-03-12", "14:45", "16:10", "Væksthuset, Gartnerstien 3"),
            (meeting.Body, meeting.Date, meeting.Start, meeting.End, meeting.Place));
        Assert.Equal(["Eva Lund|B|formand|present", "Bo Kjær|V|-|present", "Ib Vang|Æ|-|absent"], meeting.People());
        Assert.Empty(document.Tables);
        Assert.All(document.Ledger, row => Assert.Equal(0, row.Unplaced + row.Table));
    }

    [Fact]
    public void Labels_may_stand_in_every_second_column()
    {
        var document = FrontPage.Drawn(page => Grid(
            page.Text(50, 790, "Dagsorden", 18, bold: true), 770, [50, 110, 300, 360, 540],
            ["Råd", "Frivilligrådet", "Dato", "12. marts 2031"], ["Sted", "Væksthuset", "Kl.", "14.45"]));
        Assert.Equal(("Frivilligrådet", "2031-03-12", "14:45", "Væksthuset"),
            (document.Meeting.Body, document.Meeting.Date, document.Meeting.Start, document.Meeting.Place));
        Assert.Empty(document.Tables);
    }

    [Fact]
    public void People_s_table_may_say_whence_they_come()
    {
        var document = FrontPage.Drawn(page => Grid(
            page.Text(50, 790, "Referat", 18, bold: true).Text(50, 775, "Parkudvalget den 12. marts 2031"), 750, [50, 200, 380, 540],
            ["Navn", "Kommune", "Mødt"], ["Eva Lund (formand)", "Klovborg", "Ja"], ["Bo Kjær", "Nørre Snede", "Ja"],
            ["Ib Vang", "Ikast", "Nej"], ["Ulla Dam", "Herning", "Afbud"]));
        Assert.Equal(["Eva Lund|-|formand|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|absent", "Ulla Dam|-|-|absent"],
            document.Meeting.People());
        Assert.Empty(document.Tables);
    }

    /// <summary>Control: a table of figures with a row "Dato" stays a table.</summary>
    [Fact]
    public void A_table_about_something_else_stays_one()
    {
        var document = FrontPage.Drawn(page => Grid(
            page.Text(50, 790, "Dagsorden", 18, bold: true).Text(50, 775, "Parkudvalget den 12. marts 2031"), 750, [50, 200, 380],
            ["Dato", "Antal"], ["Maj", "120"], ["Juni", "140"], ["Juli", "90"]));
        Assert.Single(document.Tables);
        Assert.Equal("2031-03-12", document.Meeting.Date);
    }

    /// <summary>A label beside the middle one of its lines, as browsers set it.</summary>
    [Fact]
    public void A_label_may_stand_beside_the_middle_of_its_value()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(50, 790, "Referat", 18, bold: true).Text(50, 768, "Parkudvalget den 12. marts 2031")
            .Text(160, 740, "Eva Lund (B)").Text(50, 728, "Til stede:").Text(160, 728, "Bo Kjær (V)")
            .Text(160, 716, "Ib Vang (Æ)")).Meeting;
        Assert.Equal(["Eva Lund|B|-|present", "Bo Kjær|V|-|present", "Ib Vang|Æ|-|present"], meeting.People());
    }

    private static PageSketch Grid(PageSketch page, double top, double[] xs, params string[][] rows)
    {
        for (var r = 0; r < rows.Length; r++)
        {
            page.Row(top - (18 * r) - 13, xs[..^1], rows[r]);
        }

        return page.Across(xs[0], xs[^1], [.. Enumerable.Range(0, rows.Length + 1).Select(r => top - (18 * r))])
            .Down(top - (18 * rows.Length), top, xs);
    }
}
