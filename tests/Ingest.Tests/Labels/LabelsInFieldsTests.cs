using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Labels;

public sealed class LabelsInFieldsTests
{
    /// <summary>What the way of a case is, printed as the summary's first line, is text of the summary.</summary>
    [Fact]
    public void A_label_in_plain_type_right_under_a_heading_is_its_text()
    {
        var items = Read("= Resume", "Sagsforløb: BU / BY").Items;
        Assert.Equal(3, items.Length);
        Assert.All(items, item =>
        {
            Assert.DoesNotContain(item.Fields, field => field.Kind == FieldKind.History);
            Assert.StartsWith("Sagsforløb: BU / BY", item.Fields.Single(field => field.Kind == FieldKind.Summary).Text,
                StringComparison.Ordinal);
        });
    }

    /// <summary>Under text, a label of that kind is a heading that was run in; who was away is told apart wherever it stands.</summary>
    [Theory]
    [InlineData(FieldKind.History, "= Resume", "Kort sagt.", "^ Sagsforløb: BU / BY")]
    [InlineData(FieldKind.Attendance, "= Beslutning", "Fraværende: Ane Holm (V)")]
    public void A_label_elsewhere_stays_a_field(FieldKind kind, params string[] lines) =>
        Assert.All(Read(lines).Items, item => Assert.Contains(item.Fields, field => field.Kind == kind));

    private static AgendaDocument Read(params string[] lines) => AgendaSketch.Read(
        ["# Dagsorden", "^ Byrådet den 6. september 2034 kl. 10.00-12.00", .. Item(1, "Budget for næste år", lines),
            .. Item(2, "En ny skole", lines), .. Item(3, "Eventuelt", lines)]);

    private static string[] Item(int number, string title, string[] lines) =>
        [$"# {number}. {title}", .. lines, $"^ {AgendaSketch.FullLine}", "og i arbejde.", "= Sagsfremstilling", AgendaSketch.FullLine,
            "og vej."];
}
