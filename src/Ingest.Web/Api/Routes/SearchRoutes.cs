using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Web.Api.Answers;
using Ingest.Web.Api.Parameters;

namespace Ingest.Web.Api.Routes;

/// <summary>Searching, and what helps to put a question.</summary>
internal sealed class SearchRoutes(ISearcher searcher, bool includeClosed)
{
    /// <summary>Further down nobody reads, and the index would have to rank it all.</summary>
    private const int DeepestHit = 10_000;

    private static readonly TextParameter Question = new("q", "A question in the query language; empty for all.", 2000);
    private static readonly TextParameter Body = new("body", "A body, named as the output names it.") { IsMany = true };
    private static readonly NumberParameter Year = new("year", "Of the meeting.", 1, 9999) { IsMany = true };
    private static readonly ChoiceParameter<MeetingKind> Kind = new("kind", "Of the document.") { IsMany = true };
    private static readonly ChoiceParameter<FieldKind> Field = new("field", "Items that have such a field.") { IsMany = true };
    private static readonly TextParameter Area = new("area", "A main group of the classification of cases (KLE).", 10) { IsMany = true };
    private static readonly ChoiceParameter<SearchOrder> Order = new("order", "What comes first.");
    private static readonly NumberParameter Skip = new("skip", "How many to leave out, from the first.", 0, DeepestHit, 0);
    private static readonly NumberParameter Take = Paging.Take(10);
    private static readonly TextParameter Begun = new("q", "What was begun.", 200);
    private static readonly NumberParameter Few = Paging.Take(10, 50);

    public IEnumerable<ApiRoute> All =>
    [
        new("/search", "search", "Items that a question finds, with facets.", nameof(SearchPage),
            [Question, Body, Year, Kind, Field, Area, Order, Skip, Take], Find),
        new("/complete", "complete", "How a question that was begun may go on.", nameof(CompletionList), [Begun, Few], Complete),
        new("/bodies", "bodies", "Every body with the number of its meetings.", nameof(BodyList), [],
            _ => ApiAnswer.Of(EntityTag.Of(searcher), () => new BodyList(searcher.Bodies()))),
    ];

    private ApiAnswer Find(ApiCall call)
    {
        var request = new SearchRequest(call.Text(Question) ?? "")
        {
            Bodies = call.Texts(Body),
            Years = call.Numbers(Year),
            MeetingKinds = call.Choices(Kind),
            FieldKinds = call.Choices(Field),
            Areas = call.Texts(Area),
            Order = call.Choice(Order),
            Skip = call.Number(Skip)!.Value,
            Take = call.Number(Take)!.Value,
            IncludeClosed = includeClosed,
        };
        return ApiAnswer.Of(EntityTag.Of(searcher), () => Page(call, request, searcher.Find(request)));
    }

    private static SearchPage Page(ApiCall call, SearchRequest request, SearchAnswer answer)
    {
        var (urls, next) = (new ApiUrls(call.Root), request.Skip + request.Take);
        return new SearchPage(answer.Total, [.. answer.Hits.Select(hit => HitAnswer.Of(hit, urls))], answer.Facets, answer.Suggestion,
            answer.IsRelaxed, [.. answer.Problems.Select(QuestionAnswer.Of)],
            request.Take > 0 && next < answer.Total && next <= DeepestHit ? call.With(Skip, next) : null);
    }

    private ApiAnswer Complete(ApiCall call)
    {
        var (begun, take) = (call.Text(Begun) ?? "", call.Number(Few)!.Value);
        return ApiAnswer.Of(EntityTag.Of(searcher), () => new CompletionList(begun.Length == 0 ? [] : searcher.Complete(begun, take)));
    }
}
