using System.Collections.Immutable;
using Ingest.Agendas.Participants;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Tests.Issue19;
using Ingest.Tests.Tables;
using Ingest.Text.Words;

namespace Ingest.Tests.Agendas.Participants;

/// <summary>The forms that lists of people have.</summary>
public sealed class ListFormTests
{
    private static readonly string[] Minutes = ["# Referat", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset"];

    private static readonly string[] Agenda = ["# Dagsorden", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset"];

    [Theory]
    [InlineData("Eva Lund (B), formand · Bo Kjær (V) · Ib Vang (Æ)")]
    [InlineData("Eva Lund (B), formand • Bo Kjær (V) • Ib Vang (Æ)")]
    [InlineData("Eva Lund (B), formand | Bo Kjær (V) | Ib Vang (Æ)")]
    [InlineData("Eva Lund (B), formand / Bo Kjær (V) / Ib Vang (Æ)")]
    [InlineData("Eva Lund (B), formand – Bo Kjær (V) – Ib Vang (Æ)")]
    public void A_sign_may_part_the_names(string names) =>
        Assert.Equal(["Eva Lund|B|formand|unknown", "Bo Kjær|V|-|unknown", "Ib Vang|Æ|-|unknown"],
            FrontPage.Of([.. Agenda, $"^ Medlemmer: {names}"]).People());

    [Theory]
    [InlineData("Øvrige deltagere:")]
    [InlineData("Deltagere:")]
    public void No_one_has_come_on_an_agenda(string label) =>
        Assert.Equal(["Eva Lund|B|formand|unknown", "Bo Kjær|V|-|unknown", "Ib Vang|-|direktør|unknown", "Ane Holm|-|parkchef|unknown"],
            FrontPage.Of([.. Agenda, "^ Medlemmer:", "Eva Lund (B), formand", "Bo Kjær (V)", label, "Ib Vang, direktør",
                "Ane Holm, parkchef"]).People());

    [Theory]
    [InlineData("Fra direktionen: Ib Vang, direktør")]
    [InlineData("Fra KL: Direktør Ib Vang")]
    [InlineData("Desuden deltog direktør Ib Vang.")]
    [InlineData("Endvidere deltog direktør Ib Vang.")]
    [InlineData("Endvidere deltog fra Fællesværket Nord Å: direktør Ib Vang.")]
    public void Staff_comes_from_elsewhere(string staff) =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present", "Ib Vang|-|direktør|present"],
            FrontPage.Of([.. Minutes, "^ Til stede: Eva Lund og Bo Kjær.", staff]).People());

    [Fact]
    public void Party_and_presence_may_stand_a_blank_behind_the_name() =>
        Assert.Equal(["Eva Lund|B|formand|present", "Bo Kjær Holm|V|-|present", "Ib Vang|Ø|-|absent"],
            FrontPage.Of([.. Minutes, "^ Medlemmer", "Eva Lund, formand B Deltog", "Bo Kjær Holm V Deltog", "Ib Vang Ø Afbud"]).People());

    [Fact]
    public void Those_who_are_asked_to_come_may_be_called_so() =>
        Assert.Equal(["Eva Lund|-|rektor|unknown", "Bo Kjær|-|forstander|unknown"],
            FrontPage.Of([.. Agenda, "^ Indkaldt: Rektor Eva Lund, forstander Bo Kjær"]).People());

    [Fact]
    public void Who_stays_away_may_be_a_remark() =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|absent", "Ib Vang|-|-|present"],
            FrontPage.Of(["# Referat", .. Agenda[1..], "^ Medlemmer: Eva Lund, Bo Kjær, Ib Vang",
                "Bemærkninger: Afbud: Bo Kjær. Mødet sluttede kl. 18.25"]).People());

    [Theory]
    [InlineData("Udvalgets medlemmer er Eva Lund (B), formand, Bo Kjær (V) og Ib Vang (Æ).")]
    [InlineData("Eva Lund (B), formand · Bo Kjær (V) · Ib Vang (Æ)")]
    public void A_sentence_or_nothing_may_introduce_them(string names) =>
        Assert.Equal(["Eva Lund|B|formand|unknown", "Bo Kjær|V|-|unknown", "Ib Vang|Æ|-|unknown"],
            FrontPage.Of([.. Agenda, $"^ {names}"]).People());

    [Fact]
    public void Semicolons_may_part_them_and_commas_what_they_are() =>
        Assert.Equal(["Eva Lund|-|-|unknown", "Bo Kjær|-|-|unknown", "Ib Vang|-|-|unknown"],
            FrontPage.Of([.. Agenda, "^ Hvem: Eva Lund, Lund Maskiner; Bo Kjær, Hotel Stranden; Ib Vang, Vang & Søn"]).People());

    /// <summary>A title that begins a list has a capital, as the names have.</summary>
    [Fact]
    public void A_title_may_stand_before_a_name() =>
        Assert.Equal(["Ane Lise Holm|-|sognepræst|present", "Bo Kjær|-|-|present"],
            FrontPage.Of([.. Minutes, "^ Til stede: Sognepræst Ane Lise Holm, Bo Kjær"]).People());

