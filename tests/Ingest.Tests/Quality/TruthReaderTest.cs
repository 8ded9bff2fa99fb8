using System.Text;
using Ingest.Quality.Truth;

namespace Ingest.Tests.Quality;

public sealed class TruthReaderTest
{
    private const string Frame = """{ "schemaVersion": "1.0", "meeting": { "kind": "agenda" }, "items": [ITEMS], "tables": [TABLES] }""";

    [Theory]
    [InlineData("""{ "id": "1", "title": "A", "fields": [ { "kind": "body", "text": "x", "acept": ["y"] } ] }""",
        "$.items[0].fields[0].acept")]
    [InlineData("""{ "id": "1", "title": "A", "fields": [ { "kind": "body" } ] }""", "$.items[0].fields[0]")]
    [InlineData("""{ "id": "1", "title": "A", "fields": [ { "kind": "baggrund", "text": "x" } ] }""", "$.items[0].fields[0].kind")]
    [InlineData("""{ "id": "1", "title": "A", "fields": [ { "kind": 3, "text": "x" } ] }""", "$.items[0].fields[0].kind")]
    [InlineData("""{ "id": "1", "title": null }""", "$.items[0].title")]
    [InlineData("""{ "id": "1", "title": "A", "title": "B" }""", "$.items[0].title")]
    [InlineData("""{ "id": "1", "title": "A", "confidence": 0.9 }""", "$.items[0].confidence")]
    [InlineData("""{ "id": "1", "title": "A", "optional": true }""", "$.items[0].optional")]
    [InlineData("""{ "id": "1", "title": "A" }, { "id": "1", "title": "B" }""", "$.items[1].id")]
    [InlineData("""{ "id": "1", "title": "A", "parent": "7" }""", "$.items[0].parent")]
    [InlineData(
        """{ "id": "1", "title": "A", "fields": [ { "kind": "body", "text": "", "blocks": [ { "type": "list", "text": "x" } ] } ] }""",
        "$.items[0].fields[0].blocks[0]")]
    [InlineData(
        """{ "id": "1", "title": "A", "fields": [ { "kind": "body", "text": "", "blocks": [ { "type": "table", "table": "t9" } ] } ] }""",
        "$.items[0].fields[0].blocks[0].table")]
    [InlineData("null", "$.items[0]")]
    [InlineData("""{ "id": "1", "title": "A", "fields": [ null ] }""", "$.items[0].fields[0]")]
    public void What_is_wrong_with_an_item_is_named_with_file_and_path(string items, string path) =>
        AssertError(Frame.Replace("ITEMS", items, StringComparison.Ordinal).Replace("TABLES", "", StringComparison.Ordinal), path);

    [Theory]
    [InlineData("""{ "id": "t1", "columns": [ { "header": "" } ], "rows": [ [ { "text": "a" }, { "text": "b" } ] ] }""",
        "$.tables[0].rows[0]")]
    [InlineData("""{ "id": "t1", "columns": [ { "header": "" } ], "rows": [ [ { "text": "a", "value": true } ] ] }""",
        "$.tables[0].rows[0][0]")]
    [InlineData("""{ "id": "t1", "item": "4", "columns": [], "rows": [] }""", "$.tables[0].item")]
    public void What_is_wrong_with_a_table_is_named_with_file_and_path(string tables, string path) =>
        AssertError(Frame.Replace("ITEMS", "", StringComparison.Ordinal).Replace("TABLES", tables, StringComparison.Ordinal), path);

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{ "items": [] }""", "$")]
    [InlineData("""{ "schemaVersion": "0.9", "meeting": {}, "items": [] }""", "$.schemaVersion")]
    [InlineData("""{ "meeting": {}, "items": null }""", "$.items")]
    [InlineData("""{ "meeting": {}, "items": [], "ledger": [] }""", "$.ledger")]
    public void What_is_no_truth_is_an_error(string json, string path) => AssertError(json, path);

    [Fact]
    public void A_file_that_is_not_there_is_an_error()
    {
        var reading = TruthReader.ReadFile("/nowhere/truth.json");
        Assert.Null(reading.Truth);
        Assert.StartsWith("/nowhere/truth.json: cannot be read: ", reading.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_does_not_matter() =>
        Assert.NotNull(TruthReader.Read("bom.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SmallTruth.Json)]).Truth);

    [Fact]
    public void What_is_left_out_is_not_judged_and_values_have_their_type()
    {
        var truth =
            SmallTruth.Read(
                """
                { "meeting": {},
                  "items": [ { "id": "1", "title": "A", "fields": [ { "kind": "body", "text": "x", "acceptHeadings": [null] } ] } ],
                  "tables": [ { "id": "t1", "columns": [ { "header": "" } ], "rows": [ [ { "text": "a", "value": null } ] ] } ] }
                """);
        Assert.Null(truth.Meeting.Participants);
        Assert.Null(truth.Items[0].Links);
        Assert.Null(truth.Items[0].Fields[0].Blocks);
        Assert.Null(truth.Tables[0].Rows[0][0].Number);
        Assert.Null(truth.Tables[0].Rows[0][0].Date);
        Assert.Equal(10.5, SmallTruth.Truth.Tables[0].Rows[0][1].Number);
        Assert.Equal("2025-02-01", SmallTruth.Truth.Tables[0].Rows[0][2].Date);
    }

    private static void AssertError(string json, string path)
    {
        var reading = TruthReader.Read("made.json", Encoding.UTF8.GetBytes(json));
        Assert.Null(reading.Truth);
        Assert.StartsWith($"made.json: {path}", reading.Error, StringComparison.Ordinal);
        Assert.True(reading.Error![$"made.json: {path}".Length] is ':' or ' ', reading.Error);
    }
}
