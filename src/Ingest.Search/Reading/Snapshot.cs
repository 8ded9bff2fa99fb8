using System.Globalization;
using Ingest.Search.Indexing;
using Ingest.Search.Indexing.Files;
using Ingest.Search.Searching;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Found;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Ingest.Search.Reading;

/// <summary>The index after one finished update. Closed when the last reader lets go of it.</summary>
internal sealed class Snapshot : IOpenIndex
{
    private readonly DirectoryReader _reader;

    public Snapshot(DirectoryReader reader)
    {
        _reader = reader;
        Searcher = new IndexSearcher(reader) { Similarity = TextSimilarity.Instance };
        (Meetings, Items, Terms) = (new MeetingLines(reader), new KeptItems(reader), new KnownTerms(new ReaderCounts(reader)));
        (_lists, Tables) = (new KeptLists(Searcher), new ScoreTables(reader.MaxDoc));
        var data = reader.IndexCommit.UserData;
        First = IndexWriting.FirstOf(data);
        Version = long.Parse(data[IndexWriting.ChangeKey], CultureInfo.InvariantCulture);
        Changed = DateTimeOffset.Parse(data[IndexWriting.TimeKey], CultureInfo.InvariantCulture);
    }

    public IndexSearcher Searcher { get; }

    public MeetingLines Meetings { get; }

    public KeptItems Items { get; }

    public KnownTerms Terms { get; }

    private readonly KeptLists _lists;

    public KeptLists ListsOf(Query query) => _lists;

    public ScoreTables Tables { get; }

    /// <summary>What was asked lately: most ask what others ask, and what begins a page is asked with every page.</summary>
    public SmallCache<SearchRequest, SearchAnswer> Answers { get; } = new(most: 500);

    /// <summary>Words of the index that misspelled ones were put right by.</summary>
    public SmallCache<string, string?> Nearest { get; } = new(most: 2_000);

    public long First { get; }

    public long Version { get; }

    public DateTimeOffset Changed { get; }

    public DirectoryReader Reader => _reader;

    IndexReader IOpenIndex.Reader => _reader;

    public KeptItem Item(int document) => Items.Of(document);

    public MeetingLine? Meeting(string documentId) => Meetings.Of(documentId);

    /// <returns>False where it is closed already.</returns>
    public bool TryHold() => _reader.TryIncRef();

    public void Release() => _reader.DecRef();

    /// <returns>Null where this is what the index holds.</returns>
    public Snapshot? Newer() => DirectoryReader.OpenIfChanged(_reader) is { } newer ? new Snapshot(newer) : null;
}
