using Ingest.Postgres;
using Ingest.Tests.Support;
using Npgsql;

namespace Ingest.Tests.Postgres.Views;

/// <summary>Kept views are brought up to date when something has changed, by one program at a time, and their age is told.</summary>
public sealed class AnswerRefreshTests : IDisposable
{
    private readonly PostgresFeed _feed = new();

    public void Dispose() => _feed.Dispose();

    [Fact]
    public void It_is_done_once_for_what_has_changed()
    {
        Assert.True(AnswerRefresh.Run(_feed.Store));
        Assert.False(AnswerRefresh.Run(_feed.Store));
        _feed.Write("one", StoredFeed.Document("a.pdf", "a", titles: ["Budget", "Skole"]));
        Assert.Equal(["0"], _feed.Ask("SELECT count(*) FROM case_steps"));
        var before = _feed.Ask("SELECT keptat::text FROM history.store");
        Assert.True(AnswerRefresh.Run(_feed.Store));
        Assert.Equal(["2"], _feed.Ask("SELECT count(*) FROM case_steps"));
        Assert.Equal(["true"], _feed.Ask($"SELECT (keptat > '{before[0]}' AND keptat <= now())::text FROM history.store"));
        Assert.Equal(["2|1|1"], _feed.Ask(
            "SELECT (SELECT count(*) FROM cases), kept, cursor FROM history.store"));
        Assert.False(AnswerRefresh.Run(_feed.Store));
    }

    [Fact]
    public void Who_comes_while_another_does_it_leaves_it()
    {
        _feed.Write("one", StoredFeed.Document("a.pdf", "a", titles: ["Budget"]));
        using (var other = _feed.Store.Open())
        {
            using var key = new NpgsqlCommand("SELECT pg_advisory_lock(x'16E570002'::bigint)", other);
            key.ExecuteNonQuery();
            Assert.False(AnswerRefresh.Run(_feed.Store));
            key.CommandText = "SELECT pg_advisory_unlock(x'16E570002'::bigint)";
            key.ExecuteNonQuery();
        }

        Assert.True(AnswerRefresh.Run(_feed.Store));
    }

    [Fact]
    public async Task Several_at_once_do_it_without_a_fault()
    {
        for (var round = 0; round < 5; round++)
        {
            _feed.Write("one", StoredFeed.Document($"{round}.pdf", $"{round}", titles: ["Budget"]));
            var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => AnswerRefresh.Run(_feed.Store))));
            Assert.Contains(true, done);
        }

        Assert.Equal(["5"], _feed.Ask("SELECT count(*) FROM case_steps"));
    }

    /// <summary>A newer program's other rows of the same document are no change that anybody is told of.</summary>
    [Fact]
    public void What_is_read_again_makes_them_old_too()
    {
        var document = StoredFeed.Document("a.pdf", "a", titles: ["Budget"]);
        _feed.Write("one", document);
        Assert.True(AnswerRefresh.Run(_feed.Store));
        _feed.Ask("UPDATE history.contents SET output = ''; UPDATE history.documents SET output = '!' || output");
        Assert.Equal(1, _feed.Write("one", document));
        Assert.Equal(["1"], _feed.Ask("SELECT count(*) FROM history.changes"));
        Assert.True(AnswerRefresh.Run(_feed.Store));
        Assert.False(AnswerRefresh.Run(_feed.Store));
    }

    [Fact]
    public void What_is_removed_goes()
    {
        _feed.Write("one", StoredFeed.Document("a.pdf", "a", titles: ["Budget"]), StoredFeed.Document("b.pdf", "b", titles: ["Havn"]));
        AnswerRefresh.Run(_feed.Store);
        _feed.Remove("a.pdf");
        Assert.True(AnswerRefresh.Run(_feed.Store));
        Assert.Equal(["Havn"], _feed.Ask("SELECT title FROM cases"));
    }
}
