using Ingest.Store;
using Ingest.Store.Queries;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres.Queries;

/// <summary>A question to a store on PostgreSQL is answered, and nothing else is done, whatever it says.</summary>
public sealed class PostgresQueryTests : IDisposable
{
    private readonly PostgresFeed _feed = new();

    public PostgresQueryTests() => _feed.Write("one", StoredFeed.Document("a.pdf", "a", titles: ["Budget", "Skole", "Havn"]));

    public void Dispose() => _feed.Dispose();

    [Theory]
    [InlineData("select title from items order by title")]
    [InlineData("SELECT TITLE FROM ITEMS ORDER BY TITLE;")]
    [InlineData("with t as (select title from items) select * from t order by 1 -- the end")]
    [InlineData("select title from items order by title ; ")]
    [InlineData("select title from items order by title; -- the end\n/* really */")]
    [InlineData("-- first\n/* of all */ (select title from items order by title)")]
    [InlineData("values ('Budget'), ('Havn'), ('Skole')")]
    [InlineData("select title from items where title <> 'a;b' order by title")]
    [InlineData("select title from items where title <> $$a;b$$ and title <> 'x:y@z' order by title")]
    public void Questions_are_answered(string sql) => Assert.Equal(["Budget", "Havn", "Skole"], TakenRows.Of(_feed, sql).Texts);

