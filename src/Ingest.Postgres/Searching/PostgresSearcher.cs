using System.Collections.Immutable;
using Ingest.Postgres.Searching.Counts;
using Ingest.Postgres.Searching.Meetings;
using Ingest.Postgres.Searching.Ranking;
using Ingest.Search.Analysis;
using Ingest.Search.Indexing;
using Ingest.Search.Queries;
using Ingest.Search.Reading;
using Ingest.Search.Searching;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Found;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Npgsql;

namespace Ingest.Postgres.Searching;

/// <summary>Asks a store on PostgreSQL, which may be written meanwhile: each call sees what was done when it began.</summary>
internal sealed class PostgresSearcher(PostgresStore store, Synonyms synonyms, TimeProvider clock, Weights? weights = null) : ISearcher
{
    /// <summary>
    /// How long a large store's counts may be those of before: what is rare in a million items is rare after some thousand more.
    /// </summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly Weights _weights = weights ?? Weights.Usual;
    private readonly SmallCache<(long Version, SearchRequest Request), SearchAnswer> _answers = new(most: 500);
    private readonly System.Threading.Lock _counting = new();
    private (StoreCounts Counts, KnownTerms Terms, long Version, long Time)? _counts;

    /// <summary>A store counts its changes from 1.</summary>
    public long First => 0;

    public long Version => Session.With(store, session => session.Version);

    public DateTimeOffset Changed => Session.With(store, session =>
    {
        using var command = new NpgsqlCommand("SELECT at FROM history.changes ORDER BY cursor DESC LIMIT 1", session.Connection);
        return command.ExecuteScalar() is DateTime at ? new DateTimeOffset(at, TimeSpan.Zero) : DateTimeOffset.UnixEpoch;
    });

    public SearchAnswer Find(SearchRequest request) =>
        Session.With(store, session => _answers.GetOrAdd((session.Version, request), asked => Find(session, asked.Request)));

    public Func<string, MarkedText> Marker(string question) => Session.With<Func<string, MarkedText>>(store, session =>
    {
        var sought = Question(CountsOf(session), question).Question.Sought;
        return text => Marking.Of(text, sought);
    });

    public ImmutableArray<string> Complete(string begun, int take) =>
        Session.With(store, session => TitleWords.Complete(session.Connection, begun, take));

    public ImmutableArray<SearchHit> Case(string caseKey, bool includeClosed) => Session.With(store, session =>
    {
        var (counts, terms) = CountsOf(session);
        return CaseOrder.Of(new StoreSearch(session.Connection, counts, terms, _weights).Answer(
            new SearchRequest("") { Take = CaseOrder.MostSteps, Order = SearchOrder.Oldest, IncludeClosed = includeClosed },
            new Question(new TermQuery(new Term(IndexField.Case, caseKey)), null, new SoughtTerms(), [])).Hits);
    });

    public ImmutableArray<FacetValue> Bodies() => Session.With(store, session => MeetingTable.Bodies(session.Connection));

    public MeetingPage Meetings(MeetingRequest request) => Session.With(store, session => MeetingTable.Page(session.Connection, request));

    public MeetingLine? Meeting(string documentId) =>
        Session.With(store, session => new ShownItems(session.Connection).Meeting(documentId));

    public ImmutableArray<IndexChange> Changes(long after, int take) =>
        Session.With(store, session => ChangeTable.After(session.Connection, after, take));

    /// <summary>How PostgreSQL goes about a search.</summary>
    internal ImmutableArray<string> Plans(SearchRequest request) => Session.With(store, session =>
    {
        var known = CountsOf(session);
        return new StoreSearch(session.Connection, known.Counts, known.Terms, _weights)
            .Plans(request, Question(known, request.Text).Question).ToImmutableArray();
    });

    /// <summary>The store is whose it was.</summary>
    public void Dispose()
    {
    }

    private SearchAnswer Find(Session session, SearchRequest request)
    {
        var known = CountsOf(session);
        var (question, parsed) = Question(known, request.Text);
        var answer = new StoreSearch(session.Connection, known.Counts, known.Terms, _weights).Answer(request, question);
        var suggestion = answer.IsRelaxed || answer.Total < LuceneSearcher.FewHits
            ? Spelling.Suggest(known.Terms, word => TitleWords.Nearest(session.Connection, word), request.Text, parsed.Root, synonyms,
                _weights) : null;
        return answer with { Suggestion = suggestion, Problems = parsed.Problems };
    }

    /// <summary>Made twice: the first tells which terms have to be counted, all in one journey.</summary>
    private (Question Question, ParsedQuery Parsed) Question((StoreCounts Counts, KnownTerms Terms) known, string text)
    {
        var (parsed, heard) = (QueryParser.Parse(text), new AskedTerms());
        _ = QuestionMaker.Make(new KnownTerms(heard), parsed.Root, synonyms, _weights).Loose?.Value;
        known.Counts.Expect(heard.Asked);
        return (QuestionMaker.Make(known.Terms, parsed.Root, synonyms, _weights), parsed);
    }

    private (StoreCounts Counts, KnownTerms Terms) CountsOf(Session session)
    {
        lock (_counting)
        {
            if (_counts is not { } kept || (kept.Version != session.Version
                && (kept.Counts.Items <= StoreCounts.Small || clock.GetElapsedTime(kept.Time) > Kept)))
            {
                var counts = StoreCounts.Of(store, session.Connection);
                _counts = kept = (counts, new KnownTerms(counts), session.Version, clock.GetTimestamp());
            }

            return (kept.Counts, kept.Terms);
        }
    }
}
