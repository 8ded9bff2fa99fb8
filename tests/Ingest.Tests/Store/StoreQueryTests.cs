using System.Collections.Immutable;
using Ingest.Store.Queries;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>A question is answered, and nothing else is done, whatever it says.</summary>
public sealed class StoreQueryTests : IDisposable
{
    private static readonly QueryLimits Limits = new(TimeSpan.FromMinutes(2), 1000);

    private readonly StoredFeed _feed = new();
    private readonly TemporaryFolder _elsewhere = new();

    public StoreQueryTests() => _feed.Hold(StoredFeed.Document("a.pdf", "a", titles: ["Budget", "Skole", "Havn"]));

    public void Dispose()
    {
        _feed.Dispose();
        _elsewhere.Dispose();
    }

    [Theory]
    [InlineData("select title from items order by title")]
    [InlineData("from items select title order by title;")]
    [InlineData("with t as (select title from items) select * from t order by 1 -- the end")]
    [InlineData("select title from items order by title ; ")]
    [InlineData("select title from items order by title; -- the end\n/* really */")]
    public void Questions_are_answered(string sql) =>
        Assert.Equal(["Budget", "Havn", "Skole"], Answer(sql).Rows.Select(row => (string)row[0]!));

    [Theory]
    [InlineData("describe items")]
    [InlineData("summarize items")]
    [InlineData("show tables")]
    [InlineData("values (1), (2)")]
    [InlineData("pivot items on number in ('1', '2') using count(*)")]
    public void So_are_those_that_are_no_select(string sql) => Assert.NotEmpty(Answer(sql).Rows);

    [Theory]
    [InlineData("drop view items")]
    [InlineData("delete from history.items")]
    [InlineData("insert into history.gone values ('d')")]
    [InlineData("create temp table x as select 1")]
    [InlineData("create view x as select 1")]
    [InlineData("attach ':memory:' as m")]
    [InlineData("attach '{0}/b.duckdb' as b")]
    [InlineData("copy items to '{0}/x.csv'")]
    [InlineData("copy (select 1) to '{0}/x.parquet'")]
    [InlineData("export database '{0}/x'")]
    [InlineData("set threads = 1")]
    [InlineData("pragma threads = 1")]
    [InlineData("install httpfs")]
    [InlineData("load json")]
    [InlineData("checkpoint")]
    [InlineData("prepare p as select 1")]
    [InlineData("call pragma_version()")]
    [InlineData("begin transaction")]
    [InlineData("use history")]
    [InlineData("select 1; select 2")]
    [InlineData("select 1; drop view items")]
    [InlineData("select 1) t; drop view items; select * from (select 1")]
    [InlineData("")]
    [InlineData(" ; ")]
    public void Nothing_else_is_let_through(string sql)
    {
        Assert.Throws<QueryException>(() => Answer(sql.Replace("{0}", _elsewhere.Path, StringComparison.Ordinal)));
        Assert.Empty(Directory.GetFileSystemEntries(_elsewhere.Path));
        Assert.Equal(["3"], _feed.Ask("select count(*) from items"));
    }

