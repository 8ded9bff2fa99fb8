using Ingest.Search.Searching;
using Ingest.Web.Api.Answers;
using Ingest.Web.Api.Parameters;
using Ingest.Web.Guard;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Api.Routes;

/// <summary>What another system needs to follow the output without reading all of it again.</summary>
internal sealed class ChangeRoutes(ISearcher searcher)
{
    private const int MostTaken = 1000;

    private static readonly TextParameter Since = new("since", "The cursor that the last answer ended with; left out, from the beginning.",
        20);
    private static readonly NumberParameter Take = new("take", "How many to give.", 1, MostTaken, 100);

    public IEnumerable<ApiRoute> All =>
    [
        new("/changes", "changes", "Documents that came, changed or went, of each its last change; in order.", nameof(ChangeList),
            [Since, Take], Changes),
    ];

    /// <summary>0 without one.</summary>
    public static long Cursor(ISearcher searcher, ApiCall call, TextParameter parameter)
    {
        var number = call.Text(parameter) is not { } text ? 0
            : ChangeCursor.Read(text) ?? throw new ProblemException(StatusCodes.Status400BadRequest, $"'{parameter.Name}' is no cursor.");
        return number == 0 || (number >= searcher.First && number <= searcher.Version) ? number : throw new ProblemException(
            StatusCodes.Status410Gone, $"The cursor is of an index that is no more. Begin anew, without '{parameter.Name}'.");
    }

    private ApiAnswer Changes(ApiCall call)
    {
        var (since, take) = (Cursor(searcher, call, Since), call.Number(Take)!.Value);
        return ApiAnswer.Of(EntityTag.Of(searcher), () =>
        {
            var (changes, urls) = (searcher.Changes(since, take), new ApiUrls(call.Root));
            var last = changes is [.., var end] ? end.Number : since;
            return new ChangeList([.. changes.Select(change => ChangeAnswer.Of(change, urls))], ChangeCursor.Of(last),
                changes.Length == take && searcher.Changes(last, 1) is not [] ? call.With(Since, last) : null);
        });
    }
}
