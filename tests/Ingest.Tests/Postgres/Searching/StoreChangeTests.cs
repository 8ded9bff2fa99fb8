using Ingest.Model.Output;
using Ingest.Postgres;
using Ingest.Postgres.Writing;
using Ingest.Search;
using Ingest.Search.Searching;
using Ingest.Tests.Search.Indexing;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres.Searching;

/// <summary>What comes, changes and goes is seen by a search that is open.</summary>
public sealed class StoreChangeTests : IDisposable
{
    private readonly PostgresFeed _feed = new();
    private readonly ISearcher _store;

    public StoreChangeTests() => _store = PostgresSearch.Open(_feed.Store);

    public void Dispose()
    {
        _store.Dispose();
        _feed.Dispose();
    }

    [Fact]
    public void A_removed_document_is_not_found_and_comes_back()
    {
        var (one, other) = (Meeting("a", "Skybrud"), Meeting("b", "Skybrud"));
        _feed.Write("one", one, other);
        Assert.Equal(2, Total("skybrud"));

        new DocumentWriter(_feed.Store, "one").Write([], ["a.pdf"]);
        Assert.Equal(["b.pdf"], _store.Find(new SearchRequest("skybrud")).Hits.Select(hit => hit.Meeting.Path));
        Assert.Equal(1, _store.Find(new SearchRequest("skybrud")).Facets.Single(facet => facet.Name == FacetName.Body).Values[0].Count);
        Assert.Equal(["b.pdf"], _store.Meetings(new MeetingRequest()).Meetings.Select(meeting => meeting.Path));
        Assert.Equal(1, Assert.Single(_store.Bodies()).Count);
        Assert.Equal(1, _store.Find(new SearchRequest("")).Total);
        Assert.Null(_store.Meeting(Ingest.Feed.DocumentId.Of(one)));

        _feed.Write("one", one);
        Assert.Equal(2, Total("skybrud"));
        Assert.NotNull(_store.Meeting(Ingest.Feed.DocumentId.Of(one)));
    }

    [Fact]
    public void A_document_that_is_read_otherwise_has_its_new_words_and_no_old_ones()
    {
        _feed.Write("one", Meeting("a", "Skybrud"));
        _feed.Write("two", Meeting("a", "Cykelsti"));

        Assert.Equal((0, 1), (Total("skybrud"), Total("cykelsti")));
        Assert.Equal(["cykelsti"], _store.Complete("cyk", 3));
        Assert.Equal([], _store.Complete("sky", 3));
        Assert.Equal(["1"], _feed.Ask("SELECT sum(items) FROM history.searchcounts WHERE word = ' items'"));
    }

    [Fact]
    public void Changes_are_told_by_document_the_last_of_each()
    {
        var (one, other) = (Meeting("a", "Skybrud"), Meeting("b", "Havn"));
        _feed.Write("one", one);
        _feed.Write("one", other);
        new DocumentWriter(_feed.Store, "one").Write([], ["a.pdf"]);

        Assert.Equal([("b.pdf", false), ("a.pdf", true)], _store.Changes(0, 10).Select(change => (change.Path, change.IsRemoved)));
        Assert.Equal([("a.pdf", true)], _store.Changes(2, 10).Select(change => (change.Path, change.IsRemoved)));
        Assert.Equal([], _store.Changes(_store.Version, 10));
        Assert.Equal((0L, 3L), (_store.First, _store.Version));
        Assert.InRange(_store.Changed, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5));
        Assert.Equal(2, _store.Meeting(Ingest.Feed.DocumentId.Of(other))!.Changed);
    }

    /// <summary>Who follows the store by documents has to hear that the path's older content is no more.</summary>
    [Fact]
    public void A_path_s_new_content_takes_the_older_one_away()
    {
        var before = Meeting("a", "Skybrud");
        var after = before with { Document = before.Document with { Sha256 = new string('9', 64) } };
        _feed.Write("one", before);
        _feed.Write("one", after);

        Assert.Equal([(Ingest.Feed.DocumentId.Of(before), true), (Ingest.Feed.DocumentId.Of(after), false)],
            _store.Changes(1, 10).Select(change => (change.DocumentId, change.IsRemoved)));
    }

    [Fact]
    public void Counts_are_summed_at_times_and_stay_the_same()
    {
        for (var i = 0; i < 3; i++)
        {
            _feed.Write("one", Meeting($"m{i}", "Skybrud"));
        }

        Assert.Equal(["3"], _feed.Ask("SELECT count(*) FROM history.searchcounts WHERE word = 'skybrud'"));
        _feed.Ask("SELECT setval('history.searchchunk', 255); SELECT history.searchcounted()::text");
        Assert.Equal(["1|3"], _feed.Ask("SELECT count(*), sum(items) FROM history.searchcounts WHERE word = 'skybrud'"));
    }

    [Fact]
    public void Where_there_is_no_store_that_is_said()
    {
        using var empty = PostgresStore.At(PostgresAddress.Of(PostgresServer.Shared.NewDatabase()));

        Assert.Contains("postgres://", Assert.Throws<SearchException>(() => PostgresSearch.Open(empty)).Message, StringComparison.Ordinal);
    }

    private int Total(string question) => _store.Find(new SearchRequest(question)).Total;

    private static AgendaDocument Meeting(string name, string title) =>
        MadeOutput.Meeting(name, "2024-01-01", MadeOutput.Item("1", title, "Tekst."));
}
