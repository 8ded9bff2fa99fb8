using Ingest.Model.Output;
using Ingest.Text.Notes;
using static Ingest.Tests.Support.AgendaSketch;

namespace Ingest.Tests.Agendas;

/// <summary>Who was away stands within the decision as a field of its own, and the decision goes on behind it.</summary>
public sealed class DecisionAsidesTests
{
    [Fact]
    public void The_decision_goes_on_behind_those_that_were_away()
    {
        var item = Item("= Beslutning fra Byrådet", "^ Dato: 4. september 2024", "^ Sted: Mødelokale 2",
            "^ Fraværende: Ida Holm, Ole Friis", "^ Godkendt.");
        Assert.Equal(["Ida Holm, Ole Friis"], Texts(item, FieldKind.Attendance));
        Assert.EndsWith("Godkendt.", Assert.Single(Texts(item, FieldKind.Decision)), StringComparison.Ordinal);
        Assert.Equal(new Decision("Byrådet", "2024-09-04", "Godkendt."), Assert.Single(item.Decisions));
    }

    [Theory]
    [InlineData("Fraværende")]
    [InlineData("Afbud fra")]
    public void Who_was_away_may_stand_behind_what_was_decided(string label)
    {
        var item = Item("= Beslutning", "^ Godkendt uden afstemning.", $"^ {label}: Ida Holm, Ole Friis og Jonas Feld");
        Assert.Equal(["Godkendt uden afstemning."], Texts(item, FieldKind.Decision));
        Assert.Equal(["Ida Holm, Ole Friis og Jonas Feld"], Texts(item, FieldKind.Attendance));
    }

    [Fact]
    public void A_paragraph_of_who_took_no_part_is_a_field_of_its_own()
    {
        var item = Item("= Beslutning", "^ Godkendt uden afstemning.", "^ Jonas Feld (B) og Ida Holm deltog ikke i sagens behandling.");
        Assert.Equal(["Godkendt uden afstemning."], Texts(item, FieldKind.Decision));
        Assert.Equal(["Jonas Feld (B) og Ida Holm deltog ikke i sagens behandling."], Texts(item, FieldKind.Attendance));
    }

    [Theory]
    [InlineData("Jonas Feld deltog ikke i sagens behandling på grund af inhabilitet.", true)]
    [InlineData("Godkendt. Jonas Feld deltog ikke i sagens behandling.", false)]
    [InlineData("Ida Holm, Jonas Feld (B) og Ole Friis var fraværende.", true)]
    [InlineData("Ida Holm og Jonas Feld var fraværende under punktet.", true)]
    [InlineData("Vandinspektøren deltog ikke i beslutningen.", true)]
    [InlineData("Fraværende Ida Holm og Ole Friis.", true)]
    [InlineData("Afbud fra Ida Holm (B), Jonas Feld og Ole Friis", true)]
    [InlineData("Fraværende Ida Holm sender sine bemærkninger.", false)]
    [InlineData("Ida Holm var fraværende, da sagen sidst var på.", false)]
    [InlineData("Forvaltningen deltog ikke i sagens behandling.", false)]
    [InlineData("Jonas Feld deltog ikke i mødet med ministeren.", false)]
    public void It_names_persons_and_says_no_more(string text, bool isNote) => Assert.Equal(isNote, AttendanceNote.Is(text));

    private static IEnumerable<string> Texts(AgendaItem item, FieldKind kind) =>
        item.Fields.Where(field => field.Kind == kind).Select(field => field.Text);
}
