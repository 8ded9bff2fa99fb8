using Ingest.Agendas.Meetings;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Issue19;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Agendas.Meetings;

/// <summary>How boards and committees say who meets, when and where.</summary>
public sealed class BodyHabitFactsTests
{
    private const string Day = "^ Onsdag den 12. marts 2031 kl. 16.15";

    [Fact]
    public void A_letter_s_day_above_is_not_the_meeting_s()
    {
        var meeting = FrontPage.Of("Dato: 3. marts 2031", "# Dagsorden", "^ Forum: Parkudvalget", "Tid: 12. marts 2031, kl. 16.15-18.00",
            "Sted: Væksthuset");
        Assert.Equal(("2031-03-12", "16:15", "Væksthuset"), (meeting.Date, meeting.Start, meeting.Place));
    }

    [Theory]
    [InlineData("Dato: onsdag den 12. marts 2031 kl. 16.15", "Tid: 3. april 2031 kl. 9")] // the first has its hour
    [InlineData("Dato: onsdag den 12. marts 2031", "Tid: kl. 16.15")]
    public void A_day_with_its_hour_stays(string date, string time) =>
        Assert.Equal("2031-03-12", FrontPage.Of("# Dagsorden", "^ Parkudvalget", date, time).Date);

    [Theory]
    [InlineData("# Referat|^ Parkudvalget|Dato: Onsdag den 12-mar-2031", null)]
    [InlineData("# Referat|^ Parkudvalget|Den 12-marts-2031 kl. 16.15 Gartnernes klubhus", "Gartnernes klubhus")]
    [InlineData("# Referat|^ Parkudvalget|Den 12.03.31 kl. 16.15 Gartnernes klubhus", "Gartnernes klubhus")]
    [InlineData("# Referat|^ Parkudvalget|Den 12.03.31 kl. 16.15 Side 1", null)]
    [InlineData("# Referat|^ Parkudvalget|Den 12.03.31 kl. 16.15 Eva Lund", null)]
    [InlineData("# Dagsorden|^ Parkudvalget|Mødetidspunkt: 12-03-2031 16:15|Mødeafholdelse: Lokale 0.28", "Lokale 0.28")]
    [InlineData("# Dagsorden|^ Parkudvalget|Dato: 12. marts 2031|Sted: Lokale 4, Kornvej 8, 2100 Kbh. Ø",
        "Lokale 4, Kornvej 8, 2100 Kbh. Ø")]
    [InlineData("# Dagsorden|^ Parkudvalget|12. marts 2031 kl. 9 - 12"
        + "|^ Mødet afholdes på Nordby Mølle, Møllevej 5. Der er kaffe fra kl. 8.30.",
        "Nordby Mølle, Møllevej 5")]
    [InlineData("# REFERAT|fra møde i|= PARKUDVALGET|onsdag den 12. marts 2031 kl. 17.00|i væksthuset", "væksthuset")]
    [InlineData("# Dagsorden|^ Parkudvalget|^ Onsdag den 12. marts 2031|Kl. 16.00|Væksthuset i Nordby, lokale S 2|Møde nr. 6",
        "Væksthuset i Nordby, lokale S 2")]
    public void Day_and_place(string lines, string? place)
    {
        var meeting = FrontPage.Of(lines.Split('|'));
        Assert.Equal(("2031-03-12", place), (meeting.Date, meeting.Place));
    }

    [Theory]
    [InlineData("# Referat af Park- og Havnerådets 11. ordinære møde", "Park- og Havnerådet")]
    [InlineData("# UDKAST - Referat af Park- og Havnerådets 11. ordinære møde", "Park- og Havnerådet")]
    [InlineData("# Dagsorden til møde i Ådal-komitéen/VOS", "Ådal-komitéen/VOS")]
    [InlineData("# Dagsorden til ordinært HMU-møde", "HMU")]
    [InlineData("# Dagsorden til ordinært møde i HMU", "HMU")]
    [InlineData("# Referat|^ Møde i MED-Hovedudvalget", "MED-Hovedudvalget")]
    [InlineData("# Dagsorden|= EKSTRAORDINÆRT MØDE FORRETNINGSUDVALGET", "Forretningsudvalget")]
    [InlineData("# Dagsorden|= SØNDERFJORD AMT PSYKIATRIUDVALGET", "Psykiatriudvalget")]
    [InlineData("# Dagsorden|= ÅKRAFT I/S|^ Dagsorden for bestyrelsesmøde i ÅKRAFT I/S", "ÅKRAFT I/S")]
    [InlineData("# Dagsorden|= ÅKRAFT I/S", "Åkraft I/S")]
    [InlineData("# PROTOKOL|for møde nr. 4/31 i parkrådet for Nordby I/S, onsdag den 12. marts 2031", "Parkrådet for Nordby I/S")]
    [InlineData("# Referat af møde i bestyrelsen for Nordbus|Ida Lund        Byrådet        Ja", "Bestyrelsen for Nordbus")]
    [InlineData("= Fællesmøde|= Bestyrelsen for Nordby Forsyning (Nordby Vand A/S, Nordby Varme A/S og|= Nordby Affald A/S)|# Referat",
        "Bestyrelsen for Nordby Forsyning")]
    [InlineData("# BESLUTNINGER|= Parkrådet - mødesager", "Parkrådet")]
    [InlineData("# Beslutningsreferat|Byrådets møde onsdag den 12. marts 2031 kl. 19.00 på Nordby Rådhus|= Parkudvalget", "Byrådet")]
    [InlineData("# Dagsorden|= SKOVBY BYRÅD|^ Dagsorden for møde i SKOVBY BYRÅD", "Skovby Byråd")] // control: a body has words
    public void Who_meets(string lines, string body) => Assert.Equal(body, FrontPage.Of([.. lines.Split('|'), Day]).Body);

    [Theory]
    [InlineData("Parkudvalget", "Parkudvalget", "Parkudvalget")]
    [InlineData("Parkudvalget", "Byrådet", null)]
    public void Who_meets_may_stand_in_the_decisions_headings_alone(string first, string second, string? body)
    {
        var meeting = new Meeting { Kind = MeetingKind.Minutes, Date = "2031-03-12" };
        Assert.Equal(body, DecidingBody.Add(meeting, [Item(first), Item(second)]).Body);
    }

    [Theory]
    [InlineData("for Skovby og Ådal Kommuner", "Den fælles Havnekommission for Skovby og Ådal Kommuner")]
    [InlineData("Dagsorden med vedtagelser", "Den fælles Havnekommission")]
    public void Whose_body_it_is_may_stand_below_its_name_in_the_running_head(string below, string body)
    {
        var (name, whose) = (Line("Den fælles Havnekommission", 800), Line(below, 788));
        Assert.Equal(body, RunningHead.InFull("Den fælles Havnekommission", [name, whose]) ?? name.Text);
    }

    private static TextLine Line(string text, double y) => LineMaker.Make([new PageSketch(1).Text(50, y, text).Layout()])[0];

    private static AgendaItem Item(string body) =>
        new() { Id = body, Level = 1, Title = "Sag", Decisions = [new Decision(body, "2031-03-12", "Godkendt.")] };
}