    /// <summary>A further sentence tells of one who was named; those of the staff say nothing of the members.</summary>
    [Fact]
    public void What_is_told_of_one_is_no_name_and_staff_no_members() =>
        Assert.Equal(["Eva Lund|-|formand|present", "Bo Kjær|-|-|present", "Ib Vang|-|havnechef|present"],
            FrontPage.Of([.. Minutes, "^ Fra bestyrelsen: Eva Lund (formand) og Bo Kjær. Bo Kjær gik kl. 14.10.",
                "^ Fra administrationen: Ib Vang (havnechef)"]).People());

    [Theory]
    [InlineData("Til Parkudvalgets medlemmer:")]
    [InlineData("Til medlemmerne af Parkudvalget")]
    [InlineData("Til udvalgets medlemmer")]
    public void A_letter_is_addressed_to_those_below(string address) =>
        Assert.Equal(["Eva Lund|-|formand|unknown", "Bo Kjær|-|-|unknown", "Ib Vang|-|politidirektør|unknown"],
            FrontPage.Of([$"^ {address}", "Eva Lund (formand)", "Bo Kjær", "Ib Vang (politidirektør)", .. Agenda]).People());

    /// <summary>Control: below are no names.</summary>
    [Fact]
    public void An_address_alone_lists_nobody() =>
        Assert.Empty(FrontPage.Of(["^ Til udvalgets medlemmer:", "Skovby Rådhus", "Formand: Eva Lund", .. Agenda]).Participants);

    [Fact]
    public void An_authority_may_name_those_behind_it() =>
        Assert.Equal(["Eva Lund|-|formand|present", "Bo Kjær|-|-|present", "Alma Dahl|-|næstformand|present", "Ib Vang|-|direktør|present",
                "Jo Holm|-|-|absent"],
            FrontPage.Of([.. Minutes, "^ Deltagere: Skovby Kommune: Eva Lund (formand), Bo Kjær",
                "Nør Ådal Kommune: Alma Dahl (næstformand)", "Selskabet: Ib Vang (direktør)", "Afbud: Jo Holm"]).People());

    [Fact]
    public void Those_who_came_and_those_who_did_not_may_be_called_with_and_not_with() =>
        Assert.Equal(["Eva Lund|-|formand|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|absent"],
            FrontPage.Of([.. Minutes, "^ Med: Eva Lund (formand), Bo Kjær", "Ikke med: Ib Vang"]).People());

    [Fact]
    public void Labels_beside_each_other_may_name_more_than_people()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(50, 790, "Referat", 18, bold: true).Text(50, 768, "Parkudvalget den 12. marts 2031")
            .Text(50, 730, "Til stede", 8).Text(200, 730, "Afbud", 8).Text(350, 730, "Offentliggjort", 8)
            .Text(50, 716, "Eva Lund (B), formand").Text(200, 716, "Ib Vang (Æ)").Text(350, 716, "14. marts 2031")
            .Text(50, 702, "Bo Kjær (V)").Text(350, 702, "Siv Dam")).Meeting;
        Assert.Equal(["Bo Kjær|V|-|present", "Eva Lund|B|formand|present", "Ib Vang|Æ|-|absent"],
            meeting.People().Order(StringComparer.Ordinal));
    }

    /// <summary>Control: what stands beside a label in the type of the lines below is what it names.</summary>
    [Fact]
    public void A_label_beside_its_value_heads_no_columns()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(50, 790, "Referat", 18, bold: true).Text(50, 768, "Parkudvalget den 12. marts 2031")
            .Text(50, 730, "Til stede").Text(200, 730, "Alle")
            .Text(50, 716, "Afbud").Text(200, 716, "Ib Vang (Æ)")).Meeting;
        Assert.Equal(["Ib Vang|Æ|-|absent"], meeting.People());
    }

    /// <summary>White between a table's columns may read as the page's.</summary>
    [Fact]
    public void A_table_s_rows_may_run_over_two_columns_of_the_page() =>
        Assert.Equal(["Eva Lund|B|formand|Present", "Bo Kjær|V|medlem|Absent"],
            Read(["Deltager           Parti", "Eva Lund           B", "Bo Kjær           V"],
                ["Rolle           Fremmøde", "formand           Til stede", "medlem           Afbud"]));

    /// <summary>Control: columns of text stay apart.</summary>
    [Fact]
    public void Names_in_a_column_are_none_of_the_text_beside_them() =>
        Assert.Equal(["Eva Lund|B|-|Present", "Bo Kjær|V|-|Present"],
            Read(["Deltagere:", "Eva Lund (B)", "Bo Kjær (V)"], ["Næste møde", "Klovborg Kirke, Store Sal", "er den 4. maj"]).Take(2));

    private static IEnumerable<string> Read(string[] left, string[] right)
    {
        ImmutableArray<LabelledLine> lines = [.. Column(left, 50, 0), .. Column(right, 300, 1)];
        return ParticipantReader.Read(lines, [], areMinutes: true)
            .Select(one => $"{one.Name}|{one.Party ?? "-"}|{one.Role ?? "-"}|{one.Attendance}");
    }

    private static IEnumerable<LabelledLine> Column(string[] texts, double x, int column)
    {
        var page = new PageSketch(1);
        for (var i = 0; i < texts.Length; i++)
        {
            page.Text(x, 700 - (21 * i), texts[i]);
        }

        return LineMaker.Make([page.Layout()]).Select(line => line with { Column = column })
            .Select(line => new LineContext { Line = line, Style = LineStyle.Of(line), Folded = Folding.Fold(line.Text), EndsEarly = true })
            .Select(facts => new LabelledLine(facts, LineLabel.Meeting, 1));
    }
}
