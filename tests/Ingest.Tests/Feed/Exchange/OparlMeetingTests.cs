using System.Text;
using System.Text.Json;
using Ingest.Model.Output;
using static Ingest.Tests.Feed.Exchange.ExchangeSketch;

namespace Ingest.Tests.Feed.Exchange;

/// <summary>What stands in the objects, held against documents made by hand.</summary>
public sealed class OparlMeetingTests
{
    private static readonly Meeting Council = Meeting("Byrådet", "2024-09-06");

    [Fact]
    public void Agenda_and_minutes_are_one_meeting_with_the_decision()
    {
        var agenda = Document("a.pdf", Council,
            Item("1", "Budget 2025", Field(FieldKind.Presentation, "Sagsfremstilling", "Om budgettet.")), Item("2", "Eventuelt"));
        var minutes = Document("b.pdf", Council with { Body = "BYRÅDET", Kind = MeetingKind.Minutes, Start = "16:35", End = "18:00" },
            Item("1", "Budget 2025", Field(FieldKind.Presentation, "Sagsfremstilling", "Om budgettet.")) with
            {
                Decisions =
                [
                    new Decision("Økonomiudvalget", "2024-09-06", "Anbefales."), new Decision("Byrådet", "2024-06-05", "Udsat."),
                    new Decision("Byrådet", "2024-09-06", "Godkendt."),
                ],
            },
            Item("3", "Underskrifter"));
        var export = OparlInterface.Of(agenda, minutes);
        Assert.Empty(export.Faults());
        var meeting = Assert.Single(export.All("Meeting"));
        Assert.Equal("durchgeführt", meeting.GetProperty("meetingState").GetString());
        Assert.Equal("2024-09-06T16:35:00+02:00", meeting.GetProperty("start").GetString());
        Assert.Equal("2024-09-06T18:00:00+02:00", meeting.GetProperty("end").GetString());
        Assert.Equal("a.pdf", meeting.GetProperty("invitation").GetProperty("fileName").GetString());
        Assert.Equal("b.pdf", meeting.GetProperty("resultsProtocol").GetProperty("fileName").GetString());
        Assert.Equal(["Budget 2025", "Eventuelt", "Underskrifter"],
            meeting.GetProperty("agendaItem").EnumerateArray().Select(item => item.GetProperty("name").GetString()));
        Assert.Equal([1, 2, 3], meeting.GetProperty("agendaItem").EnumerateArray().Select(item => item.GetProperty("order").GetInt32()));
        Assert.Equal("Godkendt.", meeting.GetProperty("agendaItem")[0].GetProperty("resolutionText").GetString());
        var paper = Assert.Single(export.All("Paper"));
        Assert.Equal("Sagsfremstilling\nOm budgettet.", paper.GetProperty("mainFile").GetProperty("text").GetString());
        Assert.False(paper.TryGetProperty("auxiliaryFile", out _)); // the minutes repeat the text
        Assert.True(paper.GetProperty("consultation")[0].GetProperty("authoritative").GetBoolean());
    }

    [Fact]
    public void Two_meetings_of_a_day_stay_two()
    {
        var export = OparlInterface.Of(Document("a.pdf", Council), Document("b.pdf", Council with { Start = "19:00" }));
        Assert.Equal(2, export.All("Meeting").Count);
        Assert.Empty(export.Faults());
    }

    [Fact]
    public void A_document_of_unknown_body_or_date_is_a_meeting_of_its_own()
    {
        var export = OparlInterface.Of(
            Document("a.pdf", Council with { Body = null }), Document("b.pdf", Council with { Body = null }),
            Document("c.pdf", Council with { Date = null, Title = "Dagsorden" }));
        Assert.Equal(3, export.All("Meeting").Count);
        var undated = Assert.Single(export.All("Meeting"), meeting => !meeting.TryGetProperty("start", out _));
        Assert.Equal("2026-01-02T03:04:05+00:00", undated.GetProperty("created").GetString()); // when the run read it
    }

    [Fact]
    public void A_case_before_two_committees_is_one_paper()
    {
        var item = Item("4", "Skolestruktur", Field(FieldKind.Background, "Baggrund", "Om skoler.")) with
        {
            Case = new CaseReference("24/1234", null, null),
        };
        var export = OparlInterface.Of(
            Document("b.pdf", Meeting("Byrådet", "2024-10-01"), item with { Id = "7", Number = "7" }),
            Document("a.pdf", Meeting("Børneudvalget", "2024-09-06"), item));
        var paper = Assert.Single(export.All("Paper"));
        Assert.Equal("24/1234", paper.GetProperty("reference").GetString());
        Assert.Equal(["2024-09-06T16:30:00+02:00", "2024-10-01T16:30:00+02:00"],
            paper.GetProperty("consultation").EnumerateArray().Select(one => one.GetProperty("created").GetString()));
        Assert.Equal("2024-10-01T16:30:00+02:00", paper.GetProperty("modified").GetString());
        Assert.Empty(export.Faults());
    }

