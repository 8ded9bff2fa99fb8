namespace Ingest.Tests.Issue19;

/// <summary>Who took part, in rows under headers, and in sentences that run over lines.</summary>
public sealed class PeopleInRowsTests
{
    private static IEnumerable<string> Under(string[] headers, params string[][] rows) => FrontPage.Drawn(page =>
    {
        page.Text(50, 790, "Referat", 18, bold: true).Text(50, 768, "Parkudvalget den 12. marts 2031");
        for (var r = 0; r <= rows.Length; r++)
        {
            for (var c = 0; c < headers.Length; c++)
            {
                page.Text(new[] { 50, 134, 178, 260 }[c], 740 - (13 * r), r == 0 ? headers[c] : rows[r - 1][c]);
            }
        }
    }).Meeting.People();

    [Fact]
    public void A_column_says_what_each_is_and_another_whom_they_are_of() =>
        Assert.Equal(["Eva Lund|-|institutleder|present", "Bo Kjær|-|næstformand|present", "Ib Vang|-|medlem|absent"],
            Under(["Navn", "Gruppe", "Funktion", "Fremmødt"], ["Eva Lund", "VIP", "institutleder", "ja"],
                ["Bo Kjær", "stud.", "næstformand", "ja"], ["Ib Vang", "TAP", "medlem", "nej"]));

    [Fact]
    public void Yes_under_an_absence_is_one() =>
        Assert.Equal(["Eva Lund|B|formand|present", "Bo Kjær|SF|medlem|absent"],
            Under(["Navn", "Parti", "Rolle", "Afbud"], ["Eva Lund", "B", "Formand", "Nej"], ["Bo Kjær", "SF", "Medlem", "Ja"]));

    [Fact]
    public void A_wide_name_may_stand_near_the_next_column() =>
        Assert.Equal(["Anna-Grethe Lund|A|formand|present", "Bo Kjær|V|medlem|absent"],
            Under(["Navn", "Parti", "Hverv", "Mødt"], ["Anna-Grethe Lund", "A", "formand", "Ja"], ["Bo Kjær", "V", "medlem", "Nej"]));

    private static readonly string[] Head = ["# Referat", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset"];

    [Fact]
    public void A_sentence_may_end_within_a_line_where_the_next_begins() =>
        Assert.Equal(
            ["Eva Lund|-|formand|present", "Bo Kjær|-|-|present", "Le Thi Ha|-|-|present", "Ib Vang|-|-|absent", "Jo Holm|-|-|absent"],
            FrontPage.Of(
                [.. Head, "^ Til stede var Eva Lund (formand), Bo Kjær og",
                    "Le Thi Ha. Der var afbud fra Ib Vang og Jo Holm. Konsulent Siv Dam skrev", "referat."]).People());

    [Fact]
    public void What_is_said_behind_the_sentence_is_about_others() =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present"],
            FrontPage.Of([.. Head, "^ Til stede var Eva Lund og Bo Kjær. Formand Siv Dam bød velkommen."]).People());

    /// <summary>Control: an agenda that says who will chair it lists nobody.</summary>
    [Fact]
    public void A_task_on_an_agenda_is_no_list() =>
        Assert.Empty(FrontPage.Of("# Dagsorden", "^ Parkudvalget den 12. marts 2031", "Mødeleder: Eva Lund").Participants);

    [Fact]
    public void A_role_s_column_may_say_who_came() =>
        Assert.Equal(["Eva Lund|B|-|present", "Bo Kjær|V|-|absent"],
            Under(["Navn", "Parti", "Rolle", "Note"], ["Eva Lund", "B", "Til stede", ""], ["Bo Kjær", "V", "Fraværende", ""]));

    [Theory]
    [InlineData("Deltagere: Forældre: Eva Lund (formand), Bo Kjær. Personale: Ib Vang. Elever: Alma og Otto")]
    [InlineData("Deltagere:", "Forældre: Eva Lund (formand), Bo Kjær", "Personale: Ib Vang", "Elever fra udskolingen: Alma og Otto")]
    public void They_are_named_with_whom_they_are_there_for(params string[] lines) =>
        Assert.Equal(["Eva Lund|-|formand|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|present", "Alma|-|-|present", "Otto|-|-|present"],
            FrontPage.Of(["# Referat", "^ Skolebestyrelsen den 12. marts 2031", $"^ {lines[0]}", .. lines[1..]]).People());

    /// <summary>Control: a label behind a list of names begins no group of them.</summary>
    [Fact]
    public void A_contact_is_none_of_them() =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present"],
            FrontPage.Of([.. Head, "^ Deltagere: Eva Lund, Bo Kjær", "Kontakt: Siv Dam"]).People());
}