    [Theory]
    [InlineData("insert into history.gone values ('d')")]
    [InlineData("delete from history.items")]
    [InlineData("with d as (delete from history.items returning *) select * from d")]
    [InlineData("drop view items cascade")]
    [InlineData("create temp table x as select 1")]
    [InlineData("select 1 into x")]
    [InlineData("select * from history.items for update")]
    [InlineData("copy (select 1) to program 'touch {0}'")]
    [InlineData("copy (select 1) to '{0}'")]
    [InlineData("set statement_timeout = 0")]
    [InlineData("explain analyze select 1")]
    [InlineData("do $$ begin perform 1; end $$")]
    [InlineData("begin")]
    [InlineData("commit")]
    [InlineData("select history.forget(array(select documentid from documents))")]
    [InlineData("select set_config('transaction_read_only', 'off', true), history.forget(array(select documentid from documents))")]
    [InlineData("select lo_export(1, '{0}')")]
    [InlineData("select nextval('history.engines_number_seq')")]
    [InlineData("select 1; select 2")]
    [InlineData("select 1; drop view items cascade")]
    [InlineData("select 1) t; drop view items cascade; select * from (select 1")]
    [InlineData("select 1) t; commit; delete from history.items; select * from (select 1")]
    [InlineData("from items")]
    [InlineData("describe items")]
    [InlineData("")]
    [InlineData(" ; ")]
    public void Nothing_else_is_let_through(string sql)
    {
        using var folder = new TemporaryFolder();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.Path, (UnixFileMode)0x1FF); // the server, another user, could write here
        }

        Assert.Throws<QueryException>(() => TakenRows.Of(_feed, sql.Replace("{0}", folder["x"], StringComparison.Ordinal)));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(["3"], _feed.Ask("select count(*) from items"));
    }

    [Theory]
    [InlineData("select 1; select 2", "One question at a time")]
    [InlineData("insert into history.gone values ('d')", "Only questions are answered")]
    [InlineData("copy (select 1) to program 'touch x'", "Only questions are answered")]
    [InlineData("from items", "select * from items")]
    public void What_is_wrong_is_said(string sql, string said) =>
        Assert.Contains(said, Assert.Throws<QueryException>(() => TakenRows.Of(_feed, sql)).Message, StringComparison.Ordinal);

    /// <summary>The tests' user is the server's superuser, who may read any file of the server.</summary>
    [Theory]
    [InlineData("select pg_read_file('PG_VERSION')")]
    [InlineData("select * from pg_ls_dir('.')")]
    [InlineData("select * from pg_read_binary_file('PG_VERSION')")]
    [InlineData("select lo_import('/etc/passwd')")]
    public void No_file_of_the_server_is_read(string sql)
    {
        Assert.NotEmpty(_feed.Ask("select pg_read_file('PG_VERSION')"));
        Assert.Throws<QueryException>(() => TakenRows.Of(_feed, sql));
    }

    [Theory]
    [InlineData("select titel from items", "\n\nLINE 1: select titel from items\n               ^")]
    [InlineData("select '𝄞🎼' as a,\n  titel from items", "\n\nLINE 2:   titel from items\n          ^")]
    [InlineData("select * from items wher title = 1", "\n\nLINE 1: select * from items wher title = 1\n                                 ^")]
    public void A_fault_points_at_its_place(string sql, string place) =>
        Assert.EndsWith(place, Assert.Throws<QueryException>(() => TakenRows.Of(_feed, sql)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_question_without_end_is_broken_off()
    {
        var fault = Assert.Throws<QueryException>(() =>
            TakenRows.Of(_feed, "select pg_sleep(60)", new QueryLimits(TimeSpan.FromMilliseconds(200), 10)));
        Assert.Contains("0.2 s", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["3"], TakenRows.Of(_feed, "select count(*) from items").Texts);
    }

    [Fact]
    public void Rows_are_given_up_to_the_limit_and_more_is_told()
    {
        var limits = new QueryLimits(TimeSpan.FromMinutes(1), 5);
        var few = TakenRows.Of(_feed, "select generate_series(1, 1000000000)", limits);
        Assert.Equal((5, true), (few.Rows.Count, few.HasMore));
        Assert.False(TakenRows.Of(_feed, "select generate_series(1, 5)", limits).HasMore);
        Assert.Equal(7, TakenRows.Of(_feed, "select generate_series(1, 7)", limits with { Rows = long.MaxValue }).Rows.Count);
    }

    [Theory]
    [InlineData("date '2024-05-01'", "2024-05-01")]
    [InlineData("time '08:15'", "08:15:00")]
    [InlineData("timestamp '2024-05-01 12:00:30.123456'", "2024-05-01 12:00:30.123456")]
    [InlineData("date 'infinity'", "infinity")]
    [InlineData("'NaN'::double precision", "NaN")]
    [InlineData("'-Infinity'::double precision", "-Infinity")]
    [InlineData("'NaN'::numeric", "NaN")]
    [InlineData("1.10::numeric(18, 2)", "1.10")]
    [InlineData("123456789012345678901234567890123456789::numeric", "123456789012345678901234567890123456789")]
    [InlineData("0.1::double precision", "0.1")]
    [InlineData("array[1, null, 3]", "[1, NULL, 3]")]
    [InlineData("array['a', null]", "[a, NULL]")]
    [InlineData("array[]::text[]", "[]")]
    [InlineData("array[array[1, 2], array[3, 4]]", "[1, 2, 3, 4]")]
    [InlineData("'{\"a\": [1, null]}'::jsonb", "{\"a\": [1, null]}")]
    [InlineData("true", "True")]
    [InlineData("null", "")]
    public void A_value_comes_in_its_form(string value, string text) =>
        Assert.Equal(text, TakenRows.Of(_feed, $"select {value} as v").Texts.Single());

    [Fact]
    public void Columns_are_named_as_the_store_of_one_machine_names_them_and_each_once()
    {
        var columns = TakenRows.Of(_feed, "select documentId, itemId, i.documentid, confidence, 1.5 as x from items i where false").Columns;
        Assert.Equal(["documentId", "itemId", "documentId_2", "confidence", "x"], columns.Select(column => column.Name));
        Assert.Equal([false, false, false, true, true], columns.Select(column => column.IsNumber));
        Assert.Equal("firstDate", TakenRows.Of(_feed, "select firstDate from cases").Columns.Single().Name);
    }

    [Theory]
    [InlineData("select $2")]
    [InlineData("select 1 / (position - 1) from items order by position")]
    [InlineData("select repeat('x', 2000000000)")]
    public void What_fails_in_the_middle_is_told(string sql) => Assert.Throws<QueryException>(() => TakenRows.Of(_feed, sql));

    [Fact]
    public void Who_may_only_read_can_ask_and_who_may_not_is_told()
    {
        var reader = $"reader{Guid.NewGuid():N}";
        _feed.Ask($"CREATE ROLE {reader} LOGIN");
        var address = _feed.Address.Replace("ingest@", reader + "@", StringComparison.Ordinal);
        using (var store = Ingest.Postgres.PostgresStore.At(Ingest.Postgres.PostgresAddress.Of(address)))
        {
            var query = new Ingest.Postgres.Queries.PostgresQuery(store);
            var limits = new QueryLimits(TimeSpan.FromMinutes(1), 10);
            var fault = Assert.Throws<StoreException>(() => query.Answer("select 1", limits, new TakenRows()));
            Assert.Contains("GRANT pg_read_all_data", fault.Message, StringComparison.Ordinal);
            _feed.Ask($"GRANT pg_read_all_data TO {reader}");
            Assert.Equal(3, query.Answer("select title from items", limits, new TakenRows()).Rows);
        }

        _feed.Ask($"DROP ROLE {reader}");
    }
}
