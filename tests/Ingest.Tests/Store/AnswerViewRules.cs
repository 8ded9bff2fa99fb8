using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>What the views answer on documents whose answer is plain to see, whatever holds them.</summary>
public abstract class AnswerViewRules
{
    /// <summary>The store holds these documents and no other, and its views are up to date.</summary>
    protected abstract void Hold(params AgendaDocument[] documents);

    /// <returns>A row a text, values with a bar between them.</returns>
    protected abstract string[] Ask(string sql);

    [Fact]
    public void Attendance_counts_a_meeting_once_and_believes_the_minutes()
    {
        Hold(
            Meeting("a1.pdf", "2024-01-10", MeetingKind.Agenda, ("Ann Holm", Attendance.Unknown), ("Bo Lind", Attendance.Unknown)),
            Meeting("a2.pdf", "2024-01-10", MeetingKind.Minutes, ("Ann Holm", Attendance.Present), ("Bo Lind", Attendance.Absent)),
            Meeting("b.pdf", "2024-02-14", MeetingKind.Minutes, ("ANN HOLM", Attendance.Present), ("Bo Lind", Attendance.Present)),
            Meeting("c.pdf", "2024-03-13", MeetingKind.Agenda, ("Bo Lind", Attendance.Unknown)));
        Assert.Equal(["ANN HOLM|2|0|0|2024-01-10|2024-02-14", "Bo Lind|1|1|1|2024-01-10|2024-03-13"],
            Ask("SELECT name, present, absent, \"unknown\", firstDate, lastDate FROM attendance ORDER BY name"));
    }

    [Fact]
    public void Decisions_are_counted_by_their_own_body_and_month()
    {
        var document = StoredFeed.Document("a.pdf", "a", "Byrådet", "2024-03-12");
        Hold(document with
        {
            Items =
            [
                StoredFeed.Item("1", "Budget") with
                {
                    Decisions = [new Decision("Økonomiudvalget", "2024-02-27", "Anbefales"), new Decision(null, null, "Godkendt")],
                },
                StoredFeed.Item("2", "Skole") with { Decisions = [new Decision("Byrådet", "2024-03-12", "Udsat")] },
                StoredFeed.Item("3", "Eventuelt"),
            ],
        });
        Assert.Equal(["Byrådet|2024-03-01|2|2", "Økonomiudvalget|2024-02-01|1|1"],
            Ask("SELECT body, month, items, decisions FROM decisions_by_month ORDER BY body"));
    }

    [Fact]
    public void A_figure_is_followed_over_the_meetings_of_its_body()
    {
        AgendaDocument Budget(string path, string date, string body, string value, params string[] heads) =>
            StoredFeed.Document(path, path, body, date, "Budget") with
            {
                Tables = [StoredFeed.Table("t1", heads is [] ? ["", "Beløb"] : heads, ["Skole", value], ["Havn", "7"])],
            };
        Hold(
            Budget("a.pdf", "2024-01-10", "Byrådet", "10"), Budget("b.pdf", "2024-02-10", "Byrådet", "12.5"),
            Budget("c.pdf", "2024-03-10", "Byrådet", "99", "", "Antal"), Budget("d.pdf", "2024-02-12", "Havneudvalget", "50"));
        Assert.Equal(["Byrådet|2024-01-10|10||2", "Byrådet|2024-02-10|12.5|2.5|2", "Byrådet|2024-03-10|99||1",
            "Havneudvalget|2024-02-12|50||1"],
            Ask("SELECT body, date, value, change, meetings FROM table_series WHERE rowPath = 'Skole' ORDER BY body, date"));
        Assert.Equal(["3"], Ask("SELECT count(DISTINCT (seriesKey, body)) FROM table_series WHERE rowPath = 'Skole'"));
    }

    [Fact]
    public void Agenda_and_minutes_of_one_meeting_are_one_figure_of_a_series()
    {
        AgendaDocument Paper(string path, MeetingKind kind, string value)
        {
            var document = StoredFeed.Document(path, path, titles: ["Budget"]);
            return document with
            {
                Meeting = document.Meeting with { Kind = kind },
                Tables = [StoredFeed.Table("t1", ["", "Beløb"], ["Skole", value])],
            };
        }

        Hold(Paper("a.pdf", MeetingKind.Agenda, "10"), Paper("b.pdf", MeetingKind.Minutes, "11"));
        Assert.Equal(["11|1"], Ask("SELECT value, meetings FROM table_series"));
    }

    [Fact]
    public void An_attachment_with_an_address_or_as_a_part_of_the_file_is_not_missing()
    {
        var document = StoredFeed.Document("a.pdf", "a");
        Hold(document with
        {
            Items = [StoredFeed.Item("1", "Budget") with { Attachments = [Named("Kort", null), Named("Høring", "https://example.org"),
                Named("Notat", null)] }],
            Parts = [new DocumentPart(PartKind.Annex, "Notat", [3, 4], "1/3")],
        });
        Assert.Equal(["Kort|1"], Ask("SELECT title, position FROM attachments_missing"));
        static Attachment Named(string title, string? url) => new(null, title, url, null, null);
    }

    [Fact]
    public void An_amount_in_a_table_over_two_pages_has_no_page()
    {
        AgendaTable Money(string id, params int[] pages) => StoredFeed.Table(id, ["", "Beløb i kr."], ["Skole", "1250"]) with
        {
            Source = [.. pages.Select(page => new SourceBox(page, new Box(70, 100, 500, 200)))],
        };
        Hold(StoredFeed.Document("a.pdf", "a", titles: ["Budget"]) with { Tables = [Money("t1", 1), Money("t2", 2, 3)] });
        Assert.Equal(["1|70|1250.00", "||1250.00"], Ask("SELECT page, x0, kroner FROM amounts ORDER BY tableId"));
    }

    private static AgendaDocument Meeting(string path, string date, MeetingKind kind, params (string Name, Attendance Attendance)[] people)
    {
        var document = StoredFeed.Document(path, path, "Kulturudvalget", date, "Budget");
        return document with
        {
            Meeting = document.Meeting with
            {
                Kind = kind,
                Participants = [.. people.Select(one => new Participant(one.Name, "A", null, one.Attendance))],
            },
        };
    }
}
