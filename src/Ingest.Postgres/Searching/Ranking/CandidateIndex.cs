using System.Collections.Immutable;
using Ingest.Postgres.Searching.Asking;
using Ingest.Postgres.Searching.Counts;
using Ingest.Postgres.Searching.Finding;
using Ingest.Search.Reading;
using Ingest.Search.Searching;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Found;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Ingest.Postgres.Searching.Ranking;

/// <summary>
/// The items that may be the best of a store, as an index on one machine is asked: what a question scores is what it scores there. Terms
/// are put into it as they are asked for, and the items keep their numbers.
/// </summary>
/// <param name="read">Reads what is shown of items.</param>
internal sealed class CandidateIndex(ImmutableArray<FoundItem> items, StoreCounts counts, KnownTerms known, ShownItems read)
    : IOpenIndex, IDisposable
{
    private readonly List<(QueryTerms Has, SmallIndex Index)> _indexes = [];

    public IndexReader Reader => _indexes.Count > 0 ? _indexes[0].Index.Reader : throw new InvalidOperationException("Nothing was asked.");

    public KnownTerms Terms => known;

    public ScoreTables Tables { get; } = new(items.Length);

    public KeptLists ListsOf(Query query)
    {
        var terms = new QueryTerms(query);
        foreach (var (has, index) in _indexes)
        {
            if (terms.Terms.All(has.Terms.Contains) && terms.Beginnings.All(has.Beginnings.Contains))
            {
                return index.Lists;
            }
        }

        counts.Expect(terms.Terms);
        var made = new SmallIndex(items, new WantedTerms(terms.Terms, terms.Beginnings), counts);
        _indexes.Add((terms, made));
        return made.Lists;
    }

    public KeptItem Item(int document) => read.Item(items[document]);

    public MeetingLine? Meeting(string documentId) => read.Meeting(documentId);

    public void Dispose() => _indexes.ForEach(each => each.Index.Dispose());
}
