using Ingest.Model.Output;

namespace Ingest.Feed.Csv;

/// <summary>
/// The key of an item or a table in every CSV file: <c>d3f2a…#3.10</c>. One column joins, and no reader takes it for a number,
/// of which 3.1 and 3.10 are one.
/// </summary>
public static class RowKey
{
    /// <param name="id">The item's or table's id within the document.</param>
    public static string Of(AgendaDocument document, string id) => $"{DocumentId.Of(document)}#{id}";

    public static string? OrNull(AgendaDocument document, string? id) => id is null ? null : Of(document, id);
}
