using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>The store follows the output.</summary>
public sealed class StoreUpdateTests : IDisposable
{
    private readonly StoredFeed _feed = new();

    private static readonly AgendaDocument First = StoredFeed.Document("a.pdf", "a", titles: ["Budget 2024", "Skolernes ferieplan"]);
    private static readonly AgendaDocument Second = StoredFeed.Document("b.pdf", "b", titles: ["Ny havn"]);

    public void Dispose() => _feed.Dispose();

    [Fact]
    public void What_is_new_comes_and_what_has_changed_is_written_anew()
    {
        _feed.Hold(First);
        _feed.Hold(First with { Items = [StoredFeed.Item("1", "Budget 2025")] }, Second);
        Assert.Equal(["Budget 2025", "Ny havn"], _feed.Ask("SELECT title FROM items ORDER BY title"));
        Assert.Equal(["a.pdf|added", "a.pdf|changed", "b.pdf|added"], _feed
            .Ask("SELECT path, change FROM history.changes ORDER BY cursor"));
    }

    [Fact]
    public void A_removed_document_is_marked_and_comes_back()
    {
        _feed.Hold(First, Second);
        _feed.Hold(Second);
        Assert.Equal(["Ny havn"], _feed.Ask("SELECT title FROM items"));
        Assert.Equal(["b.pdf"], _feed.Ask("SELECT path FROM documents"));
        Assert.Equal(["3"], _feed.Ask("SELECT count(*) FROM history.items"));
        Assert.Equal(["a.pdf"], _feed.Ask("SELECT path FROM history.documents WHERE removedAt IS NOT NULL"));
        _feed.Hold(First, Second);
        Assert.Equal(["3"], _feed.Ask("SELECT count(*) FROM items"));
        Assert.Equal(["0"], _feed.Ask("SELECT count(*) FROM history.gone"));
        Assert.Equal(["a.pdf|added", "a.pdf|removed", "a.pdf|added"],
            _feed.Ask("SELECT path, change FROM history.changes WHERE path = 'a.pdf' ORDER BY cursor"));
    }

    [Fact]
    public void Bytes_under_two_names_stay_until_both_are_gone()
    {
        var twin = First with { Document = First.Document with { Path = "z.pdf" } };
        _feed.Hold(First, twin);
        Assert.Equal(["2|2"], _feed.Ask("SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM items)"));
        _feed.Hold(twin);
        Assert.Equal(["z.pdf|2"], _feed.Ask("SELECT path, (SELECT count(*) FROM items) FROM documents"));
        _feed.Hold(Second);
        Assert.Equal(["Ny havn"], _feed.Ask("SELECT title FROM items"));
    }

    [Fact]
    public void Another_name_is_told_as_removed_first_and_added_then()
    {
        _feed.Hold(Second);
        _feed.Hold(Second with { Document = Second.Document with { Path = "a.pdf" } });
        Assert.Equal(["b.pdf|added", "b.pdf|removed", "a.pdf|added"], _feed
            .Ask("SELECT path, change FROM history.changes ORDER BY cursor"));
        Assert.Equal(["Ny havn|a.pdf"], _feed.Ask("SELECT i.title, path FROM items i JOIN documents USING (documentId)"));
    }

    [Fact]
    public void A_path_with_other_bytes_loses_what_it_had()
    {
        _feed.Hold(First);
        _feed.Hold(Second with { Document = Second.Document with { Path = "a.pdf" } });
        Assert.Equal(["Ny havn"], _feed.Ask("SELECT title FROM history.items"));
        Assert.Equal(["1"], _feed.Ask("SELECT count(*) FROM history.contents"));
    }

    [Fact]
    public void A_document_that_changed_twice_between_two_updates_stands_once()
    {
        _feed.Hold(First);
        _feed.Write(First with { Items = [StoredFeed.Item("1", "Én")] });
        _feed.Write(First with { Items = [StoredFeed.Item("1", "To")] });
        _feed.Update();
        Assert.Equal(["To"], _feed.Ask("SELECT title FROM items"));
        Assert.Equal(["2"], _feed.Ask("SELECT max(cursor) FROM history.changes"));
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_written()
    {
        _feed.Hold(First, Second);
        var before = File.GetLastWriteTimeUtc(Path.Combine(_feed.Path, "parquet", "items.parquet"));
        _feed.Update();
        Assert.Equal(["2"], _feed.Ask("SELECT count(*) FROM history.changes"));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(_feed.Path, "parquet", "items.parquet")));
    }

    [Fact]
    public void More_documents_than_a_chunk_are_all_there_in_order()
    {
        _feed.Hold([.. Enumerable.Range(0, 600).Select(i => StoredFeed.Document($"{i:000}.pdf", $"{i}", titles: [$"Sag {i}"]))]);
        Assert.Equal(["600|600"], _feed.Ask("SELECT count(*), count(DISTINCT itemId) FROM items"));
        Assert.Equal(["600|599"], _feed.Ask("SELECT max(cursor), count(*) FILTER (path > before) FROM "
            + "(SELECT cursor, path, lag(path) OVER (ORDER BY cursor) AS before FROM history.changes)"));
    }

    [Fact]
    public void A_file_that_is_no_document_is_named_and_the_rest_is_there()
    {
        _feed.Write(First, Second);
        _feed.Update();
        _feed.Write(First with { Items = [StoredFeed.Item("1", "Ny titel")] }, Second with { Items = [] });
        var folder = Path.Combine(_feed.Path, "json");
        var source = new BrokenSource(_feed.Path, "a.pdf");
        var result = source.Update();
        Assert.Equal(["a.pdf is not brought up to date in the store: no such thing"], result.Problems.Select(line => line.English));
        Assert.Equal(["Budget 2024", "Skolernes ferieplan"], _feed.Ask("SELECT title FROM items ORDER BY title"));
        Assert.True(Directory.Exists(folder));
        Assert.True(_feed.Update());
        Assert.Equal(["Ny titel"], _feed.Ask("SELECT title FROM items"));
    }
}
