using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Ingest.Json;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Feed;

[Properties(Arbitrary = [typeof(AnyAgenda)], MaxTest = 60)]
public sealed class AgendaJsonTests
{
    private static readonly DocumentInfo File = new("kkr/2024-09-06.pdf", new string('a', 64), 10, 1, null, TextSource.Embedded);

    [Property]
    public void What_was_written_reads_back(AgendaDocument document)
    {
        Assert.Equal(RecordText.Of(document), RecordText.Of(AgendaJson.Read(AgendaJson.Write(document))));
        Assert.Equal(RecordText.Of(document), RecordText.Of(AgendaJson.Read(AgendaJson.WriteLine(document))));
    }

    [Property]
    public void A_line_is_one_line(AgendaDocument document)
    {
        var line = Encoding.UTF8.GetString(AgendaJson.WriteLine(document));
        Assert.Equal(line.Length - 1, line.AsSpan().IndexOfAny("\n\r\u2028\u0085"));
    }

    [Property]
    public void Under_a_danish_culture_the_bytes_are_the_same(AgendaDocument document)
    {
        var invariant = AgendaJson.Write(document);
        using var danish = new AmbientCulture("da-DK");
        Assert.Equal(invariant, AgendaJson.Write(document));
    }

    [Fact]
    public void The_shape_is_the_contracts()
    {
        var written = Text(new AgendaDocument
        {
            Document = File,
            Status = DocumentStatus.Complete,
            Items =
            [
                new AgendaItem
                {
                    Id = "1",
                    Title = "Godkendelse af dagsordenen på mødet",
                    Fields =
                    [
                        new AgendaField
                        {
                            Kind = FieldKind.Background,
                            Blocks =
                            [
                                new Block { Type = BlockType.Paragraph, Text = "Å", Struck = [new StruckText("Ø", 1)] },
                                new Block { Type = BlockType.List, Items = [new ListEntry("–", "x", 1)] },
                                new Block { Type = BlockType.Table, Table = "t1" },
                            ],
                            Source = [new SourceBox(9, new Box(-0.001, 1.125, 1.0 / 3, double.NaN))],
                        },
                    ],
                    Attachments = [new Attachment(null, "x", null, Access.Closed, null)],
                },
            ],
            Parts = [new DocumentPart(PartKind.Annex, "Støjrapport", [2, 3], "1/1")],
            Annotations = [new PageAnnotation(1, new Box(1, 2, 3, 4), "Å", "2024-09-06", "x")],
            Tables =
            [
                new AgendaTable
                {
                    Id = "t1",
                    Rows = [[new Cell { Text = "10,5", Number = 10.5 },
                        new Cell { Text = "i dag", Date = "2024-09-06", Unit = "kr.", Spanned = true }]],
                },
            ],
        });
        Assert.StartsWith("{\n  \"schemaVersion\": \"1.1\",\n  \"document\": {\n    \"path\": \"kkr/2024-09-06.pdf\",\n", written,
            StringComparison.Ordinal);
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        Assert.Contains("\"title\": \"Godkendelse af dagsordenen på mødet\",\n      \"access\": null,\n      \"case\": null,", written,
            StringComparison.Ordinal);
        Assert.Contains("{\"page\":9,\"box\":[0,1.13,0.33,0]}", written, StringComparison.Ordinal);
        Assert.Contains(
            "\"rows\": [\n        [{\"text\":\"10,5\",\"value\":10.5},{\"text\":\"i "
                + "dag\",\"value\":\"2024-09-06\",\"unit\":\"kr.\",\"spanned\":true}]\n      ],",
            written, StringComparison.Ordinal);
        Assert.Contains(
            "\"type\": \"list\",\n              \"items\": [\n                "
                + "{\"marker\":\"–\",\"text\":\"x\",\"level\":1}\n              ]", written, StringComparison.Ordinal);
        Assert.Contains("\"text\": \"Å\",\n              \"struck\": [\n                {\"text\":\"Ø\",\"at\":1}\n              ]",
            written, StringComparison.Ordinal);
        Assert.Contains("\"parts\": [\n    {\"kind\":\"annex\",\"title\":\"Støjrapport\",\"pages\":[2,3],\"attachment\":\"1/1\"}\n  ]",
            written, StringComparison.Ordinal);
        Assert.Contains("{\"page\":1,\"box\":[1,2,3,4],\"author\":\"Å\",\"date\":\"2024-09-06\",\"text\":\"x\"}", written,
            StringComparison.Ordinal);
        Assert.Contains("\"type\": \"table\",\n              \"table\": \"t1\"\n", written, StringComparison.Ordinal);
        Assert.Contains("\"access\": \"closed\",\n          \"source\": null", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_leaves_as_NFC_and_well_formed()
    {
        // Half a surrogate pair cannot stand in an attribute, so no theory.
        foreach (var (text, written) in (IEnumerable<(string, string)>)
            [("a\u030Arhus", "århus"), ("x\uD83Dy", "x\uFFFDy"), ("\uDE00a\u030A", "\uFFFDå"), ("😀", "😀")])
        {
            var document = new AgendaDocument
            {
                Document = File, Status = DocumentStatus.Complete, Items = [new AgendaItem { Id = "1", Title = text }],
            };
            Assert.Equal(written, AgendaJson.Read(AgendaJson.WriteLine(document)).Items[0].Title);
        }
    }

    [Fact]
    public void A_truth_file_reads_without_what_a_truth_has_not()
    {
        var truth = AgendaJson.ReadTruth("""
            { "schemaVersion": "1.0", "meeting": { "body": "KKR", "kind": "agenda" },
              "items": [ { "id": "1", "number": "1", "parent": null, "level": 1, "title": "Velkomst", "acceptTitles": ["Velkommen"],
                "fields": [ { "kind": "body", "heading": null, "text": "x", "optional": true,
                  "blocks": [ { "type": "paragraph", "text": "x" } ] } ] } ],
              "tables": [ { "id": "t1", "item": "1", "columns": [], "rows": [ [ { "text": "1", "value": 1, "accept": ["l"] } ] ] } ] }
            """u8);
        Assert.Equal("Velkomst", truth.Items[0].Title);
        Assert.Equal("x", truth.Items[0].Fields[0].Blocks[0].Text);
        Assert.Equal(1, truth.Tables[0].Rows[0][0].Number);
        Assert.Empty(truth.Ledger);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"schemaVersion\":\"1.1\",\"started\":\"x\"}")]
    public void What_is_no_agenda_is_refused(string json) =>
        Assert.Throws<JsonException>(() => AgendaJson.Read(Encoding.UTF8.GetBytes(json)));

    private static string Text(AgendaDocument document) => Encoding.UTF8.GetString(AgendaJson.Write(document));
}
