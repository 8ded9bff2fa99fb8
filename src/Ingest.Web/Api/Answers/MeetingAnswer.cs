using Ingest.Model.Output;
using Ingest.Search.Searching;

namespace Ingest.Web.Api.Answers;

/// <summary>A meeting in a line.</summary>
/// <param name="Items">How many it has.</param>
/// <param name="Changed">The number of the change that last touched it, as <c>changes</c> has it.</param>
/// <param name="Url">Of the whole of it.</param>
public sealed record MeetingAnswer(
    string DocumentId, string Path, string? Body, MeetingKind Kind, string? Date, string? Title, DocumentStatus Status, int Items,
    long Changed, string Url)
{
    public static MeetingAnswer Of(MeetingLine line, ApiUrls urls) => new(line.DocumentId, line.Path, line.Body, line.Kind, line.Date,
        line.Title, line.Status, line.Items, line.Changed, urls.Meeting(line.DocumentId));
}