    [Theory]
    [InlineData("select * from read_text('{0}')")]
    [InlineData("select * from read_csv('{0}')")]
    [InlineData("select * from read_blob('{0}')")]
    [InlineData("select * from glob('{0}*')")]
    [InlineData("select * from '{0}'")]
    [InlineData("select * from read_text(getvariable('x'))")]
    [InlineData("select * from query('copy items to ''{0}x''')")]
    public void No_file_is_read(string sql)
    {
        var file = _elsewhere.Write("secret.csv", "hemmeligt"u8.ToArray());
        var fault = Record.Exception(() => Answer(sql.Replace("{0}", file, StringComparison.Ordinal)));
        Assert.IsType<QueryException>(fault);
        Assert.DoesNotContain("hemmeligt", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_points_at_its_place()
    {
        var fault = Assert.Throws<QueryException>(() => Answer("select titel from items"));
        Assert.Contains("title", fault.Message, StringComparison.Ordinal);
        Assert.Contains("LINE 1: select titel from items\n               ^", fault.Message, StringComparison.Ordinal);
        Assert.Contains("^", Assert.Throws<QueryException>(() => Answer("selekt 1")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_without_end_is_broken_off()
    {
        var fault = Assert.Throws<QueryException>(() =>
            Answer("select count(*) from range(1000000000) a, range(1000000000) b where a.range <> b.range",
                Limits with { Time = TimeSpan.FromMilliseconds(200) }));
        Assert.Contains("0.2 s", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_given_up_to_the_limit_and_more_is_told()
    {
        var (rows, hasMore) = Answer("select * from range(1000000000)", Limits with { Rows = 5 });
        Assert.Equal((5, true), (rows.Count, hasMore));
        Assert.False(Answer("select * from range(5)", Limits with { Rows = 5 }).HasMore);
    }

    [Theory]
    [InlineData("interval '1 month'", "1 month")]
    [InlineData("'infinity'::date", "infinity")]
    [InlineData("'0044-01-01 (BC)'::date", "0044-01-01 (BC)")]
    [InlineData("{'a': 1, 'b': [1, null]}", "{'a': 1, 'b': [1, NULL]}")]
    [InlineData("timestamp '2024-05-01 12:00:30.123456'", "2024-05-01 12:00:30.123456")]
    [InlineData("date '2024-05-01'", "2024-05-01")]
    public void What_net_has_no_form_of_comes_as_duckdb_writes_it(string value, string text) =>
        Assert.Equal(text, Answer($"select {value} as v, title from items limit 1").Rows[0][0]);

    [Theory]
    [InlineData("select ?")]
    [InlineData("select error('no')")]
    [InlineData("select repeat('x', 2000000000)")]
    public void What_fails_in_the_middle_is_told(string sql) => Assert.Throws<QueryException>(() => Answer(sql));

    [Fact]
    public void Two_columns_of_one_name_have_two_names()
    {
        using var query = new StoreQuery(_feed.File);
        var taken = new TakenRows();
        query.Answer("select 1 as a, 2 as a, date '2024-01-01' as a", Limits, taken);
        Assert.Equal(3, taken.Columns.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_question_puts_nothing_on_the_disk()
    {
        var before = Directory.GetFileSystemEntries(_feed.Path, "*", SearchOption.AllDirectories).Length;
        Record.Exception(() => Answer("select count(*) from (select repeat(range::text, 50) as r from range(20000000) order by r)"));
        Assert.Equal(before, Directory.GetFileSystemEntries(_feed.Path, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void A_list_that_holds_a_null_is_read() =>
        Assert.Equal([1, null, 3], (IEnumerable<int?>)Answer("select [1, null, 3] as list").Rows[0][0]!);

    [Fact]
    public void An_answer_goes_to_the_one_parquet_file_that_was_named()
    {
        var target = _elsewhere["it's.parquet"];
        using (var query = new StoreQuery(_feed.File, target))
        {
            Assert.Equal(3, query.ToParquet("from items", Limits.Time));
            Assert.Throws<QueryException>(() => query.ToParquet("drop view items", Limits.Time));
            Assert.Equal(2, query.ToParquet("from items limit 2", Limits.Time)); // as every night
        }

        Assert.Equal([target], Directory.GetFiles(_elsewhere.Path));
        Assert.Equal(["2"], _feed.Ask($"select count(*) from '{target.Replace("'", "''", StringComparison.Ordinal)}'"));
    }

    private (List<object?[]> Rows, bool HasMore) Answer(string sql, QueryLimits? limits = null)
    {
        using var query = new StoreQuery(_feed.File);
        var taken = new TakenRows();
        var (_, hasMore) = query.Answer(sql, limits ?? Limits, taken);
        return (taken.Rows, hasMore);
    }

    private sealed class TakenRows : IAnswerWriter
    {
        public List<object?[]> Rows { get; } = [];

        public List<string> Columns { get; } = [];

        public void Begin(ImmutableArray<QueryColumn> columns) => Columns.AddRange(columns.Select(column => column.Name));

        public void Row(object?[] values) => Rows.Add([.. values]);

        public void End()
        {
        }
    }
}
