using Ingest.Model.Output;

namespace Ingest.Tests.Issue19;

/// <summary>Who took part, in the forms that lists and sentences have.</summary>
public sealed class PeopleInListsTests
{
    private static readonly string[] Head = ["# Referat", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset"];

    [Theory]
    [InlineData("Til stede var: Eva Lund, Bo Kjær samt Ib Vang.")]
    [InlineData("Mødt var Eva Lund, Bo Kjær og Ib Vang.")]
    [InlineData("I mødet deltog: Eva Lund, Bo Kjær, Ib Vang")]
    [InlineData("Deltagere:     Eva Lund, Bo Kjær og Ib Vang")]
    [InlineData("Medlemmer     Eva Lund, Bo Kjær, Ib Vang")]
    public void Those_who_came_are_named_in_a_line(string line) =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|present"], FrontPage.Of([.. Head, $"^ {line}"]).People());

    [Theory]
    [InlineData("Til stede: Eva Lund og Bo Kjær. Afbud: Ib Vang")]
    [InlineData("Deltagere: Eva Lund, Bo Kjær; Fraværende: Ib Vang (med afbud)")]
    public void Two_lists_may_share_a_line(string line) =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|absent"], FrontPage.Of([.. Head, $"^ {line}"]).People());

    [Theory]
    [InlineData("Afbud fra Ib Vang.")]
    [InlineData("Fraværende var Ib Vang")]
    [InlineData("Ib Vang havde meldt afbud.")]
    [InlineData("Der er meldt afbud fra Ib Vang")]
    public void Those_who_did_not_come_are_named_in_a_sentence(string line) =>
        Assert.Equal(["Ib Vang|-|-|absent"], FrontPage.Of([.. Head, $"^ {line}"]).People());

    [Theory]
    [InlineData("Deltagere: Eva Lund (B), formand, Bo Kjær (SF), Ib Vang (Æ)")]
    [InlineData("Deltagere: Eva Lund (B) formand, Bo Kjær (SF), Ib Vang (Æ)")]
    [InlineData("Deltagere: Eva Lund, B, formand, Bo Kjær, SF, Ib Vang, Æ")]
    [InlineData("Deltagere: Eva Lund (B) (formand), Bo Kjær, (SF), Ib Vang, (Æ)")]
    public void Parties_and_roles_stand_behind_the_name(string line) =>
        Assert.Equal(["Eva Lund|B|formand|present", "Bo Kjær|SF|-|present", "Ib Vang|Æ|-|present"],
            FrontPage.Of([.. Head, $"^ {line}"]).People());

    [Fact]
    public void The_young_are_named_by_first_names() =>
        Assert.Equal(["Alma|-|-|present", "Sami|-|-|present", "Liv|-|-|present", "Otto|-|-|absent"],
            FrontPage.Of([.. Head, "^ Til stede: Alma, Sami og Liv", "Afbud: Otto"]).People());

    [Fact]
    public void Who_wrote_it_is_one_of_them() =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present", "Ib Vang|-|referent|present"],
            FrontPage.Of([.. Head, "^ Deltagere: Eva Lund, Bo Kjær", "Referent: Ib Vang"]).People());

    [Fact]
    public void The_chairman_s_label_names_one_beside_a_list() =>
        Assert.Equal(["Eva Lund|-|formand|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|present"],
            FrontPage.Of([.. Head, "^ Formand: Eva Lund", "Medlemmer: Bo Kjær, Ib Vang"]).People());

    /// <summary>Control: a letterhead names its chairman, who is on no list.</summary>
    [Fact]
    public void A_chairman_alone_is_a_letterhead_s() =>
        Assert.Empty(FrontPage.Of("^ Formand: Eva Lund", "# Dagsorden", "^ Parkudvalget den 12. marts 2031").Participants);

    [Fact]
    public void A_label_may_say_whence_they_come() =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|absent"],
            FrontPage.Of([.. Head, "^ Deltagere fra skolen: Eva Lund", "Forældrerepræsentanter: Bo Kjær", "Afbud fra skolen: Ib Vang"])
                .People());

    [Fact]
    public void Two_labels_may_head_two_columns()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(50, 790, "Referat", 18, bold: true).Text(50, 768, "Parkudvalget den 12. marts 2031")
            .Text(50, 730, "Til stede", 10, bold: true).Text(300, 730, "Afbud", 10, bold: true)
            .Text(50, 716, "Eva Lund (B)").Text(300, 716, "Ib Vang (Æ)").Text(50, 702, "Bo Kjær (V)")).Meeting;
        Assert.Equal(["Bo Kjær|V|-|present", "Eva Lund|B|-|present", "Ib Vang|Æ|-|absent"], meeting.People().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_who_is_named_twice_is_one() =>
        Assert.Equal(["Eva Lund|B|-|present", "Bo Kjær|V|-|absent"],
            FrontPage.Of([.. Head, "^ Medlemmer: Eva Lund (B), Bo Kjær (V)", "Afbud: Bo Kjær"]).People());

    [Fact]
    public void An_agenda_does_not_know_who_came() =>
        Assert.Equal(["Eva Lund|-|-|unknown", "Bo Kjær|-|-|unknown"],
            FrontPage.Of("# Dagsorden", "^ Parkudvalget den 12. marts 2031", "Indkaldte: Eva Lund og Bo Kjær").People());

    [Fact]
    public void Where_a_person_has_a_line_what_follows_is_whom_they_speak_for() =>
        Assert.Equal(["Eva Lund|-|skoleleder|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|present"],
            FrontPage.Of([.. Head, "^ Deltagere:", "- Eva Lund, skoleleder", "- Bo Kjær, Danske Elever", "- Ib Vang, Teknik og Miljø"])
                .People());

    /// <summary>Control: no person is made of what is none.</summary>
    [Theory]
    [InlineData("Til stede: Alle")]
    [InlineData("Afbud: Ingen")]
    [InlineData("Til stede: Hele bestyrelsen")]
    [InlineData("Deltagere: Elever, forældre og lærere")]
    [InlineData("Eva Lund og Bo Kjær gennemgik regnskabet.")]
    [InlineData("Næste møde: Klovborg Kirke, Store Sal")]
    public void Others_are_no_people(string line) => Assert.Empty(FrontPage.Of([.. Head, $"^ {line}"]).Participants);

    [Fact]
    public void A_list_ends_where_other_lines_begin() =>
        Assert.Equal(["Eva Lund|B|-|present", "Bo Kjær|V|-|present"],
            FrontPage.Of("# Referat", "^ Parkudvalget den 12. marts 2031", "^ Tilstede:", "Eva Lund (B)", "Bo Kjær (V)",
                "^ Væksthuset, Klovborg Planteskole").People());

    [Fact]
    public void A_name_with_a_task_under_the_minutes_changes_nobody() =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present"],
            FrontPage.Ending([.. Head, "^ Til stede: Eva Lund, Bo Kjær"], "^ Mødet slut kl. 18.20.", "Eva Lund, kasserer").People());

    [Fact]
    public void Absence_from_one_item_is_none_from_the_meeting() =>
        Assert.All(FrontPage.Ending([.. Head, "^ Til stede: Eva Lund, Bo Kjær"], "^ Mødet slut kl. 18.20.",
            "Fraværende: Eva Lund, Bo Kjær").Participants, one => Assert.Equal(Attendance.Present, one.Attendance));
}
