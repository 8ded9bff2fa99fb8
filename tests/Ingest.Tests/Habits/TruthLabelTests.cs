using System.Collections.Immutable;
using System.Text;
using Ingest.Cli.Learning.Bodies;
using Ingest.Model;
using Ingest.Quality.Alignment;
using Ingest.Quality.Truth;
using Ingest.Tests.Issue19;

namespace Ingest.Tests.Habits;

/// <summary>What a truth teaches of a document's lines.</summary>
public sealed class TruthLabelTests
{
    private static readonly string[] Front = ["! Sogneudvalget", "Referat af møde den 4. marts 2031"];

    [Fact]
    public void A_number_on_a_line_over_its_title_begins_the_item()
    {
        var read = ItemSketch.Trace([.. Front, "^ Sag nr. 7", "= Maling af stakittet", "^ Stakittet males grønt.", "^ Sag nr. 8",
            "= Klipning af hækken", "^ Hækken klippes i maj."]);
        var truth = Truth("""{ "id": "7", "number": "7", "title": "Maling af stakittet", "fields": [] }""",
            """{ "id": "8", "number": "8", "title": "Klipning af hækken", "fields": [] }""");
        Assert.Equal([LineLabel.ItemHeading, LineLabel.ItemHeadingContinued],
            Of(truth, read).Where(line => line.Text is "Sag nr. 8" or "Klipning af hækken").Select(line => line.Label));
    }

    [Fact]
    public void A_case_over_a_numbered_title_does_not_though_it_holds_the_digit()
    {
        var read = ItemSketch.Trace([.. Front, "^ Sagsnr. 24/1", "= 1. Maling af stakittet", "^ Stakittet males grønt."]);
        var truth = Truth("""
            { "id": "1", "number": "1", "title": "Maling af stakittet", "case": { "number": "24/1" }, "fields": [] }
            """);
        Assert.Equal([LineLabel.CaseLine, LineLabel.ItemHeading],
            Of(truth, read).Where(line => line.Text is "Sagsnr. 24/1" or "1. Maling af stakittet").Select(line => line.Label));
    }

    [Fact]
    public void Who_was_away_begins_a_field_that_has_no_heading()
    {
        var read = ItemSketch.Trace([.. Front, "# 1. Maling af stakittet", "= Beslutning", "Godkendt.", "^ Fraværende: Bo Holm"]);
        var truth = Truth("""
            { "id": "1", "number": "1", "title": "Maling af stakittet", "fields": [
              { "kind": "decision", "heading": "Beslutning", "text": "Godkendt." },
              { "kind": "attendance", "heading": null, "text": "Fraværende: Bo Holm" } ] }
            """);
        Assert.Equal(LineLabel.FieldHeading, Of(truth, read)[^1].Label);
    }

    /// <summary>The title stands in the agenda's list alone, and the minutes have the number: the list's line is no heading.</summary>
    [Fact]
    public void The_lines_of_an_item_that_was_read_right_are_what_they_were_taken_for()
    {
        var read = ItemSketch.Trace([.. Front, "= Dagsorden:", "1. Godkendelse af referat", "2. Stakittet", "3. Hækken", "4. Evt.", "~",
            "^ 1. Godkendt", "~", "^ 2. Mie maler det grønt til foråret, når vejret er til det.", "~",
            "^ 3. Kaj og Bo klipper den i maj, som låner en maskine.", "~", "^ 4. Intet."]);
        var said = read.Agenda.Items.Select(item => $$"""
            { "id": "{{item.Number}}", "number": "{{item.Number}}", "title": "{{item.Title}}", "fields": [
              { "kind": "body", "heading": null, "text": "{{item.Fields.Single().Text}}" } ] }
            """);
        Assert.Equal(["Godkendelse af referat", "Stakittet", "Hækken", "Evt"], read.Agenda.Items.Select(item => item.Title));
        var truth = Truth([.. said]);
        Assert.Equal([0, 1, 2, 3], AgreedItems.Of(truth, read.Agenda));
        var paper = ReadPaper.Of(new CorrectedDocument("a.json", new("a.pdf", "a", "a.json"), truth, read.Source), read);
        Assert.Equal(4, paper.Labels().Count(label => label == LineLabel.ItemHeading));
        Assert.Equal(LineLabel.ItemHeading, paper.Labels()[^1]);
    }

    private static ImmutableArray<(string Text, LineLabel? Label)> Of(TruthFile truth, Ingest.Pipeline.MeetingTrace read) =>
        [.. TruthAlignment.Of(truth, read.Context.Lines).Lines.Select((line, i) => (read.Context.Lines[i].Line.Text, line.Label))];

    private static TruthFile Truth(params string[] items) => TruthReader.Read("a.json", Encoding.UTF8.GetBytes($$"""
        { "schemaVersion": "1.1", "meeting": { "kind": "minutes" }, "items": [ {{string.Join(", ", items)}} ] }
        """)).Truth!;
}
