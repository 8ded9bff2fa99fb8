using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Store.Schema;

namespace Ingest.Store.Exports;

/// <summary>metadata.json as Datasette takes it (docs.datasette.io, "Metadata"): what each table and column is.</summary>
internal static class DatasetteMetadata
{
    public const string FileName = "metadata.json";

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="database">The file's name without its ending, by which Datasette calls it.</param>
    public static byte[] Bytes(string database)
    {
        var tables = new JsonObject();
        foreach (var table in StoreSchema.All)
        {
            tables[table.Name] = new JsonObject
            {
                ["title"] = table.Says.Title,
                ["description"] = table.Says.Description,
                ["columns"] = new JsonObject(table.Columns.Select(column =>
                    KeyValuePair.Create<string, JsonNode?>(column.Name, JsonValue.Create(column.Says.Description)))),
            };
        }

        var metadata = new JsonObject
        {
            ["title"] = "Agendas and minutes",
            ["databases"] = new JsonObject { [database] = new JsonObject { ["tables"] = tables } },
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(metadata, Written), (byte)'\n'];
    }
}
