using Ingest.Agendas.Items;
using Ingest.Model.Output;

namespace Ingest.Tests.Agendas;

public sealed class DecisionReaderTests
{
    private static readonly Meeting Minutes = new() { Kind = MeetingKind.Minutes, Body = "Byrådet", Date = "2012-12-19" };

    [Theory]
    [InlineData("Sundheds- og Forebyggelsesudvalgets beslutning den 4. december 2012", "Sundheds- og Forebyggelsesudvalget", "2012-12-04")]
    [InlineData("Økonomiudvalgets beslutning den 04-12-2012:", "Økonomiudvalget", "2012-12-04")]
    [InlineData("Beslutning i Økonomiudvalget den 4. december 2012", "Økonomiudvalget", "2012-12-04")]
    [InlineData("Beslutning fra Teknisk Udvalg, 4.12.2012", "Teknisk Udvalg", "2012-12-04")]
    [InlineData("Økonomiudvalget, 20-10-2025", "Økonomiudvalget", "2025-10-20")]
    [InlineData("Kultur- og Fritidsudvalget, 8. april 2026, pkt. 41", "Kultur- og Fritidsudvalget", "2026-04-08")]
    [InlineData("Teknikudvalget, 03-06-2025, pkt. 61", "Teknikudvalget", "2025-06-03")]
    [InlineData("Beslutning for punkt 2: Indkøb i Nørre Å 2025-2028", "Byrådet", "2012-12-19")]
    [InlineData("Behandling i MED-Hovedudvalget tirsdag den 4. december 2012, pkt. 3", "MED-Hovedudvalget", "2012-12-04")]
    [InlineData("Havne- og Fiskeriudvalgets møde 4. december 2012", "Havne- og Fiskeriudvalget", "2012-12-04")]
    [InlineData("Havneudvalgets møde den 04-12-2012, pkt. 3:", "Havneudvalget", "2012-12-04")]
    [InlineData("KFR’s beslutning", "KFR", "2012-12-19")]
    [InlineData("Beslutning den 4. december 2012", "Byrådet", "2012-12-04")]
    [InlineData("ØKONOMIUDVALGETS BESLUTNING DEN 4. DECEMBER 2012", "ØKONOMIUDVALGET", "2012-12-04")]
    [InlineData("Beslutning", "Byrådet", "2012-12-19")]
    [InlineData("Referat:", "Byrådet", "2012-12-19")]
    public void Body_and_date_are_the_headings_else_the_meetings(string heading, string body, string date) =>
        Assert.Equal([new Decision(body, date, "Godkendt.")], DecisionReader.Read([Field(heading)], Minutes, name => name));

    [Theory]
    [InlineData("Organisationsbestyrelsen", "Organisationsbestyrelsen")]
    [InlineData("Bestyrelsen for Vibehøj", "Bestyrelsen for Vibehøj")]
    [InlineData("Bestyrelsen i Vibehøj", "Bestyrelsen i Vibehøj")]
    [InlineData("Byrådet", "Bestyrelsen")]
    public void The_board_that_decides_is_the_one_that_meets(string meets, string body) =>
        Assert.Equal(body, Assert.Single(
            DecisionReader.Read([Field("Bestyrelsens beslutning")], Minutes with { Body = meets }, name => name)).Body);

    [Theory]
    [InlineData("Teknisk Udvalg", "Udvalgets beslutning", "Teknisk Udvalg")]
    [InlineData("Teknisk Udvalg", "Rådets beslutning", "Rådet")]
    [InlineData("Det Grønne Råd", "Rådets beslutning", "Det Grønne Råd")]
    [InlineData("Skole- og Kulturudvalget", "Udvalgets beslutning", "Skole- og Kulturudvalget")]
    [InlineData("Havnekommissionen for Nord", "Kommissionens beslutning", "Havnekommissionen for Nord")]
    [InlineData("Byrådet", "Udvalgets beslutning", "Udvalget")]
    [InlineData("Udvalget for Parker", "Udvalget for Parker - 4. marts 2031", "Udvalget for Parker")]
    public void The_last_word_of_its_name_is_the_one_that_meets(string meets, string heading, string body) =>
        Assert.Equal(body, Assert.Single(DecisionReader.Read([Field(heading)], Minutes with { Body = meets }, name => name)).Body);

