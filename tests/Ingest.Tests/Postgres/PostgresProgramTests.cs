using System.Text.Json;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres;

/// <summary>The built program's commands on a store on PostgreSQL.</summary>
public sealed class PostgresProgramTests : IDisposable
{
    private readonly PostgresFeed _feed = new();

    public void Dispose() => _feed.Dispose();

    [Fact]
    public void Answers_are_tables_csv_and_json()
    {
        Hold();
        const string Sql = "select title, page, cast('2024-05-01' as date) as day, array[1, null] as list from items order by title";
        var csv = IngestProgram.Run("query", Sql, "--store", _feed.Address, "--csv");
        Assert.Equal("title,page,day,list\r\n\"Budget, \"\"2024\"\"\",1,2024-05-01,\"[1,null]\"\r\n"
            + "\"Børn\nog unge\",1,2024-05-01,\"[1,null]\"\r\n"
            + "Havn,1,2024-05-01,\"[1,null]\"\r\n", csv.Output);
        using var json = JsonDocument.Parse(IngestProgram.Run("query", Sql, "--store", _feed.Address, "--json").Output);
        Assert.Equal("Børn\nog unge", json.RootElement[1].GetProperty("title").GetString());
        Assert.Equal(1, json.RootElement[0].GetProperty("list")[0].GetInt32());
        Assert.Contains("Børn og unge", IngestProgram.Run("query", Sql, "--store", _feed.Address).Output, StringComparison.Ordinal);
        var none = IngestProgram.Run("query", "select title from items where false", "--store", _feed.Address, "--csv");
        Assert.Equal((0, "title\r\n"), (none.ExitCode, none.Output));
        var more = IngestProgram.Run("query", "select * from items", "--store", _feed.Address, "--limit", "2", "--csv");
        Assert.Contains("more rows than 2", more.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_takes_too_long_or_has_a_fault_ends_with_two()
    {
        Hold();
        var late = IngestProgram.Run("query", "select pg_sleep(60)", "--store", _feed.Address, "--timeout", "1s");
        Assert.Equal(2, late.ExitCode);
        Assert.Contains("longer than 1 s", late.Error, StringComparison.Ordinal);
        var fault = IngestProgram.Run("query", "select titel from items", "--store", _feed.Address);
        Assert.Equal((2, ""), (fault.ExitCode, fault.Output));
        Assert.Contains(
            "LINE 1: select titel from items\n               ^", fault.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_are_lines_with_a_cursor()
    {
        Hold();
        var lines = IngestProgram.Run("changes", "--store", _feed.Address).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var last = JsonDocument.Parse(lines[^1]);
        Assert.Equal(("b.pdf", "added", 2), (last.RootElement.GetProperty("path").GetString(),
            last.RootElement.GetProperty("change").GetString(), lines.Length));
        var cursor = last.RootElement.GetProperty("cursor").GetString()!;
        Assert.Equal("", IngestProgram.Run("changes", "--store", _feed.Address, "--since", cursor).Output);
        Assert.Equal(2, IngestProgram.Run("changes", "--store", _feed.Address, "--since", "x-1").ExitCode);
    }

    [Theory]
    [InlineData("postgres://ingest:hemmelig@127.0.0.1:1/x", "can't be reached")]
    [InlineData("{0}", "holds no store yet")]
    [InlineData("{0}-none", "no such database")]
    public void A_store_that_is_not_there_is_one_line_and_two(string address, string said)
    {
        var there = PostgresServer.Shared.NewDatabase().Replace("ingest@", "ingest:hemmelig@", StringComparison.Ordinal);
        foreach (var command in (string[][])[["query", "select 1"], ["changes"]])
        {
            var run = IngestProgram.Run([.. command, "--store", address.Replace("{0}", there, StringComparison.Ordinal)]);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains(said, run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.TrimEnd().Split('\n'));
            Assert.DoesNotContain("hemmelig", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--store takes the place of OUT", "query", "select 1", "out", "--store", "postgres://x/y")]
    [InlineData("sslmod", "query", "select 1", "--store", "postgres://ingest:hemmelig@127.0.0.1:1/x?sslmod=require")]
    [InlineData("postgres://user@host", "query", "select 1", "--store", "out")]
    [InlineData("--csv", "query", "select 1", "--parquet", "x.parquet", "--store", "postgres://x/y")]
    [InlineData("--documents", "changes", "--documents", "--store", "postgres://x/y")]
    [InlineData("OUT", "changes", "out", "--store", "postgres://x/y")]
    [InlineData("--store postgres://", "changes")]
    public void What_does_not_go_together_is_said(string said, params string[] arguments)
    {
        var run = IngestProgram.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hemmelig", run.Error, StringComparison.Ordinal);
    }

    private void Hold() => _feed.Write("one", StoredFeed.Document("a.pdf", "a", titles: ["Budget, \"2024\"", "Børn\nog unge"]),
        StoredFeed.Document("b.pdf", "b", date: "2024-04-02", titles: ["Havn"]));
}
