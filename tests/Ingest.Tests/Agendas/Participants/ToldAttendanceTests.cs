using Ingest.Agendas.Participants;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Issue19;

namespace Ingest.Tests.Agendas.Participants;

/// <summary>Those whom a sentence says that they came, and people by their initials.</summary>
public sealed class ToldAttendanceTests
{
    private static readonly string[] Minutes = ["# Referat", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset"];

    private static IEnumerable<string> People(params string[] lines) => FrontPage.Of([.. Minutes, .. lines]).People();

    [Fact]
    public void A_sentence_says_who_came_beside_the_chairman() =>
        Assert.Equal(["Ane Holm|-|formand|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|present", "Eva Lund|-|-|absent"],
            People("^ Foruden formanden Ane Holm var Bo Kjær og Ib Vang mødt. Eva Lund havde meldt afbud på grund af en rejse."));

    [Fact]
    public void A_sentence_may_run_over_lines() =>
        Assert.Equal(["Ane Holm|-|-|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|present"],
            People("^ Mødet i arkivet begyndte med kaffe og boller, som Ane havde bagt hjemme til os alle sammen. Ane",
                "Holm, Bo Kjær og Ib Vang mødte."));

    [Fact]
    public void First_names_may_be_told_in_two_clauses() =>
        Assert.Equal(["Merle|-|-|present", "Jens|-|-|present", "Tove|-|-|present", "Palle|-|-|absent"],
            People("^ Merle, Jens og Tove var med, Palle var syg"));

    [Fact]
    public void Who_came_late_and_who_left_was_there() =>
        Assert.Equal(["Ane Holm|-|-|absent", "Bo Kjær|-|-|present", "Ib Vang|-|-|present"],
            People("^ Afbud fra Ane Holm. Bo Kjær mødt kl. 17.30. Ib Vang gik kl. 18.15."));

    /// <summary>Control: a sentence about something else names no one who came.</summary>
    [Theory]
    [InlineData("^ Ud over bestyrelsen var 28 grundejere mødt.")]
    [InlineData("^ Parkvej og Skovvej var med i planen.")]
    [InlineData("^ Ane Holm bød velkommen.")]
    public void What_tells_of_no_people_names_none(string line) => Assert.Empty(People(line));

    [Fact]
    public void Initials_alone_are_people_under_a_label() =>
        Assert.Equal(["BN|-|-|present", "HO|-|-|present", "LV|-|driftsleder|present", "MS|-|-|absent"],
            People("^ Deltagere: BN, HO, LV (driftsleder)", "Afbud: MS"));

    [Fact]
    public void Initials_in_brackets_are_no_party() =>
        Assert.Equal(["Ane Marie Holm|-|-|present", "Bo Kjær|-|-|present", "Søren Friis|-|-|present", "Eva Lund|-|-|absent"],
            People("^ Til stede: Ane Marie Holm (AMH), Bo Kjær (BKJ), Søren Friis (SF)", "Afbud: Eva Lund (EL)."));

    /// <summary>Control: letters of a party are one's own initials by chance.</summary>
    [Fact]
    public void Letters_of_a_party_stay() =>
        Assert.Equal(["Søren Friis|SF|-|present", "Bo Kjær|EL|-|present", "Ib Vang|V|-|present", "Bo Lund|BL|-|present",
            "Eva Dam|BL|-|present"],
            People("^ Til stede: Søren Friis (SF), Bo Kjær (EL), Ib Vang (V), Bo Lund (BL), Eva Dam (BL)"));

    [Fact]
    public void A_body_s_name_is_a_label_and_one_beside_an_empty_Afbud_too() =>
        Assert.Equal(["Ane Holm|-|formanden|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|present", "Eva Lund|-|-|present"],
            People("^ Hovedbestyrelsen: Ane Holm (formanden), Bo Kjær (BK), Ib Vang (IV) til kl. 15. IV deltog for Per Dam.",
                "^ Afbud:", "^ Sekretariatet: Eva Lund (ELU)"));

    [Fact]
    public void A_line_may_end_in_a_shortened_name() =>
        Assert.Equal(["Ane Marie Holm Andersen|-|formand|present", "Palle Birger Madsen|-|næstformand|present", "Bo Chr. Kjær|-|-|present",
            "Ib Vang|-|-|present"],
            People("^ Til stede fra bestyrelsen: Ane Marie Holm Andersen (formand), Palle Birger Madsen (næstformand), Bo Chr.",
                "Kjær og Ib Vang i hele mødet."));

    [Fact]
    public void What_one_is_comes_before_what_one_does() =>
        Assert.Equal(["Ane Holm|-|sekretariatschef|present", "Bo Kjær|-|-|present"],
            People("^ Referent: Ane Holm", "Til stede: sekretariatschef Ane Holm, Bo Kjær"));

    [Fact]
    public void Whose_parent_one_is_is_no_role() =>
        Assert.Equal(["Anne Mette|-|-|present", "Jane|-|-|present", "Karl|-|-|present"],
            People("^ Til stede: Anne Mette (Viktors mor), Jane (Fie H.’s mor), Karl (Idas og Bos far)"));

    [Fact]
    public void A_title_behind_a_comma_is_a_role_and_one_in_brackets_comes_first() =>
        Assert.Equal(["Ane Holm|-|Adm. direktør|present", "Bo Kjær|-|Sekretariatschef|present", "Eva Lund|-|formand|present"],
            People("^ Til stede:", "Ane Holm, Adm. direktør", "Bo Kjær, Sekretariatschef", "Borgmester Eva Lund (formand)"));

    /// <summary>A table of those who are asked to come: groups over some of them, a cross with why one does not.</summary>
    [Fact]
    public void Rows_of_a_table_may_stand_in_groups()
    {
        string[][] rows = [["Medlemmer:", "Til stede", "Med afbud"], ["Ane Holm (dekan, formand)", "X", ""], ["Forskere:", "", ""],
            ["Bo Kjær", "", "X (orlov)"], ["Ib Vang", "", ""], ["Studerende:", "", ""], ["Eva Lund", "X", ""]];
        var box = new Box(0, 0, 1, 1);
        var table = new Table { Parts = [new TablePart(1, box)], RowCount = rows.Length, ColumnCount = 3, HeaderRows = 1,
            Cells = [.. rows.SelectMany((row, r) => row.Select((text, c) => new TableCell(r, c, 1, 1, text, 1, box, [])))] };
        Assert.Equal(
            [("Ane Holm", "dekan, formand", Attendance.Present), ("Bo Kjær", null, Attendance.Absent),
                ("Ib Vang", null, Attendance.Unknown), ("Eva Lund", null, Attendance.Present)],
            ParticipantTable.Read(table).Select(one => (one.Name, one.Role, one.Attendance)));
    }

    /// <summary>Whom a list of elections names was not there for that.</summary>
    [Fact]
    public void People_in_the_list_under_Dagsorden_are_not_taken() =>
        Assert.Empty(People("= Dagsorden:", "1. Valg til bestyrelsen", "Formand Ane Holm (2 år)", "Revisorerne: Bo Kjær og Ib Vang",
            "Revisorsuppleant: Eva Lund", "= Mødet"));

    /// <summary>Control: what stands below the title is the day.</summary>
    [Fact]
    public void A_day_under_Dagsorden_begins_no_list() =>
        Assert.Equal(["Eva Lund|B|-|unknown", "Bo Kjær|V|-|unknown", "Ib Vang|Æ|-|unknown"],
            FrontPage.Of("# Dagsorden", "^ 12. marts 2031 kl. 16.15", "^ Parkudvalget", "^ Eva Lund (B) · Bo Kjær (V) · Ib Vang (Æ)")
                .People());
}
