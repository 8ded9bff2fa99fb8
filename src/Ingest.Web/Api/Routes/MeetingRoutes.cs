using System.Collections.Immutable;
using System.Globalization;
using Ingest.Json;
using Ingest.Search.Searching;
using Ingest.Web.Api.Answers;
using Ingest.Web.Api.Parameters;
using Ingest.Web.Documents;

namespace Ingest.Web.Api.Routes;

/// <summary>Meetings: in lists, and whole.</summary>
internal sealed class MeetingRoutes(ISearcher searcher, IArchive archive)
{
    /// <summary>Changes that one request looks through: a page may be short, and still have a next one.</summary>
    private const int MostLookedAt = 1000;

    private static readonly TextParameter Body = new("body", "A body, named as the output names it.");
    private static readonly NumberParameter Year = new("year", "Of the meeting.", 1, 9999);
    private static readonly NumberParameter Take = Paging.Take(50);
    private static readonly TimeParameter Since = new("modifiedSince",
        "Only meetings that came or changed at this time or later, in the order of their changes; without 'skip'.");
    private static readonly TextParameter After = new("after", "With 'modifiedSince': where the page before ended.", 20);

    public IEnumerable<ApiRoute> All =>
    [
        new("/meetings", "meetings", "Meetings, the newest first.", nameof(MeetingList), [Body, Year, Since, After, Paging.Skip, Take],
            call => call.Time(Since) is { } since ? Changed(call, since) : List(call)),
        new("/meetings/{documentId}", "meeting", "A meeting's document whole, as the output has it.", "Agenda", [DocumentRoutes.DocumentId],
            Whole),
    ];

    private ApiAnswer List(ApiCall call)
    {
        var request = new MeetingRequest(
            call.Text(Body), call.Number(Year), call.Number(Paging.Skip)!.Value, call.Number(Take)!.Value);
        return ApiAnswer.Of(EntityTag.Of(searcher), () =>
        {
            var (page, urls, next) = (searcher.Meetings(request), new ApiUrls(call.Root), request.Skip + request.Take);
            return new MeetingList(page.Total, [.. page.Meetings.Select(line => MeetingAnswer.Of(line, urls))],
                request.Take > 0 && next < page.Total ? call.With(Paging.Skip, next) : null);
        });
    }

    private ApiAnswer Changed(ApiCall call, DateTimeOffset since)
    {
        var (body, take, after) = (call.Text(Body), call.Number(Take)!.Value, ChangeRoutes.Cursor(searcher, call, After));
        var years = call.Number(Year)?.ToString("0000'-'", CultureInfo.InvariantCulture);
        return ApiAnswer.Of(EntityTag.Of(searcher), () =>
        {
            var begun = Math.Max(after, ChangeTimes.LastBefore(searcher, since));
            var (urls, found) = (new ApiUrls(call.Root), ImmutableArray.CreateBuilder<MeetingAnswer>());
            var number = begun;
            foreach (var change in searcher.Changes(begun, MostLookedAt).TakeWhile(_ => found.Count < take))
            {
                number = change.Number;
                if (!change.IsRemoved && searcher.Meeting(change.DocumentId) is { } line && (body is null || line.Body == body)
                    && (years is null || line.Date?.StartsWith(years, StringComparison.Ordinal) == true))
                {
                    found.Add(MeetingAnswer.Of(line, urls));
                }
            }

            var isMore = take > 0 && searcher.Changes(number, 1) is not [];
            return new MeetingList(null, found.ToImmutable(), isMore ? call.With(After, ChangeCursor.Of(number)) : null);
        });
    }

    private ApiAnswer Whole(ApiCall call)
    {
        var document = DocumentRoutes.Find(archive, call);
        return new ApiAnswer(EntityTag.Of(document), ApiAnswer.Json, () => AgendaJson.Write(document));
    }
}
