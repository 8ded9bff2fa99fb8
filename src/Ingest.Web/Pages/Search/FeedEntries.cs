using System.Collections.Immutable;
using Ingest.Search.Queries;
using Ingest.Search.Queries.Fields;
using Ingest.Search.Queries.Nodes;
using Ingest.Search.Searching;

namespace Ingest.Web.Pages.Search;

/// <summary>What a feed tells: the items that fit, first those that came into the archive, or changed in it, last.</summary>
internal static class FeedEntries
{
    /// <summary>Of the newest meetings so many items are looked at, and so many of the documents that came last.</summary>
    private const int Most = 50, Looked = 100, LookedDocuments = 100;

    /// <returns>Each with the time at which the index took it in.</returns>
    public static ImmutableArray<(SearchHit Hit, DateTimeOffset Came)> Of(ISearcher searcher, SearchRequest asked)
    {
        var request = asked with { Order = SearchOrder.Newest, Skip = 0, Take = Looked };
        var found = searcher.Find(request);
        var hits = found.Total <= found.Hits.Length ? found.Hits
            : [.. found.Hits.Concat(Late(searcher, request)).DistinctBy(hit => hit.ItemId, StringComparer.Ordinal)];
        var times = Times(searcher, [.. hits.Select(hit => hit.Meeting.Changed).Distinct().Order()]);
        return
        [
            .. hits.Select(hit => (Hit: hit, Came: times[hit.Meeting.Changed])).OrderByDescending(one => one.Came)
                .ThenByDescending(one => one.Hit.Meeting.Date, StringComparer.Ordinal).Take(Most),
        ];
    }

    /// <summary>A search finds the newest meetings; of old ones that came lately the index tells only as of changes.</summary>
    private static IEnumerable<SearchHit> Late(ISearcher searcher, SearchRequest request)
    {
        var changes = searcher.Changes(Math.Max(0, searcher.Version - LookedDocuments), LookedDocuments);
        if (searcher.Changes(0, 1) is not [var first])
        {
            return [];
        }

        return changes.Reverse().Where(change => !change.IsRemoved && change.Time > first.Time)
            .Select(change => searcher.Meeting(change.DocumentId)).OfType<MeetingLine>()
            .Where(line => request.Bodies.IsEmpty || request.Bodies.Contains(line.Body ?? "", StringComparer.Ordinal))
            .SelectMany(line => Of(searcher, line, request)).Take(Most);
    }

    private static IEnumerable<SearchHit> Of(ISearcher searcher, MeetingLine line, SearchRequest request)
    {
        var day = line.Date is null ? "" : $"date:{line.Date} ";
        var narrowed = request with
        {
            Text = day + request.Text, Bodies = line.Body is { } body ? [body] : request.Bodies,
            Order = line.Date is null ? SearchOrder.Oldest : SearchOrder.Newest, // without a date is before all dates
        };
        return day.Length == 0 || IsOfDay(narrowed.Text)
            ? searcher.Find(narrowed).Hits.Where(hit => hit.DocumentId == line.DocumentId) : [];
    }

    /// <summary>What was asked may begin with an operator, which would take the day for its own.</summary>
    private static bool IsOfDay(string question) => QueryParser.Parse(question).Root is DateNode or AllNode { Parts: [DateNode, ..] };

    /// <summary>They never fall while the numbers grow, so that what lies between two of one time is of that time too.</summary>
    private static Dictionary<long, DateTimeOffset> Times(ISearcher searcher, ImmutableArray<long> numbers)
    {
        var times = new Dictionary<long, DateTimeOffset>();
        DateTimeOffset Of(int place)
        {
            if (!times.TryGetValue(numbers[place], out var time))
            {
                time = searcher.Changes(numbers[place] - 1, 1) is [var change] ? change.Time : searcher.Changed;
                times[numbers[place]] = time;
            }

            return time;
        }

        void Between(int first, int last)
        {
            if (Of(first) == Of(last))
            {
                foreach (var number in numbers[first..(last + 1)])
                {
                    times[number] = Of(first);
                }
            }
            else if (last - first > 1)
            {
                var middle = first + ((last - first) / 2);
                Between(first, middle);
                Between(middle, last);
            }
        }

        if (!numbers.IsEmpty)
        {
            Between(0, numbers.Length - 1);
        }

        return times;
    }
}
