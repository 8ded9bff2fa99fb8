using System.Collections.Immutable;
using Ingest.Agendas.Participants;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Issue19;
using Ingest.Tests.Support;

namespace Ingest.Tests.Agendas.Participants;

/// <summary>How boards and committees name their people: in groups, in a table with nothing ticked, under each decision.</summary>
public sealed class BodyHabitTests
{
    private static readonly string[] Minutes = ["# Referat", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset"];

    private static readonly string[] Agenda = ["# Dagsorden", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset"];

    [Fact]
    public void Groups_of_a_list_have_headings_of_their_own() =>
        Assert.Equal(["Eva Lund|-|formand|present", "Bo Kjær|-|-|absent", "Ane Holm|-|næstformand|present", "Ib Vang|-|-|present"],
            FrontPage.Of([.. Minutes, "^ Deltagere:", "^ Ledelsesrepræsentanter:", "Formand, Eva Lund", "Bo Kjær- afbud", "^ FTF:",
                "Næstformand Ane Holm", "^ Sekretariat:", "Ib Vang"]).People());

    /// <summary>Control: below is no person.</summary>
    [Fact]
    public void Another_heading_ends_the_list() =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present"],
            FrontPage.Of([.. Minutes, "^ Deltagere:", "Eva Lund", "Bo Kjær", "^ Husk:", "Der er kaffe fra kl. 15."]).People());

    [Theory]
    [InlineData("Indkaldelse:")]
    [InlineData("Indkaldelse :")]
    public void Those_who_are_called_stand_under_the_call(string label) =>
        Assert.Equal(["Eva Lund|A|formand|unknown", "Bo Kjær|V|-|unknown", "Ib Vang|C|-|unknown"],
            FrontPage.Of([.. Agenda, $"^ {label}", "• Formand Eva Lund (A)", "• Bo Kjær (V)", "• Ib Vang (C)"]).People());

    [Fact]
    public void A_person_a_line_with_each_one_s_party_needs_no_label() =>
        Assert.Equal(["Eva Lund|V|formand|present", "Bo Kjær|C|-|present", "Ib Vang|A|-|absent"],
            FrontPage.Of([.. Minutes, "^ Eva Lund, Formand (V)", "Bo Kjær (C)", "Ib Vang (A)", "^ Ib Vang var fraværende."]).People());

    /// <summary>Control: two are no list.</summary>
    [Fact]
    public void Two_with_a_party_are_no_list() =>
        Assert.Empty(FrontPage.Of([.. Agenda, "^ Eva Lund (V)", "Bo Kjær (C)", "^ Venlig hilsen"]).People());

    [Fact]
    public void Others_who_came_say_nothing_of_the_members() =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|present"],
            FrontPage.Of([.. Minutes, "^ MEDLEMMER:", "Eva Lund", "Bo Kjær", "^ ENDVIDERE DELTOG:", "Ib Vang"]).People());

