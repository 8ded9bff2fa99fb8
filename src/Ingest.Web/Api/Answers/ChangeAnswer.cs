using Ingest.Search.Searching;

namespace Ingest.Web.Api.Answers;

/// <summary>A document that came, changed or went.</summary>
/// <param name="Removed">A tombstone: the document is no more.</param>
/// <param name="Url">Of the document; null of one that went.</param>
public sealed record ChangeAnswer(string Cursor, DateTimeOffset Time, string DocumentId, string Path, bool Removed, string? Url)
{
    public static ChangeAnswer Of(IndexChange change, ApiUrls urls) => new(ChangeCursor.Of(change.Number), change.Time.ToUniversalTime(),
        change.DocumentId, change.Path, change.IsRemoved, change.IsRemoved ? null : urls.Meeting(change.DocumentId));
}
