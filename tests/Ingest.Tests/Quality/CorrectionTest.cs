using System.Collections.Immutable;
using System.Text;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Corrections;

namespace Ingest.Tests.Quality;

/// <summary>Corrections find their place by its ink, change it and nothing else, and say so.</summary>
public sealed class CorrectionTest
{
    private static readonly Box Title = new(70, 700, 300, 720);
    private static readonly Box Body = new(70, 600, 500, 700);
    private static readonly Box Table = new(70, 400, 500, 500);

    private static readonly AgendaDocument Document = new()
    {
        Document = new("a.pdf", new string('a', 64), 1, 1, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Meeting = new() { Body = "Byrådet", Date = "2024-09-06" },
        Items =
        [
            new()
            {
                Id = "1", Number = "1", Title = "Budjet", Source = [new(1, Title.Union(Body))], Confidence = 0.7,
                Fields =
                [
                    new()
                    {
                        Kind = FieldKind.Decision, Heading = "Beslutning", Text = "Godkent\n\n– et\n– to\n\nSlut", Source = [new(1, Body)],
                        Confidence = 0.6,
                        Blocks =
                        [
                            new() { Type = BlockType.Paragraph, Text = "Godkent" },
                            new() { Type = BlockType.List, Items = [new("–", "et", 1), new("–", "to", 1)] },
                            new() { Type = BlockType.Table, Table = "t1" }, new() { Type = BlockType.Paragraph, Text = "Slut" },
                        ],
                    },
                ],
                Attachments = [new("Bilag 1", "Notta", null, null, new(1, new Box(70, 300, 200, 310)))],
                Decisions = [new("Byrådet", "2024-09-06", "Godkent\n\n– et\n– to\n\nSlut")],
            },
            new() { Id = "1.1", Number = "1.1", Parent = "1", Level = 2, Title = "Andet", Source = [new(2, Body)] },
        ],
        Tables = [new() { Id = "t1", Item = "1", Columns = [new("År", [], null), new("Kr.", [], null)],
            Rows = [[new() { Text = "2024" }, new() { Text = "1O,5" }]], Source = [new(1, Table)] }],
    };

    private static Correction At(string place, Box? box, string? right) => new()
    {
        Place = place, Page = box is null ? null : 1, Box = box is { } at ? [at.Left, at.Bottom, at.Right, at.Top] : [], Right = right,
        Row = 0, Column = 1,
    };

    private static AgendaDocument Apply(params ImmutableArray<Correction> corrections) =>
        Corrector.Apply(Document, new CorrectionFile { Sha256 = Document.Document.Sha256, Corrections = corrections });

    [Fact]
    public void A_field_s_text_changes_with_its_blocks_and_the_decision_that_it_is()
    {
        var item = Apply(At("field.text", Body, "Godkendt\n\n– et\n– to\n\nSlut")).Items[0];
        var field = item.Fields[0];
        Assert.Equal("Godkendt\n\n– et\n– to\n\nSlut", field.Text);
        Assert.Equal([BlockType.Paragraph, BlockType.List, BlockType.Table, BlockType.Paragraph], field.Blocks.Select(block => block.Type));
        Assert.Equal("Godkendt", field.Blocks[0].Text);
        Assert.Equal(1, field.Confidence);
        Assert.Equal(field.Text, item.Decisions[0].Text);
    }

    [Fact]
    public void All_else_stays_and_the_output_says_what_was_corrected()
    {
        var after = Apply(At("item.title", Title.Union(Body), "Budget"));
        Assert.Equal("Budget", after.Items[0].Title);
        var told = Assert.Single(after.Diagnostics);
        Assert.Equal(("corrected", Severity.Info, 1), (told.Code, told.Severity, told.Page));
        Assert.Contains("\"Budjet\"", told.Message, StringComparison.Ordinal);
        var back = after with { Diagnostics = [],
            Items = after.Items.SetItem(0, after.Items[0] with { Title = "Budjet", Confidence = 0.7 }) };
        Assert.Equal(Support.RecordText.Of(Document), Support.RecordText.Of(back));
    }

    [Fact]
    public void Ink_that_moved_a_little_is_found_and_ink_elsewhere_is_not()
    {
        Assert.Equal("Budget", Apply(At("item.title", Title.Union(Body).Grow(4), "Budget")).Items[0].Title);
        var lost = Apply(At("item.title", new Box(70, 100, 300, 120), "Budget"));
        Assert.Equal("Budjet", lost.Items[0].Title);
        Assert.Equal(("correction.unplaced", Severity.Error), (Assert.Single(lost.Diagnostics).Code, lost.Diagnostics[0].Severity));
        Assert.Equal(DocumentStatus.Partial, lost.Status);
    }

    [Fact]
    public void What_has_become_right_by_itself_is_said_to_be_settled() =>
        Assert.Equal("correction.settled", Assert.Single(Apply(At("item.title", Title.Union(Body), "Budjet")).Diagnostics).Code);

    [Fact]
    public void A_corrected_number_takes_its_id_and_what_points_to_it_along()
    {
        var after = Apply(At("item.number", Title.Union(Body), "7"));
        Assert.Equal(("7", "7"), (after.Items[0].Id, after.Items[0].Number));
        Assert.Equal("7", after.Items[1].Parent);
        Assert.Equal("7", after.Tables[0].Item);
        Assert.Equal("1", Apply(At("item.number", Title.Union(Body), "1.1")).Items[0].Id);
    }

    [Fact]
    public void Other_places()
    {
        var after = Apply(
            At("meeting.date", null, "2024-09-07"), At("field.kind", Body, "economy"), At("field.heading", Body, null),
            At("item.access", Title.Union(Body), "closed"),
            At("item.case", Title.Union(Body), "SAG-1"), At("attachment.title", new Box(70, 300, 200, 310), "Notat"),
            At("table.cell", Table, "10,5"));
        Assert.Equal("2024-09-07", after.Meeting.Date);
        Assert.Equal((FieldKind.Economy, null), (after.Items[0].Fields[0].Kind, after.Items[0].Fields[0].Heading));
        Assert.Equal((Access.Closed, "SAG-1"), (after.Items[0].Access, after.Items[0].Case!.Number));
        Assert.Equal("Notat", after.Items[0].Attachments[0].Title);
        Assert.Equal(("10,5", 10.5), (after.Tables[0].Rows[0][1].Text, after.Tables[0].Rows[0][1].Number));
        Assert.All(after.Diagnostics, diagnostic => Assert.Equal("corrected", diagnostic.Code));
        Assert.Equal(7, after.Diagnostics.Length);
    }

    /// <summary>A sum that failed for the digit that was read wrong holds again, and the text still names it.</summary>
    [Fact]
    public void Sums_over_a_corrected_cell_are_reckoned_again()
    {
        Cell Figure(string text, double number) => new() { Text = text, Number = number };
        var document = Document with
        {
            Items = [Document.Items[0] with { Fields = [Document.Items[0].Fields[0] with { Text = "Puljen er på 435 kr." }] }],
            Tables = [new() { Id = "t1", Item = "1", Columns = [new("", [], null), new("Kr.", ["Kr."], "kr.")], Source = [new(1, Table)],
                Rows = [[new() { Text = "A" }, Figure("129", 129)], [new() { Text = "B" }, Figure("315", 315)],
                    [new() { Text = "I alt" }, Figure("435", 435)]],
                Checks = [new("columnTotal", 1, 2, 435, 444, Verdict.Fail, 0)] }],
        };
        var after = Corrector.Apply(document,
            new CorrectionFile { Sha256 = Document.Document.Sha256, Corrections = [At("table.cell", Table, "120")] });
        Assert.Equal([("columnTotal", Verdict.Pass), ("textTotal", Verdict.Pass)],
            after.Tables[0].Checks.Select(check => (check.Kind, check.Verdict)));
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("null", "null")]
    [InlineData("""{ "sha256": "SHA", "corrections": [], "more": 1 }""", "more")]
    [InlineData("""{ "schemaVersion": "2.0", "sha256": "SHA", "corrections": [] }""", "2.0")]
    [InlineData("""{ "sha256": "another", "corrections": [] }""", "sha256")]
    [InlineData("""{ "sha256": "SHA", "corrections": [ { "place": "item.colour", "right": "x" } ] }""", "item.colour")]
    [InlineData("""{ "sha256": "SHA", "corrections": [ { "place": "item.title", "right": "x" } ] }""", "box")]
    [InlineData("""{ "sha256": "SHA", "corrections": [ { "place": "item.title", "page": 1, "box": [1, 2, 3, 4], "right": null } ] }""",
        "right")]
    [InlineData("""{ "sha256": "SHA", "corrections": [ { "place": "field.kind", "page": 1, "box": [1, 2, 3, 4], "right": "colour" } ] }""",
        "colour")]
    [InlineData("""{ "sha256": "SHA", "corrections": [ { "place": "table.cell", "page": 1, "box": [1, 2, 3, 4], "right": "x" } ] }""",
        "row")]
    [InlineData("""{ "sha256": "SHA", "corrections": [ { "place": "meeting.date", "right": "6/9-2024" } ] }""", "date")]
    [InlineData("""{ "sha256": "SHA", "corrections": [ null ] }""", "corrections")]
    [InlineData("""{ "sha256": "SHA" }""", "corrections")]
    public void A_bad_file_is_one_line_that_names_the_place(string json, string named)
    {
        var (file, error) = CorrectionReader.Read("a.json",
            Encoding.UTF8.GetBytes(json.Replace("SHA", Document.Document.Sha256, StringComparison.Ordinal)), Document.Document.Sha256);
        Assert.Null(file);
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error!);
    }

    [Fact]
    public void A_bad_file_in_the_folder_is_a_warning_on_its_document_alone()
    {
        using var folder = new Support.TemporaryFolder();
        folder.Write(Document.Document.Sha256 + ".json", (byte)'{');
        var after = Corrector.Apply(Document, folder.Path);
        Assert.Equal("correction.unreadable", Assert.Single(after.Diagnostics).Code);
        Assert.Same(Document, Corrector.Apply(Document, (string?)null));
        var other = Document with { Document = Document.Document with { Sha256 = new string('b', 64) } };
        Assert.Same(other, Corrector.Apply(other, folder.Path));
    }
}
