using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingest.Feed.Csv.Columns;

/// <summary>
/// datapackage.json: what the CSV files beside it are, by Frictionless' Data Package, version 1 (Tabular Data Package, CSV Dialect 1.2,
/// Table Schema). Titles and descriptions are in English; the Danish ones are beside them as <c>x-title-da</c> and
/// <c>x-description-da</c>, since the specification lets a text be no more than a text and further properties be anything.
/// </summary>
public static class DataPackage
{
    public const string FileName = "datapackage.json";

    private const string DialectVersion = "1.2";

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // æøå as they are; the file is not HTML
    };

    /// <returns>The same bytes for the same dialect; UTF-8.</returns>
    public static byte[] Of(CsvDialect dialect)
    {
        var package = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = "agendas",
        };
        DescribedJson.Describe(
            package, "Agendas and minutes", "Dagsordener og referater",
            "What was read from PDFs of agendas and minutes: documents, items, fields, attachments, decisions, participants, tables, "
                + "links, parts and diagnostics.",
            "Hvad der blev læst af dagsordener og referater i PDF: dokumenter, punkter, felter, bilag, beslutninger, deltagere, "
                + "tabeller, links, dele og bemærkninger.");
        package["resources"] = new JsonArray([.. CsvSheets.Shapes.Select(shape => Resource(shape, dialect))]);
        return [.. JsonSerializer.SerializeToUtf8Bytes(package, Written), (byte)'\n'];
    }

    private static JsonObject Resource(SheetShape shape, CsvDialect dialect)
    {
        var resource = new JsonObject
        {
            ["profile"] = "tabular-data-resource",
            ["name"] = shape.Says.Name,
            ["path"] = shape.FileName,
        };
        DescribedJson.Describe(resource, shape.Says.Title, shape.Says.DanishTitle, shape.Says.Description, shape.Says.Danish);
        resource["format"] = "csv";
        resource["mediatype"] = "text/csv";
        resource["encoding"] = "utf-8";
        resource["dialect"] = new JsonObject
        {
            ["csvddfVersion"] = JsonNode.Parse(DialectVersion),
            ["delimiter"] = dialect.Delimiter,
            ["lineTerminator"] = dialect.NewLine,
            ["quoteChar"] = "\"",
            ["doubleQuote"] = true,
            ["skipInitialSpace"] = false,
            ["header"] = true,
            ["caseSensitiveHeader"] = true,
        };
        resource["schema"] = TableSchema.Of(shape, dialect);
        return resource;
    }
}
