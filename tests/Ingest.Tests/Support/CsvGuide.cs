using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ingest.Tests.Support;

/// <summary>docs/csv.md, made of datapackage.json.</summary>
public static class CsvGuide
{
    private const string Holds = "with each file's columns, types, code lists and keys for programs";

    private const string Languages =
        "Titles and descriptions are in English, and in Danish as `x-title-da` and `x-description-da` beside them.";

    private const string InDanish = "*Siden her er lavet af `datapackage.json`, som står ved siden af CSV-filerne i outputmappen og siger, "
        + "hvad hver kolonne er, på engelsk og på dansk.*";

    private const string EmptyAndKeys =
        "An empty field is a value that is not there. A key in *italics* names the row; → is the column that it joins with.";

    private const string ByteOrderMark =
        "which some readers (Frictionless for JavaScript) take for a part of the first column's name: programs want the default.";

    private const string Totals = "A table's totals are cells of `cells.csv` like any others, `total` in their column says so; a cell that "
        + "spans several stands there once for each (`spanned`).";

    private const string TotalsInDanish = "*En tabels summer er celler i `cells.csv` som alle andre, men har true i `total`; en celle, der "
        + "spænder over flere, står der én gang for hver (`spanned`). Uden begge tæller en sum intet to gange:*";

    private const string ColumnOfTotals =
        "Of a column that is itself one of totals (`I alt`) those rows are wanted that are none, as their first cells say:";

    private const string Heraf =
        "A row that begins with *heraf* is a part of the row above and is counted in that; it is no total and isn't marked.";

    private const string ColumnOfTotalsInDanish = "*Af en kolonne, der selv er en sum (`I alt`), tages de rækker, hvis første celle ikke "
        + "er en sum. En række, der begynder med «heraf», er en del af rækken over den og er talt med dér; den er ingen sum og er ikke "
        + "mærket.*";

    private const string Head =
        $"""
        # The CSV files

        This page is made of `datapackage.json`, which stands beside the CSV files in the output folder: a
        [Tabular Data Package](https://specs.frictionlessdata.io/tabular-data-package/), version 1, {Holds}
        that read it (Frictionless for Python, R, JavaScript …). {Languages}

        {InDanish}

        | | by default | `--csv-for excel-da` |
        |---|---|---|

        """;

    private const string Foot =
        $"""

        {EmptyAndKeys} Each table also stands on its own in `tables/`,
        with the columns that it was printed with, so they are described nowhere. Files for a
        Danish spreadsheet begin with a byte-order mark, {ByteOrderMark}

        ## Sums

        {Totals} Without both a sum
        counts nothing twice (DuckDB):

        {TotalsInDanish}

        ```sql
        select tableId, header, unit, sum(try_cast(value as double)) as amount
        from 'cells.csv'
        where not total and not spanned and try_cast(value as double) is not null
        group by tableId, header, unit
        order by tableId, min("column")
        ```

        {ColumnOfTotals} `where header = 'I alt' and (tableId, row) not in (select (tableId, row)
        from 'cells.csv' where "column" = 1 and total)`. {Heraf}

        {ColumnOfTotalsInDanish}

        """;

    public static string Of(JsonElement standard, JsonElement danish)
    {
        var text = new StringBuilder(Head);
        Row("separator", package => $"`{Dialect(package, "delimiter")}`");
        Row("decimal mark", package => $"`{Fields(package).First(field => Text(field, "type") == "number").GetProperty("decimalChar")}`");
        Row("encoding", package => Dialect(package, "delimiter") == ";" ? "UTF-8 with a byte-order mark" : "UTF-8");
        Row("rows end in", package => $"`{Dialect(package, "lineTerminator").Replace("\r\n", "CR LF", StringComparison.Ordinal)}`");
        Row("a date", package => Format(package, "date"));
        Row("a time", package => Format(package, "time"));
        text.Append(Foot);
        foreach (var resource in standard.GetProperty("resources").EnumerateArray())
        {
            Resource(text, resource);
        }

        return text.ToString();

        void Row(string what, Func<JsonElement, string> value) =>
            text.Append(CultureInfo.InvariantCulture, $"| {what} | {value(standard)} | {value(danish)} |\n");
    }

    private static void Resource(StringBuilder text, JsonElement resource)
    {
        var schema = resource.GetProperty("schema");
        var joins = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in schema.TryGetProperty("foreignKeys", out var keys) ? keys.EnumerateArray().ToList() : [])
        {
            var reference = key.GetProperty("reference");
            var file = Text(reference, "resource") is { Length: > 0 } other ? other : Text(resource, "name");
            foreach (var (own, its) in key.GetProperty("fields").EnumerateArray().Zip(reference.GetProperty("fields").EnumerateArray()))
            {
                joins[own.GetString()!] = $" → `{file}.{its.GetString()}`";
            }
        }

        var primary = schema.GetProperty("primaryKey").EnumerateArray().Select(key => key.GetString()!).ToHashSet(StringComparer.Ordinal);
        text.Append(CultureInfo.InvariantCulture,
            $"\n## {Text(resource, "path")}\n\n**{Text(resource, "title")}.** {Text(resource, "description")}  \n");
        text.Append(CultureInfo.InvariantCulture, $"**{Text(resource, "x-title-da")}.** {Text(resource, "x-description-da")}\n\n");
        text.Append("| column | type | English | Dansk |\n|---|---|---|---|\n");
        foreach (var field in schema.GetProperty("fields").EnumerateArray())
        {
            var name = Text(field, "name");
            var column = (primary.Contains(name) ? $"*`{name}`*" : $"`{name}`") + joins.GetValueOrDefault(name);
            text.Append(CultureInfo.InvariantCulture,
                $"| {column} | {Type(field)} | {Both(field, "title", "description")} | {Both(field, "x-title-da", "x-description-da")} "
                    + $"|\n");
        }
    }

    private static string Type(JsonElement field)
    {
        var constraints = field.TryGetProperty("constraints", out var its) ? its : default;
        var required = constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("required", out _);
        var codes = constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("enum", out var list)
            ? ": " + string.Join(", ", list.EnumerateArray().Select(code => $"`{code.GetString()}`")) : "";
        return Text(field, "type") + codes + (required ? "" : ", may be empty");
    }

    private static string Both(JsonElement what, string title, string description) =>
        $"**{Text(what, title)}.** {Text(what, description)}".Replace("|", "\\|", StringComparison.Ordinal);

    private static string Dialect(JsonElement package, string property) =>
        Text(package.GetProperty("resources")[0].GetProperty("dialect"), property);

    private static string Format(JsonElement package, string type) =>
        "`" + Text(Fields(package).First(field => Text(field, "type") == type), "format")
            .Replace("default", "%Y-%m-%d", StringComparison.Ordinal) + "`";

    private static IEnumerable<JsonElement> Fields(JsonElement package) =>
        package.GetProperty("resources").EnumerateArray()
            .SelectMany(resource => resource.GetProperty("schema").GetProperty("fields").EnumerateArray());

    private static string Text(JsonElement what, string property) => what.GetProperty(property).GetString()!;
}
