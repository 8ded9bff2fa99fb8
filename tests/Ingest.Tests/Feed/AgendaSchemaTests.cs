using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using NJsonSchema;

namespace Ingest.Tests.Feed;

[Properties(Arbitrary = [typeof(AnyAgenda)], MaxTest = 40)]
public sealed class AgendaSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(AgendaSchema.Text()).GetAwaiter().GetResult();

    [Property]
    public void Whatever_is_written_is_valid(AgendaDocument document) =>
        Assert.Empty(Schema.Validate(Encoding.UTF8.GetString(AgendaJson.Write(document))));

    [Theory]
    [InlineData("status", "\"done\"")]
    [InlineData("schemaVersion", "\"2.0\"")]
    [InlineData("meeting", null)]
    [InlineData("extra", "1")]
    [InlineData("document.sha256", "\"abc\"")]
    [InlineData("document.pages", "-1")]
    [InlineData("meeting.date", "\"6. september 2024\"")]
    [InlineData("meeting.start", "\"kl. 10\"")]
    [InlineData("items.0.title", "null")]
    [InlineData("items.0.access", "\"lukket\"")]
    [InlineData("items.0.level", "0")]
    [InlineData("items.0.confidence", "1.5")]
    [InlineData("items.0.case.number", "7")]
    [InlineData("items.0.fields.0.kind", "\"referat\"")]
    [InlineData("items.0.fields.0.blocks.0.items", "[]")]
    [InlineData("items.0.fields.0.blocks.0.type", "\"table\"")]
    [InlineData("items.0.fields.0.source.0.box", "[1,2,3]")]
    [InlineData("items.0.attachments.0.source", "[]")]
    [InlineData("tables.0.rows.0.0.value", "true")]
    [InlineData("tables.0.rows.0.0.spanned", "false")]
    [InlineData("tables.0.rows.0.0.text", null)]
    [InlineData("tables.0.columns.0.path", "\"x\"")]
    [InlineData("tables.0.checks.0.verdict", "\"ok\"")]
    [InlineData("ledger.0.unplaced", null)]
    [InlineData("diagnostics.0.severity", "\"fatal\"")]
    public void A_damaged_document_is_not(string path, string? damage)
    {
        var json = JsonNode.Parse(AgendaJson.Write(Full))!;
        Assert.Empty(Schema.Validate(json.ToJsonString()));
        var steps = path.Split('.');
        var node = steps[..^1].Aggregate(json, (at, step) => int.TryParse(step, out var index) ? at[index]! : at[step]!);
        if (damage is null)
        {
            Assert.True(node.AsObject().Remove(steps[^1]));
        }
        else
        {
            node[steps[^1]] = JsonNode.Parse(damage);
        }

        Assert.NotEmpty(Schema.Validate(json.ToJsonString()));
    }

    private static AgendaDocument Full => new()
    {
        Document = new DocumentInfo("a.pdf", new string('0', 64), 1, 1, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Items =
        [
            new AgendaItem
            {
                Id = "1",
                Title = "x",
                Case = new CaseReference("SAG-2024-02570", "ascm", null),
                Fields =
                [
                    new AgendaField
                    {
                        Kind = FieldKind.Body,
                        Blocks = [new Block { Type = BlockType.Paragraph, Text = "x" }],
                        Source = [new SourceBox(1, new Box(1, 2, 3, 4))],
                    },
                ],
                Attachments = [new Attachment("1", "x", null, null, new SourceBox(1, new Box(1, 2, 3, 4)))],
            },
        ],
        Tables =
        [
            new AgendaTable
            {
                Id = "t1",
                Columns = [new TableColumn("x", ["x"], null)],
                Rows = [[new Cell { Text = "1", Number = 1 }]],
                Checks = [new TableCheck("columnTotal", 0, 0, 1, 1, Verdict.Pass, 0)],
            },
        ],
        Ledger = [new LedgerRow(1, 1, 0, 0, 1, 0, 0, 0, 0, 0)],
        Diagnostics = [new Diagnostic("numbering.gap", Severity.Warning, 1, "x")],
    };
}
