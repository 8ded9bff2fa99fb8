using System.Collections.Immutable;
using System.Text.Json;

namespace Ingest.Web.Api.Answers;

/// <summary>An item with its meeting and its tables, each as the whole document has it.</summary>
/// <param name="Meeting">The address of the whole document.</param>
/// <param name="Pdf">The address of the PDF; null where it is not served.</param>
public sealed record ItemAnswer(
    string DocumentId,
    [property: Schema("document")] JsonElement Document,
    [property: Schema("meeting")] JsonElement Meeting,
    [property: Schema("item")] JsonElement Item,
    [property: Schema("table")] ImmutableArray<JsonElement> Tables,
    string MeetingUrl,
    string? Pdf);
