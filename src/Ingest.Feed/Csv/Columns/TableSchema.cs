using System.Text.Json.Nodes;

namespace Ingest.Feed.Csv.Columns;

/// <summary>A CSV file's columns by Frictionless' Table Schema, version 1.</summary>
internal static class TableSchema
{
    private const string SampleDate = "2024-09-06";
    private const string SampleTime = "15:00";

    public static JsonObject Of(SheetShape shape, CsvDialect dialect)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. shape.Columns.Select(column => Field(column, dialect))]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = Names(shape.Key),
        };
        var foreign = shape.Columns.Where(column => column.Says.RefersTo is not null)
            .GroupBy(column => Reference(column).Sheet, StringComparer.Ordinal).ToList();
        if (foreign.Count > 0)
        {
            schema["foreignKeys"] = new JsonArray([.. foreign.Select(columns => ForeignKey(shape, columns))]);
        }

        return schema;
    }

    /// <summary>The file itself has no name there.</summary>
    private static JsonObject ForeignKey(SheetShape shape, IGrouping<string, SheetColumn> columns) => new()
    {
        ["fields"] = Names(columns.Select(column => column.Name)),
        ["reference"] = new JsonObject
        {
            ["resource"] = columns.Key == shape.Says.Name ? "" : columns.Key,
            ["fields"] = Names(columns.Select(column => Reference(column).Column)),
        },
    };

    private static JsonObject Field(SheetColumn column, CsvDialect dialect)
    {
        var field = new JsonObject { ["name"] = column.Name };
        DescribedJson.Describe(field, column.Says.Title, column.Says.DanishTitle, column.Says.Description, column.Says.Danish);
        var (type, format) = Type(column, dialect);
        field["type"] = type;
        field["format"] = format;
        if (type == "number")
        {
            field["decimalChar"] = dialect.DecimalMark;
        }

        var constraints = Constraints(column);
        if (constraints.Count > 0)
        {
            field["constraints"] = constraints;
        }

        return field;
    }

    private static JsonObject Constraints(SheetColumn column)
    {
        var constraints = new JsonObject();
        if (column.Required)
        {
            constraints["required"] = true;
        }

        if (!column.Codes.IsEmpty)
        {
            constraints["enum"] = Names(column.Codes);
        }

        if (column.Says.Form == TextForm.Sha256)
        {
            constraints["pattern"] = "[0-9a-f]{64}"; // of the whole text: XML Schema's regular expressions have no anchors
        }

        return constraints;
    }

    /// <summary>A pattern of strftime has the guards that the dialect puts round such a text.</summary>
    private static (string Type, string Format) Type(SheetColumn column, CsvDialect dialect)
    {
        if (column.Says.Form == TextForm.Date)
        {
            var written = dialect.Text(SampleDate);
            return ("date", written == SampleDate ? "default" : written.Replace(SampleDate, "%Y-%m-%d", StringComparison.Ordinal));
        }

        return column.Says.Form == TextForm.Time
            ? ("time", dialect.Text(SampleTime).Replace(SampleTime, "%H:%M", StringComparison.Ordinal))
            : (column.Type == typeof(CellValue) ? "any"
                : (Nullable.GetUnderlyingType(column.Type) ?? column.Type) == typeof(bool) ? "boolean"
                : column.Type == typeof(double) ? "number"
                : column.Type.IsPrimitive ? "integer"
                : "string", "default");
    }

    private static (string Sheet, string Column) Reference(SheetColumn column) =>
        column.Says.RefersTo!.Split('.') is [var sheet, var name]
            ? (sheet, name) : throw new InvalidOperationException($"{column.Name} refers to no column.");

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
