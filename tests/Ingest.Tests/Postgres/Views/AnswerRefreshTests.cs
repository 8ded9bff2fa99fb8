using Ingest.Postgres;
using Ingest.Postgres.Schema;
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
    public void Views_are_filled_without_going_through_one_step_for_each_row_of_another()
    {
        _feed.Write("one", StoredFeed.Document("a.pdf", "a", titles: ["Budget", "Skole"]));
        using var connection = _feed.Store.Open();
        using var transaction = connection.BeginTransaction();
        using var command = new NpgsqlCommand(PostgresView.Filling, connection);
        command.ExecuteNonQuery();
        foreach (var view in PostgresView.All.Where(view => view.IsKept))
        {
            command.CommandText = "EXPLAIN " + view.Statements[0][view.Statements[0].IndexOf('\n', StringComparison.Ordinal)..];
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                Assert.DoesNotContain("Nested Loop", reader.GetString(0), StringComparison.Ordinal);
            }
        }
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
