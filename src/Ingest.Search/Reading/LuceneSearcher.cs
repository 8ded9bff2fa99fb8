using System.Collections.Immutable;
using Ingest.Search.Analysis;
using Ingest.Search.Indexing;
using Ingest.Search.Queries;
using Ingest.Search.Searching;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Found;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace Ingest.Search.Reading;

/// <summary>Asks the index of an output, which may be written meanwhile: each call sees one finished update.</summary>
internal sealed class LuceneSearcher : ISearcher
{
    /// <summary>How long an update may stay unseen.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    private readonly FSDirectory _directory;
    private readonly TimeProvider _clock;
    private readonly Synonyms _synonyms;
    private readonly Weights _weights;
    private readonly System.Threading.Lock _looking = new();
    private Snapshot _snapshot;
    private long _looked;

    public LuceneSearcher(FSDirectory directory, Synonyms synonyms, TimeProvider clock, Weights? weights = null)
    {
        (_directory, _synonyms, _clock, _weights) = (directory, synonyms, clock, weights ?? Weights.Usual);
        _snapshot = new Snapshot(DirectoryReader.Open(directory));
        _looked = clock.GetTimestamp();
    }

    public long First => With(snapshot => snapshot.First);

    public long Version => With(snapshot => snapshot.Version);

    public DateTimeOffset Changed => With(snapshot => snapshot.Changed);

    public SearchAnswer Find(SearchRequest request) =>
        With(snapshot => snapshot.Answers.GetOrAdd(request, asked => Find(snapshot, asked)));

    public Func<string, MarkedText> Marker(string question)
    {
        var sought = With(snapshot => QuestionMaker.Make(snapshot.Terms, QueryParser.Parse(question).Root, _synonyms, _weights)).Sought;
        return text => Marking.Of(text, sought);
    }

    public ImmutableArray<string> Complete(string begun, int take) => With(snapshot => Completion.Of(snapshot.Reader, begun, take));

    public ImmutableArray<SearchHit> Case(string caseKey, bool includeClosed) => With(snapshot => CaseOrder.Of(new QuestionSearch(snapshot,
        new SearchRequest("") { Take = CaseOrder.MostSteps, Order = SearchOrder.Oldest, IncludeClosed = includeClosed },
        new Question(new TermQuery(new Term(IndexField.Case, caseKey)), null, new SoughtTerms(), []), _weights).Answer().Hits));

    public ImmutableArray<FacetValue> Bodies() => With(snapshot => MeetingSearch.Bodies(snapshot.Searcher));

    public MeetingPage Meetings(MeetingRequest request) => With(snapshot => MeetingSearch.Page(snapshot, request));

    public MeetingLine? Meeting(string documentId) => With(snapshot => snapshot.Meetings.Of(documentId));

    public ImmutableArray<IndexChange> Changes(long after, int take) => With(snapshot => MeetingSearch.Changes(snapshot, after, take));

    public void Dispose()
    {
        _snapshot.Release();
        _directory.Dispose();
    }

    /// <summary>More have the words as they were typed, and they are right.</summary>
    internal const int FewHits = 10;

    private SearchAnswer Find(Snapshot snapshot, SearchRequest request)
    {
        var parsed = QueryParser.Parse(request.Text);
        var question = QuestionMaker.Make(snapshot.Terms, parsed.Root, _synonyms, _weights);
        var answer = new QuestionSearch(snapshot, request, question, _weights).Answer();
        var suggestion = answer.IsRelaxed || answer.Total < FewHits
            ? Spelling.Suggest(snapshot, request.Text, parsed.Root, _synonyms, _weights) : null;
        return answer with { Suggestion = suggestion, Problems = parsed.Problems };
    }

    private T With<T>(Func<Snapshot, T> ask)
    {
        var snapshot = Current();
        try
        {
            return IndexDamage.Told(_directory.Directory.Parent!.FullName, () => ask(snapshot));
        }
        finally
        {
            snapshot.Release();
        }
    }

    private Snapshot Current()
    {
        if (_clock.GetElapsedTime(Volatile.Read(ref _looked)) > Look && _looking.TryEnter())
        {
            try
            {
                if (_snapshot.Newer() is { } newer)
                {
                    var before = _snapshot;
                    Volatile.Write(ref _snapshot, newer);
                    before.Release();
                }

                Volatile.Write(ref _looked, _clock.GetTimestamp());
            }
            finally
            {
                _looking.Exit();
            }
        }

        while (true)
        {
            if (Volatile.Read(ref _snapshot) is var snapshot && snapshot.TryHold())
            {
                return snapshot;
            }
        }
    }
}
