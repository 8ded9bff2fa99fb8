using Ingest.Model.Output;

namespace Ingest.Search.Searching;

/// <summary>An item that was found.</summary>
/// <param name="ItemId">Of it alone in the whole output: <c>documentId#id</c>.</param>
/// <param name="Id">Of it in its document.</param>
/// <param name="Field">The kind of field that <paramref name="Snippet"/> is of; null where it is of no field (a table, an attachment's
/// title).</param>
/// <param name="Heading">Of that field, as printed.</param>
/// <param name="Page">Where that field begins, else the item; 0 where neither has a place.</param>
/// <param name="CaseKey">The case number in the one form that all its prints have; null without one.</param>
public sealed record SearchHit(
    string ItemId, string DocumentId, string Id, string? Number, MarkedText Title, MeetingLine Meeting, FieldKind? Field, string? Heading,
    MarkedText Snippet, int Page, string? CaseNumber, string? CaseKey, bool IsClosed, double Score)
{
    /// <summary>It has most of the words where others have all: it stands behind those, and is not counted.</summary>
    public bool IsRelated { get; init; }
}