    [Fact]
    public void An_abbreviation_is_the_first_word_of_the_one_that_meets() => Assert.Equal("KFR Sydkysten", Assert.Single(
        DecisionReader.Read([Field("KFR’s beslutning")], Minutes with { Body = "KFR Sydkysten" }, name => name)).Body);

    /// <summary>What was told stands beside what was decided; alone it is all there is.</summary>
    [Fact]
    public void A_field_that_says_what_was_decided_stands_above_the_account() =>
        Assert.Equal("Godkendt.", Assert.Single(DecisionReader.Read(
            [Field("Referat") with { Text = "Der var enighed.", Blocks = [] }, Field("Beslutning")], Minutes, name => name)).Text);

    [Theory]
    [InlineData(MeetingKind.Minutes, "Sagsfremstilling", FieldKind.Decision)]
    [InlineData(MeetingKind.Minutes, "Økonomiudvalgets beslutning den 4. december 2012", FieldKind.Decision)]
    [InlineData(MeetingKind.Minutes, "Beslutning", FieldKind.History)]
    [InlineData(MeetingKind.Minutes, "Byrådets beslutning den 19. december 2012", FieldKind.History)]
    [InlineData(MeetingKind.Agenda, "Sagsfremstilling", FieldKind.History)]
    public void Political_treatment_is_the_decision_of_minutes_that_have_no_other(MeetingKind meeting, string other, FieldKind kind)
    {
        var item = new AgendaItem { Id = "1", Level = 1, Title = "Sag", Fields =
            [Field("Politisk behandling") with { Kind = FieldKind.History },
                Field(other) with { Kind = other == "Sagsfremstilling" ? FieldKind.Presentation : FieldKind.Decision }] };
        Assert.Equal(kind, PoliticalTreatment.Settle(item, Minutes with { Kind = meeting }).Fields[0].Kind);
    }

    /// <summary>It says who is to have the case, and not what became of it.</summary>
    [Fact]
    public void Where_the_case_goes_is_no_decision()
    {
        var item = new AgendaItem { Id = "1", Level = 1, Title = "Sag", Fields =
            [Field("Politisk behandling") with { Kind = FieldKind.History,
                Text = "Sagen forelægges regionsrådet den 19. december 2012." }] };
        Assert.Equal(FieldKind.History, PoliticalTreatment.Settle(item, Minutes).Fields[0].Kind);
    }

    [Fact]
    public void An_agenda_has_only_the_decisions_that_are_dated()
    {
        var agenda = Minutes with { Kind = MeetingKind.Agenda };
        Assert.Empty(DecisionReader.Read([Field("Beslutning")], agenda, name => name));
        Assert.Equal([new Decision("Økonomiudvalget", "2012-12-04", "Godkendt.")],
            DecisionReader.Read([Field("Økonomiudvalgets beslutning den 4. december 2012")], agenda, name => name));
    }

    [Fact]
    public void Several_decisions_keep_their_order_and_other_fields_are_none()
    {
        var found =
            DecisionReader.Read([Field("Økonomiudvalgets beslutning den 4. december 2012"), Field("Beslutning"),
                Field("Beslutning") with { Text = "" }, Field("Bilag") with { Kind = FieldKind.Attachments }], Minutes, name => name);
        Assert.Equal(["2012-12-04", "2012-12-19"], found.Select(decision => decision.Date));
    }

    [Fact]
    public void Dates_inside_a_field_part_its_steps()
    {
        Block[] blocks = [new() { Type = BlockType.Paragraph, Text = "18. september 2012: Udsat." },
            new() { Type = BlockType.Heading, Text = "25. september 2012:" }, new() { Type = BlockType.Paragraph, Text = "Anbefales." }];
        var found = DecisionReader.Read([Field("Forretningsudvalgets beslutning") with { Blocks = [.. blocks] }], Minutes, name => name);
        Assert.Equal([new Decision("Forretningsudvalget", "2012-09-18", "Udsat."),
            new Decision("Forretningsudvalget", "2012-09-25", "Anbefales.")], found);
    }

    private static AgendaField Field(string heading) => new() { Kind = FieldKind.Decision, Heading = heading, Text = "Godkendt." };
}
