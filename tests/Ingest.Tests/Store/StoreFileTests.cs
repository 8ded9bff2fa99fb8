using Ingest.Batch.Stores;
using Ingest.Model.Output;
using Ingest.Store;
using Ingest.Store.Queries;
using Ingest.Store.Schema;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>The file itself: of an older or newer program, damaged, held by another, gone.</summary>
public sealed class StoreFileTests : IDisposable
{
    private static readonly AgendaDocument First = StoredFeed.Document("a.pdf", "a", titles: ["Budget", "Skole"]);

    private readonly StoredFeed _feed = new();

    public void Dispose() => _feed.Dispose();

    [Fact]
    public void A_store_of_an_older_program_is_brought_into_shape_and_filled()
    {
        _feed.Hold(First, StoredFeed.Document("b.pdf", "b", titles: ["Havn"]));
        _feed.Hold(First);
        _feed.Do("""
            ALTER TABLE history.items RENAME caseNumber TO oldCase;
            DROP TABLE history.checks CASCADE;
            ALTER TABLE history.documents DROP pages;
            CREATE VIEW main.old AS SELECT 1;
            UPDATE history.store SET shape = 'older'
            """);
        Assert.True(_feed.Update());
        Assert.Equal(["Budget|1", "Skole|1"], _feed.Ask("SELECT i.title, i.page FROM items i WHERE caseNumber IS NULL ORDER BY 1"));
        Assert.Equal(["0"], _feed.Ask("SELECT count(*) FROM checks"));
        Assert.Equal(["2"], _feed.Ask("SELECT pages FROM documents"));
        Assert.Equal(["Havn"], _feed.Ask("SELECT title FROM history.items ANTI JOIN items USING (itemId)"));
        Assert.Equal(["added|2", "removed|1"], _feed.Ask("SELECT change, count(*) FROM history.changes GROUP BY ALL ORDER BY ALL"));
        Assert.Equal(Definitions.ColumnsOf(StoreSchema.Documents).Select(column => column.Name),
            _feed.Ask("SELECT column_name FROM duckdb_columns() WHERE schema_name = 'history' AND table_name = 'documents' "
                + "ORDER BY column_index"));
        Assert.Empty(_feed.Ask("SELECT view_name FROM duckdb_views() WHERE view_name = 'old'"));
    }