    [Fact]
    public void A_closed_item_has_its_title_and_no_more()
    {
        const string secret = "HEMMELIG";
        var closed = Item("1", "Personalesag", Field(FieldKind.Background, "Baggrund", secret)) with
        {
            Access = Access.Closed, Case = new CaseReference(secret, null, null), Decisions = [new Decision(null, null, secret)],
            Attachments = [Attachment(secret, "https://example.org/" + secret)],
        };
        var below = Item("1.1", "Bilag til sagen", Field(FieldKind.Body, null, secret)) with { Parent = "1", Level = 2 };
        var open = Item("2", "Budget") with
        {
            Access = Access.Open, Attachments = [Attachment("Åbent"), Attachment(secret, null, Access.Closed)],
        };
        var agenda = Document("a.pdf", Council, closed, below, open);
        var minutes = Document("b.pdf", Council with { Kind = MeetingKind.Minutes }, closed with { Access = null }, below, open);
        var export = OparlInterface.Of(agenda, minutes);
        Assert.Empty(export.Faults());
        Assert.DoesNotContain(export.Files.Values, bytes => Encoding.UTF8.GetString(bytes).Contains(secret, StringComparison.Ordinal));
        var items = Items(export);
        Assert.Equal([false, false, true], items.EnumerateArray().Select(item => item.GetProperty("public").GetBoolean()));
        Assert.Equal("Personalesag", items[0].GetProperty("name").GetString());
        Assert.Equal("Åbent", Assert.Single(items[2].GetProperty("ingest:attachment").EnumerateArray()).GetString());

        var all = OparlInterface.Of(true, agenda, minutes);
        Assert.Empty(all.Faults());
        Assert.Equal(secret, Items(all)[0].GetProperty("resolutionText").GetString());
        Assert.False(Items(all)[0].GetProperty("public").GetBoolean());
    }

    private static JsonElement Items(OparlInterface export) => Assert.Single(export.All("Meeting")).GetProperty("agendaItem");

    [Fact]
    public void An_attachment_has_its_link_or_its_page_or_is_a_title()
    {
        var item = Item("3", "Anlæg") with
        {
            Attachments = [Attachment("Kort", "https://rådet.example/kort a.pdf"), Attachment("Notat"), Attachment("Brev")],
        };
        var document = Document("2024/a b.pdf", Council, item) with { Parts = [new DocumentPart(PartKind.Annex, null, [12, 14], "3/2")] };
        var export = OparlInterface.Of(document);
        Assert.Empty(export.Faults());
        var its = Assert.Single(export.All("AgendaItem"));
        Assert.Equal(["https://xn--rdet-qoa.example/kort%20a.pdf", $"{OparlInterface.Base}/pdf/2024/a%20b.pdf#page=12"],
            its.GetProperty("auxiliaryFile").EnumerateArray().Select(file => file.GetProperty("accessUrl").GetString()));
        Assert.Equal("kort a.pdf", its.GetProperty("auxiliaryFile")[0].GetProperty("fileName").GetString());
        Assert.Equal("Brev", its.GetProperty("ingest:attachment")[0].GetString());
    }

    [Fact]
    public void Two_meetings_of_a_file_share_it()
    {
        var first = Document("a.pdf", Council, Item("1", "Budget"));
        var second = Document("a.pdf", Council with { Date = "2024-10-04" }, Item("1", "Budget"));
        var export = OparlInterface.Of(first, second with { Document = second.Document with { Path = "a.pdf#2" } });
        Assert.Empty(export.Faults());
        Assert.Equal(2, export.All("Meeting").Count);
        Assert.Equal(2, export.All("AgendaItem").Count);
        var file = Assert.Single(export.All("File"));
        Assert.Equal(2, file.GetProperty("meeting").GetArrayLength());
        Assert.Equal($"{OparlInterface.Base}/pdf/a.pdf", file.GetProperty("accessUrl").GetString());
    }

    [Fact]
    public void The_same_bytes_under_two_paths_are_one_meeting()
    {
        var document = Document("a.pdf", Council, Item("1", "Budget"));
        var export = OparlInterface.Of(document, document with { Document = document.Document with { Path = "kopi/a.pdf" } });
        Assert.Single(export.All("AgendaItem"));
        Assert.Single(export.All("File"));
        Assert.False(Assert.Single(export.All("Meeting")).TryGetProperty("auxiliaryFile", out _));
    }

    [Fact]
    public void People_are_members_of_the_body_and_there_where_they_were()
    {
        var minutes = Council with
        {
            Kind = MeetingKind.Minutes,
            Participants = People(("Anna Holm", "A", Attendance.Present), ("Bo Lund", null, Attendance.Absent)),
        };
        var export = OparlInterface.Of(Document("a.pdf", minutes),
            Document("b.pdf", minutes with { Body = "Kulturudvalget", Participants = People(("ANNA HOLM", "V", Attendance.Unknown)) }));
        Assert.Empty(export.Faults());
        Assert.Equal(2, export.All("Person").Count);
        Assert.Equal(3, export.All("Membership").Count);
        Assert.Equal(["A", "Byrådet", "Kulturudvalget", "V"],
            export.All("Organization").Select(one => one.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        var council = Assert.Single(export.All("Meeting"), meeting => meeting.GetProperty("name").GetString() == "Byrådet 2024-09-06");
        Assert.Equal("Anna Holm", export.Get(Assert.Single(council.GetProperty("participant").EnumerateArray()).GetString()!)
            .GetProperty("name").GetString()!, ignoreCase: true);
    }
}
