using Ingest.Postgres.Queries;
using Ingest.Store.Queries;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres.Queries;

/// <summary>Who follows a store on PostgreSQL is told of each document once, and of nothing twice.</summary>
public sealed class PostgresChangesTests : IDisposable
{
    private readonly PostgresFeed _feed = new();

    public void Dispose() => _feed.Dispose();

    [Fact]
    public void What_came_changed_and_went_since_a_cursor_is_told_once()
    {
        _feed.Write("one", StoredFeed.Document("a.pdf", "a", titles: ["Budget"]), StoredFeed.Document("b.pdf", "b", titles: ["Havn"]));
        var all = Since(null);
        Assert.Equal(["added a.pdf", "added b.pdf"], all.Select(change => $"{change.Change} {change.Path}"));
        var cursor = all[^1].Cursor;
        Assert.Empty(Since(cursor));
        _feed.Write("one", StoredFeed.Document("a.pdf", "a2", titles: ["Budget"]), StoredFeed.Document("c.pdf", "c", titles: ["Skole"]));
        _feed.Write("one", StoredFeed.Document("c.pdf", "c2", titles: ["Skole"]));
        _feed.Remove("b.pdf");
        Assert.Equal(["changed a.pdf", "changed c.pdf", "removed b.pdf"], Since(cursor).Select(change => $"{change.Change} {change.Path}"));
        Assert.Equal(["added a.pdf", "added c.pdf"], Since(null).Select(change => $"{change.Change} {change.Path}"));
        Assert.Equal(Since(null)[^1].DocumentId, _feed.Ask("SELECT documentid FROM documents WHERE path = 'c.pdf'").Single());
    }

    [Theory]
    [InlineData("x-1")]
    [InlineData("ID-2")]
    [InlineData("ID--1")]
    [InlineData("ID-")]
    [InlineData("ID")]
    [InlineData("")]
    public void A_cursor_of_another_store_is_refused(string cursor)
    {
        _feed.Write("one", StoredFeed.Document("a.pdf", "a", titles: ["Budget"]));
        var id = _feed.Ask("SELECT id FROM history.store").Single();
        Assert.Throws<QueryException>(() => Since(cursor.Replace("ID", id, StringComparison.Ordinal)));
        Assert.Empty(Since(id + "-1"));
    }

    private List<StoreChange> Since(string? cursor) => [.. new PostgresChanges(_feed.Store).Since(cursor)];
}
