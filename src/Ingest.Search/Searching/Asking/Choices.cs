using Ingest.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Asking;

/// <summary>What was chosen beside a question: it counts for nothing and leaves out the rest.</summary>
internal static class Choices
{
    private const int Year = 10_000;

    public static Query Of(SearchRequest request, Query? query)
    {
        var all = new BooleanQuery { { query ?? new MatchAllDocsQuery { Boost = 0 }, Occur.MUST } };
        Add(all, request.Bodies.Select(body => Key(IndexField.Body, body)));
        Add(all, request.Years
            .Select(year => (Query)NumericRangeQuery.NewInt32Range(IndexField.Date, year * Year, ((year + 1) * Year) - 1, true, true)));
        Add(all, request.MeetingKinds.Select(kind => Key(IndexField.MeetingKind, kind.ToString())));
        Add(all, request.FieldKinds.Select(kind => Key(IndexField.FieldKind, kind.ToString())));
        Add(all, request.Areas.Select(area => Key(IndexField.Area, area)));
        return all;
    }

    private static void Add(BooleanQuery all, IEnumerable<Query> choices)
    {
        var any = new BooleanQuery();
        foreach (var choice in choices)
        {
            any.Add(choice, Occur.SHOULD);
        }

        if (any.Clauses.Count > 0)
        {
            all.Add(Silent(any), Occur.MUST);
        }
    }

    private static TermQuery Key(string field, string value) => new(new Term(field, value));

    private static ConstantScoreQuery Silent(Query query) => new(query) { Boost = 0 };
}
