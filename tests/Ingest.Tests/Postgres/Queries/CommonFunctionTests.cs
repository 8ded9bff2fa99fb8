using Ingest.Tests.Store;

namespace Ingest.Tests.Postgres.Queries;

/// <summary>Functions of DuckDB that PostgreSQL lacks: the same words give the same on both.</summary>
public sealed class CommonFunctionTests(StoredFacts facts, PostgresFacts postgres)
    : IClassFixture<StoredFacts>, IClassFixture<PostgresFacts>
{
    [Theory]
    [InlineData("year(date '1996-02-29')", "1996")]
    [InlineData("month(date '1996-02-29')", "2")]
    [InlineData("day(date '1996-02-29')", "29")]
    [InlineData("regexp_extract('1,5 mio. USD (USD)', '[A-Z]{3}')", "USD")]
    [InlineData("regexp_extract('kr.', '[A-Z]{3}')", "")]
    [InlineData("regexp_extract('sag 24-1371', '([0-9]+)-([0-9]+)', 2)", "1371")]
    [InlineData("regexp_extract('sag 24-1371', '([0-9]+)-([0-9]+)')", "24-1371")]
    [InlineData("typeof(cast('a' as varchar))", "VARCHAR")]
    [InlineData("typeof(1)", "INTEGER")]
    [InlineData("typeof(cast(1 as bigint))", "BIGINT")]
    [InlineData("typeof(date '2024-01-01')", "DATE")]
    [InlineData("typeof(cast(1 as double precision))", "DOUBLE")]
    [InlineData("typeof(true)", "BOOLEAN")]
    [InlineData("cast(round(cast(0.285 as double precision), 2) as varchar)", "0.28")] // 0.285 is 0.28499999999999998
    [InlineData("cast(round(cast(0.125 as double precision), 2) as varchar)", "0.13")]
    [InlineData("cast(round(cast(-0.125 as double precision), 2) as varchar)", "-0.13")]
    [InlineData("cast(round(cast(1234.5678 as double precision), 2) as varchar)", "1234.57")]
    [InlineData("lower('ØRUM Å')", "ørum å")]
    public void A_function_gives_the_same(string sql, string value)
    {
        Assert.Equal([value], facts.Feed.Ask($"select {sql}"));
        Assert.Equal([value], TakenRows.Of(postgres.Feed, $"select {sql}").Texts);
    }

    [Theory]
    [InlineData("select count(*) from fields where text ilike '%LÅN%'")]
    [InlineData("select count(*) from participants where lower(name) like '%ø%'")]
    [InlineData("select title from items order by title")]
    [InlineData("select typeof(text), typeof(page), typeof(confidence) from fields limit 1")]
    public void Texts_of_the_store_are_compared_in_the_same_way(string sql)
    {
        var wanted = facts.Feed.Ask(sql);
        Assert.NotEqual(["0"], wanted);
        Assert.Equal(wanted, TakenRows.Of(postgres.Feed, sql).Texts);
    }
}
