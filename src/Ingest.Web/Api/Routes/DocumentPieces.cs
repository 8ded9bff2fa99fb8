using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Json;
using Ingest.Model.Output;

namespace Ingest.Web.Api.Routes;

/// <summary>Pieces of a document in the form that the whole has: written as a document of these pieces alone, and taken apart.</summary>
internal sealed record DocumentPieces(
    JsonElement Document, JsonElement Meeting, ImmutableArray<JsonElement> Items, ImmutableArray<JsonElement> Tables)
{
    public static DocumentPieces Of(AgendaDocument document, AgendaItem item) =>
        Of(document with { Items = [item], Tables = [.. document.Tables.Where(table => table.Item == item.Id)] });

    public static DocumentPieces Of(AgendaDocument document, AgendaTable table) => Of(document with { Items = [], Tables = [table] });

    private static DocumentPieces Of(AgendaDocument document)
    {
        // Left to the collector: what is taken out of it goes on using its memory.
        var json = JsonDocument.Parse(AgendaJson.Write(document with { Parts = [], Annotations = [], Ledger = [], Diagnostics = [] }))
            .RootElement;
        return new DocumentPieces(json.GetProperty("document"), json.GetProperty("meeting"),
            [.. json.GetProperty("items").EnumerateArray()], [.. json.GetProperty("tables").EnumerateArray()]);
    }
}