    [Theory]
    [InlineData("Fraværende: Bo Kjær. I stedet deltog Ib Vang.")]
    [InlineData("Afbud: Bo Kjær - Ib Vang var indkaldt.")]
    [InlineData("Afbud: Bo Kjær. Ib Vang mødte i stedet.")]
    public void One_who_came_for_another_was_there(string line) =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|absent", "Ib Vang|-|-|present"],
            FrontPage.Of([.. Minutes, "^ Medlemmer: Eva Lund, Bo Kjær", $"^ {line}"]).People());

    /// <summary>In a table of three columns a third and a fourth row have the same, or what is no name.</summary>
    [Fact]
    public void What_stands_beside_the_names_is_whose_they_are() =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|present"],
            FrontPage.Drawn(page => page.Text(50, 790, "Referat", 16, bold: true).Text(50, 770, "Parkudvalget den 12. marts 2031 kl. 9")
                .Text(50, 740, "På mødet deltog:").Text(50, 726, "Eva Lund").Text(300, 726, "Danmarks Havevenner")
                .Text(50, 712, "Bo Kjær").Text(300, 712, "Udpeget af ministeren").Text(50, 698, "Ib Vang")
                .Text(300, 698, "Byernes Sammenslutning")).Meeting.People());

    /// <summary>Control: names in two columns.</summary>
    [Fact]
    public void Names_beside_each_other_are_all_people() =>
        Assert.Equal(4, FrontPage.Drawn(page => page.Text(50, 790, "Referat", 16, bold: true)
            .Text(50, 770, "Parkudvalget den 12. marts 2031 kl. 9").Text(50, 740, "På mødet deltog:").Text(50, 726, "Eva Lund")
            .Text(300, 726, "Ane Holm").Text(50, 712, "Bo Kjær").Text(300, 712, "Ib Vang")).Meeting.Participants.Length);

    [Fact]
    public void A_label_in_bold_with_one_name_over_another_label_heads_no_columns() =>
        Assert.Equal(["Eva Lise Lund|-|-|absent", "Bo Kjær|-|-|present", "Ib Vang|-|-|present"],
            FrontPage.Drawn(page => page.Text(50, 790, "Referat", 16, bold: true).Text(50, 770, "Parkudvalget den 12. marts 2031 kl. 9")
                .Text(50, 740, "Afbud fra:", 10, bold: true).Text(200, 740, "Eva Lise Lund")
                .Text(50, 724, "Fraværende:", 10, bold: true).Text(200, 724, "Ingen.", 10, bold: true)
                .Text(50, 708, "Mødedeltagere:", 10, bold: true).Text(200, 708, "Bo Kjær, Ib Vang")).Meeting.People());

    [Fact]
    public void A_table_with_party_and_role_behind_the_names_and_nothing_ticked_is_read()
    {
        string[][] rows = [["Parkudvalget", "Deltog", "Afbud"], ["Eva Lund (V) (Formand)", "", ""], ["Bo Kjær (A)", "", ""],
            ["Ib Vang (C)", "", "x"]];
        var box = new Box(0, 0, 1, 1);
        var table = new Table { Parts = [new TablePart(1, box)], RowCount = rows.Length, ColumnCount = 3, HeaderRows = 1,
            Cells = [.. rows.SelectMany((row, r) => row.Select((text, c) => new TableCell(r, c, 1, 1, text, 1, box, [])))] };
        Assert.Equal([("Eva Lund", "V", "formand", Attendance.Unknown), ("Bo Kjær", "A", null, Attendance.Unknown),
                ("Ib Vang", "C", null, Attendance.Absent)],
            ParticipantTable.Read(table).Select(one => (one.Name, one.Party, one.Role, one.Attendance)));
    }

    [Theory]
    [InlineData("Fraværende: Bo Kjær (V)", 3, "Eva Lund|absent=False, Bo Kjær|absent=True")]
    [InlineData("Bo Kjær var fraværende.", 3, "Eva Lund|absent=False, Bo Kjær|absent=True")]
    [InlineData("Fraværende: Bo Kjær (V) - Ib Vang (C) var indkaldt.", 3,
        "Eva Lund|absent=False, Bo Kjær|absent=True, Ib Vang|absent=False")]
    [InlineData("Fraværende: Eva Lund", 3, "Eva Lund|absent=False")] // the front says that she came
    [InlineData("Fraværende: Bo Kjær (V)", 2, "Eva Lund|absent=False")] // away from some items alone
    public void Who_is_away_at_each_decision_did_not_come(string note, int noted, string people)
    {
        var meeting = new Meeting { Kind = MeetingKind.Minutes, Participants = [new("Eva Lund", null, null, Attendance.Present)] };
        ImmutableArray<AgendaItem> items = [.. Enumerable.Range(1, 3).Select(i => new AgendaItem
        {
            Id = $"{i}", Level = 1, Title = "Sag", Fields = [Field(FieldKind.Decision, "Godkendt."),
                .. i <= noted ? [Field(FieldKind.Attendance, note)] : (AgendaField[])[]],
        })];
        Assert.Equal(people, string.Join(", ", AbsentThroughout.Add(meeting, items).Participants
            .Select(one => $"{one.Name}|absent={one.Attendance == Attendance.Absent}")));
    }

    [Theory]
    [InlineData("Afbud: Bo Kjær, suppleant Ib Vang deltog", "suppleant")]
    [InlineData("Afbud: Bo Kjær - stedfortræderen Ib Vang mødte.", "stedfortræder")]
    public void A_substitute_who_came_is_called_one(string line, string role) =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|absent", $"Ib Vang|-|{role}|present"],
            FrontPage.Of([.. Minutes, "^ Medlemmer: Eva Lund, Bo Kjær", $"^ {line}"]).People());

    /// <summary>Control: two who sign for all, none of whom was away, are not all who belong to the board.</summary>
    [Theory]
    [InlineData("Bo Kjær", "Bo Kjær|-|-|absent, Eva Lund|-|-|unknown, Ib Vang|-|-|unknown")]
    [InlineData("Ane Holm", "Bo Kjær|-|-|absent")]
    public void Members_have_a_place_to_sign_though_they_were_away(string third, string people) =>
        Assert.Equal(people, string.Join(", ",
            FrontPage.Ending([.. Minutes, "^ Fraværende: Bo Kjær"], "^ ", "^ Eva Lund", "^ Ib Vang", $"^ {third}").People()));

    /// <summary>A list of members says nothing of who came; what every decision says is so.</summary>
    [Theory]
    [InlineData("Medlemmer", "Eva Lund|V|-|present, Bo Kjær|A|-|absent")]
    [InlineData("Til stede", "Eva Lund|V|-|present, Bo Kjær|A|-|present")]
    [InlineData("Deltagere", "Eva Lund|V|-|present, Bo Kjær|A|-|present")]
    public void A_member_who_is_away_at_each_decision_did_not_come(string label, string people)
    {
        string[] item = ["= Indstilling", AgendaSketch.FullLine, "og i arbejde.", "= Beslutning", "Godkendt.", "Fraværende: Bo Kjær (A)"];
        Assert.Equal(people, string.Join(", ", AgendaSketch.Read([.. Minutes, $"^ {label}: Eva Lund (V), Bo Kjær (A)",
            "# 1. Ny bro over åen", .. item, "# 2. Stien ved søen", .. item, "# 3. Eventuelt", .. item]).Meeting.People()));
    }

    /// <summary>Letters of the staff's own people are no party.</summary>
    [Fact]
    public void Whom_one_is_there_for_is_no_party() =>
        Assert.Equal(["Eva Lund|-|AMR|present", "Bo Kjær|-|TAP|present"],
            FrontPage.Of([.. Minutes, "^ Til stede: Eva Lund (AMR), Bo Kjær (TAP)"]).People());

    private static AgendaField Field(FieldKind kind, string text) => new() { Kind = kind, Text = text };
}
