using Ingest.Model.Output;
using Ingest.Search.Searching;

namespace Ingest.Web.Api.Answers;

/// <summary>An item that was found.</summary>
/// <param name="Id">Of the item in its document.</param>
/// <param name="Field">The kind of field that the snippet is of; null where it is of none.</param>
/// <param name="Page">Of the PDF; null where it isn't known.</param>
/// <param name="Case">The address of all items with its case number; null without one.</param>
/// <param name="Related">It has most of the words where others have all, and is not counted in the total.</param>
/// <param name="Url">Of the whole item.</param>
public sealed record HitAnswer(
    string DocumentId, string Id, string? Number, MarkedAnswer Title, MeetingAnswer Meeting, FieldKind? Field, string? Heading,
    MarkedAnswer Snippet, int? Page, string? CaseNumber, string? Case, bool Closed, bool Related, double Score, string Url)
{
    public static HitAnswer Of(SearchHit hit, ApiUrls urls) => new(hit.DocumentId, hit.Id, hit.Number, MarkedAnswer.Of(hit.Title),
        MeetingAnswer.Of(hit.Meeting, urls), hit.Field, hit.Heading, MarkedAnswer.Of(hit.Snippet), hit.Page > 0 ? hit.Page : null,
        hit.CaseNumber, hit.CaseKey is { } key ? urls.Case(key) : null, hit.IsClosed, hit.IsRelated, double.IsFinite(hit.Score)
            ? hit.Score : 0,
        urls.Item(hit.DocumentId, hit.Id));
}
