using System.Globalization;
using System.Text;
using System.Text.Json;
using Ingest.Checks;
using Ingest.Json;
using Ingest.Model.Output;

namespace Ingest.Tests.Support;

/// <summary>
/// What the CSV files have to say, from the JSON alone and without the program's row types: file → rows of column → cell as
/// RFC 4180's dialect writes it, "" for null.
/// </summary>
public static class SheetsFromJson
{
    public static Dictionary<string, List<Dictionary<string, string>>> Of(IEnumerable<JsonElement> documents)
    {
        var sheets = new Dictionary<string, List<Dictionary<string, string>>>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            AddDocument(sheets, document);
        }

        return sheets;
    }

    private static void AddDocument(Dictionary<string, List<Dictionary<string, string>>> sheets, JsonElement document)
    {
        var (file, meeting) = (document.GetProperty("document"), document.GetProperty("meeting"));
        var key = "d" + file.GetProperty("sha256").GetString()![..16];
        Add("documents.csv", file, ["path", "pages", "textSource", "producer", "bytes", "sha256"], [
            .. Cells(meeting, "body", "kind", "title", "date", "start", "end", "place"), ("status", Text(document, "status")),
            ("items", Count(document, "items")), ("tables", Count(document, "tables")), ("warnings", Severe("warning")),
            ("errors", Severe("error")),
            ("unplacedGlyphs", Sum("unplaced")), ("hiddenGlyphs", Sum("hidden"))]);
        foreach (var (item, position) in Each(document, "items"))
        {
            var itemId = ("itemId", $"{key}#{Text(item, "id")}");
            Add("items.csv", item, ["id", "number", "level", "title", "access", "confidence"], [
                itemId, ("position", position), ("parent", Key("parent")), ("page", Page(item)),
                ("caseNumber", Of("case", "number")), ("caseHandler", Of("case", "handler")), ("caseDocument", Of("case", "document"))]);
            AddEach("fields.csv", "fields", "kind", "heading", "text", "confidence");
            AddEach("attachments.csv", "attachments", "label", "title", "url", "access");
            AddEach("decisions.csv", "decisions", "body", "date", "text");
            AddEach("links.csv", "links", "text", "url", "page");

            void AddEach(string sheet, string list, params string[] columns)
            {
                foreach (var (one, place) in Each(item, list))
                {
                    Add(sheet, one, columns, one.TryGetProperty("source", out _)
                        ? [itemId, ("position", place), ("page", Page(one))] : [itemId, ("position", place)]);
                }
            }

            string Key(string name) => Text(item, name) is { Length: > 0 } id ? $"{key}#{id}" : "";
            string Of(string its, string name) =>
                item.GetProperty(its) is { ValueKind: JsonValueKind.Object } inner ? Text(inner, name) : "";
        }

        foreach (var (participant, position) in Each(meeting, "participants"))
        {
            Add("participants.csv", participant, ["name", "party", "role", "attendance"], [("position", position)]);
        }

        foreach (var (part, position) in Each(document, "parts"))
        {
            var (pages, named) = (part.GetProperty("pages"), Text(part, "attachment").Split('/'));
            Add("parts.csv", part, ["kind", "title"], [
                ("position", position), ("firstPage", pages[0].GetRawText()), ("lastPage", pages[1].GetRawText()),
                ("itemId", named.Length < 2 ? "" : $"{key}#{string.Join('/', named[..^1])}"),
                ("attachment", named.Length < 2 ? "" : named[^1])]);
        }

        foreach (var (diagnostic, position) in Each(document, "diagnostics"))
        {
            Add("diagnostics.csv", diagnostic, ["code", "severity", "page", "message"], [("position", position)]);
        }

        // Which cells stand in totals or are proven is in no JSON: that is held by tests of its own.
        var read = AgendaJson.Read(Encoding.UTF8.GetBytes(document.GetRawText())).Tables;
        foreach (var (table, position) in Each(document, "tables"))
        {
            AddTable(table, ("tableId", $"{key}#{Text(table, "id")}"), read[int.Parse(position, CultureInfo.InvariantCulture) - 1]);
        }

        void AddTable(JsonElement table, (string, string) tableId, AgendaTable own)
        {
            var (totals, proof) = (TableTotals.Of(own), TableProof.Of(own));
            var checks = table.GetProperty("checks").EnumerateArray().Select(check => Text(check, "verdict")).ToList();
            var path = Text(file, "path");
            Add("tables.csv", table, ["caption", "confidence"], [
                tableId, ("itemId", Text(table, "item") is { Length: > 0 } item ? $"{key}#{item}" : ""), ("rows", Count(table, "rows")),
                ("columns", Count(table, "columns")), ("checksPassed", $"{checks.Count(its => its == "pass")}"),
                ("checksFailed", $"{checks.Count(its => its == "fail")}"),
                ("figures", $"{proof.Figures}"), ("proven", $"{proof.Proven}"), ("page", Page(table)),
                ("file", $"tables/{path[..^4]}/{Text(table, "id")}.csv")]);
            foreach (var (row, rowPosition) in Each(table, "rows"))
            {
                foreach (var (cell, column) in row.EnumerateArray().Select((cell, index) => (cell, index)))
                {
                    var head = table.GetProperty("columns")[column];
                    var value = Text(cell, "value");
                    var isNumber = cell.TryGetProperty("value", out var its) && its.ValueKind == JsonValueKind.Number;
                    Add("cells.csv", cell, ["text"], [
                        tableId, ("row", rowPosition), ("column", $"{column + 1}"), ("header", Text(head, "header")), ("value", value),
                        ("unit", Text(cell, "unit") is { Length: > 0 } unit ? unit : isNumber ? Text(head, "unit") : ""),
                        ("spanned", Text(cell, "spanned") is { Length: > 0 } spanned ? spanned : "false"),
                        ("total", totals.Has(int.Parse(rowPosition, CultureInfo.InvariantCulture) - 1, column) ? "true" : "false"),
                        ("proven", !isNumber ? ""
                            : proof.Of(new CellPlace(int.Parse(rowPosition, CultureInfo.InvariantCulture) - 1, column)) switch
                            {
                                Verdict.Pass => "true",
                                Verdict.Fail => "false",
                                _ => "",
                            })]);
                }
            }
        }

        void Add(string sheet, JsonElement one, string[] columns, (string, string)[] further)
        {
            sheets.TryAdd(sheet, []);
            sheets[sheet]
                .Add(Cells(one, columns).Concat(further).Prepend(("documentId", key))
                    .ToDictionary(cell => cell.Item1, cell => cell.Item2, StringComparer.Ordinal));
        }

        string Severe(string severity) =>
            $"{document.GetProperty("diagnostics").EnumerateArray().Count(its => Text(its, "severity") == severity)}";
        string Sum(string role) => $"{document.GetProperty("ledger").EnumerateArray().Sum(row => row.GetProperty(role).GetInt32())}";
    }

    private static (string, string)[] Cells(JsonElement one, params string[] columns) =>
        [.. columns.Select(column => (column, Text(one, column)))];

    private static string Text(JsonElement one, string name) => !one.TryGetProperty(name, out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private static string Count(JsonElement one, string list) => $"{one.GetProperty(list).GetArrayLength()}";

    private static IEnumerable<(JsonElement One, string Position)> Each(JsonElement one, string list) =>
        one.GetProperty(list).EnumerateArray().Select((its, index) => (its, $"{index + 1}"));

    private static string Page(JsonElement one) => one.GetProperty("source") switch
    {
        { ValueKind: JsonValueKind.Array } places when places.GetArrayLength() > 0 => places[0].GetProperty("page").GetRawText(),
        { ValueKind: JsonValueKind.Object } place => place.GetProperty("page").GetRawText(),
        _ => "",
    };
}
