using System.Text.Json;

namespace Ingest.Web.Api.Answers;

/// <summary>A table as the whole document has it.</summary>
/// <param name="Item">The address of the item that holds it; null where none does.</param>
/// <param name="Csv">The address of its rows as CSV.</param>
public sealed record TableAnswer(
    string DocumentId, [property: Schema("table")] JsonElement Table, string? Item, string MeetingUrl, string Csv);
