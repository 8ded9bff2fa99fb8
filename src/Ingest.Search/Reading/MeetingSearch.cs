using System.Collections.Immutable;
using System.Globalization;
using Ingest.Search.Indexing;
using Ingest.Search.Searching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Ingest.Search.Reading;

/// <summary>The meetings of an index, and its changes.</summary>
internal static class MeetingSearch
{
    private const int PerYear = 10_000;

    public static MeetingPage Page(Snapshot snapshot, MeetingRequest request)
    {
        var query = new BooleanQuery { { new PrefixQuery(new Term(IndexField.Meeting, "")), Occur.MUST } };
        if (request.Body is { } body)
        {
            query.Add(new TermQuery(new Term(IndexField.Body, body)), Occur.MUST);
        }

        if (request.Year is { } year)
        {
            query.Add(NumericRangeQuery.NewInt32Range(IndexField.Date, year * PerYear, ((year + 1) * PerYear) - 1, true, true), Occur.MUST);
        }

        var sort = new Sort(new SortField(IndexField.Date, SortFieldType.INT32, reverse: true),
            new SortField(IndexField.Change, SortFieldType.INT64));
        var found = snapshot.Searcher.Search(query, null, Math.Max(1, request.Skip + request.Take), sort);
        return new MeetingPage(found.TotalHits,
            [.. found.ScoreDocs.Skip(request.Skip).Take(request.Take).Select(hit => snapshot.Meetings.Read(hit.Doc).Line)]);
    }

    public static ImmutableArray<FacetValue> Bodies(IndexSearcher searcher)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            var bodies = leaf.AtomicReader.GetSortedDocValues(IndexField.Body);
            if (bodies is null || leaf.AtomicReader.GetTerms(IndexField.Meeting) is not { } terms)
            {
                continue;
            }

            var (each, name) = (terms.GetEnumerator(), new Lucene.Net.Util.BytesRef());
            while (each.MoveNext())
            {
                var documents = each.Docs(leaf.AtomicReader.LiveDocs, null, DocsFlags.NONE);
                while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                {
                    bodies.Get(documents.DocID, name);
                    if (name.Length > 0)
                    {
                        var body = name.Utf8ToString();
                        counts[body] = counts.GetValueOrDefault(body) + 1;
                    }
                }
            }
        }

        var danish = StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);
        return [.. counts.OrderBy(pair => pair.Key, danish).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new FacetValue(pair.Key, pair.Value))];
    }

    public static ImmutableArray<IndexChange> Changes(Snapshot snapshot, long after, int take)
    {
        var query = NumericRangeQuery.NewInt64Range(IndexField.Change, after, null, false, true);
        var found = snapshot.Searcher.Search(query, null, Math
            .Max(1, take), new Sort(new SortField(IndexField.Change, SortFieldType.INT64)));
        return
        [
            .. found.ScoreDocs.Take(take).Select(hit =>
            {
                var isRemoved = snapshot.Reader.Document(hit.Doc).GetField(IndexField.Removed) is not null;
                var meeting = snapshot.Meetings.Read(hit.Doc);
                return new IndexChange(meeting.Line.Changed, meeting.Time, meeting.Line.DocumentId, meeting.Line.Path, isRemoved);
            }),
        ];
    }
}