    [Fact]
    public void A_store_of_a_newer_program_is_left_alone()
    {
        _feed.Hold(First);
        _feed.Do("UPDATE history.store SET version = 99, shape = 'newer'");
        var before = File.ReadAllBytes(_feed.File);
        Assert.Contains("newer program (version 99", Assert.Throws<StoreException>(() => _feed.Update()).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_feed.File));
    }

    [Fact]
    public void A_damaged_file_is_told_and_left_alone()
    {
        _feed.Write(First);
        File.WriteAllText(_feed.File, string.Concat(Enumerable.Repeat("no database, but a file of some length. ", 1000)));
        Assert.Contains("--rebuild", Assert.Throws<StoreException>(() => _feed.Update()).Message, StringComparison.Ordinal);
        Assert.StartsWith("no database", File.ReadAllText(_feed.File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_output_is_told() =>
        Assert.Contains("no output folder", Assert.Throws<StoreException>(() => _feed.Update()).Message, StringComparison.Ordinal);

    [Fact]
    public void Where_there_is_no_store_a_question_says_how_to_make_one() =>
        Assert.Contains("ingest store", Assert.Throws<StoreException>(() => new StoreQuery(_feed.File)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a;b")]
    [InlineData("x;ACCESS_MODE=READ_ONLY")]
    [InlineData("it's \"so\" = æøå")]
    public void A_folder_may_be_called_anything(string name)
    {
        using var folder = new TemporaryFolder();
        _feed.Write(First);
        var other = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(other);
        Directory.Move(Path.Combine(_feed.Path, "json"), Path.Combine(other, "json"));
        Assert.True(StoreKeeping.Update(other, _ => { }, _ => { }, CancellationToken.None));
        Assert.True(File.Exists(Path.Combine(other, "agendas.duckdb")));
        Assert.Equal([other], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Files_of_others_among_the_parquet_files_stay()
    {
        _feed.Hold(First);
        var (mine, one) = (Path.Combine(_feed.Path, "parquet", "mine.parquet"), Path.Combine(_feed.Path, "parquet", "items.parquet"));
        File.WriteAllText(mine, "mine");
        File.Delete(one);
        _feed.Update();
        Assert.True(File.Exists(mine) && File.Exists(one));
    }

    [Fact]
    public void A_copy_of_a_documents_file_is_no_second_document()
    {
        _feed.Write(First);
        File.Copy(Path.Combine(_feed.Path, "json", "a.json"), Path.Combine(_feed.Path, "json", "copy.json"));
        _feed.Update();
        Assert.Equal(["1|2"], _feed.Ask("SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM items)"));
    }

    [Fact]
    public void A_file_that_is_no_document_is_named()
    {
        _feed.Write(First);
        File.WriteAllText(Path.Combine(_feed.Path, "json", "half.json"), "{ \"schemaVersion\": ");
        Assert.Contains("half.json", Assert.Throws<StoreException>(() => _feed.Update()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_read_side_by_side()
    {
        _feed.Hold(First);
        using var one = new StoreQuery(_feed.File);
        using var other = new StoreQuery(_feed.File);
        Assert.Equal(["2"], _feed.Ask("SELECT count(*) FROM items"));
    }

    [Fact]
    public void A_cursor_goes_on_where_it_was_and_tells_of_what_is_gone()
    {
        _feed.Hold(First, StoredFeed.Document("b.pdf", "b", titles: ["Havn"]));
        var cursor = Changes(null)[^1].Cursor;
        Assert.Empty(Changes(cursor));
        _feed.Hold(First with { Items = [] }, StoredFeed.Document("c.pdf", "c"));
        Assert.Equal(["b.pdf removed", "a.pdf changed", "c.pdf added"], Changes(cursor).Select(change => $"{change.Path} {change.Change}"));
        Assert.Equal(["a.pdf added", "c.pdf added"], Changes(null).Select(change => $"{change.Path} {change.Change}"));
        Assert.Equal(["c.pdf added"], Changes(Changes(cursor)[1].Cursor).Select(change => $"{change.Path} {change.Change}"));
    }

    [Theory]
    [InlineData("17")]
    [InlineData("000000000000-1")]
    [InlineData("")]
    public void A_cursor_of_another_store_is_refused(string cursor)
    {
        _feed.Hold(First);
        Assert.Throws<QueryException>(() => Changes(cursor));
    }

    [Fact]
    public void A_cursor_ahead_of_the_store_is_refused()
    {
        _feed.Hold(First);
        Assert.Throws<QueryException>(() => Changes(Changes(null)[0].Cursor + "0"));
    }

    [Fact]
    public void A_folder_copied_without_its_journal_gives_the_same_rows()
    {
        using var run = new TemporaryFolder();
        Assert.Equal(0, IngestProgram.Run("run", Repository.Agendas, "--out", run.Path, "--store", "duckdb", "--workers", "1").ExitCode);
        var rows = Rows(run.Path);
        File.Delete(StoreFile.In(run.Path));
        File.Delete(run["run.db"]);
        Assert.True(StoreKeeping.Update(run.Path, _ => { }, _ => { }, CancellationToken.None));
        Assert.NotEmpty(rows);
        Assert.Equal(rows, Rows(run.Path));
    }

    internal static string[] Rows(string folder)
    {
        using var store = StoreDatabase.ForReading(StoreFile.In(folder));
        return
        [
            .. StoreSchema.All.SelectMany(table => store.Rows($"SELECT CAST(t AS VARCHAR) FROM {table.Name} t ORDER BY 1")
                .Select(row => $"{table.Name} {row.GetString(0)}").ToList()),
        ];
    }

    private StoreChange[] Changes(string? since)
    {
        using var changes = new StoreChanges(_feed.File);
        return [.. changes.Since(since)];
    }
}
