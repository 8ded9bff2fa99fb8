using System.Text;
using System.Text.Json;
using Ingest.Store;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>The built program's commands round the store.</summary>
public sealed class StoreProgramTests : IDisposable
{
    private readonly StoredFeed _feed = new();

    public StoreProgramTests() =>
        _feed.Hold(StoredFeed.Document("a.pdf", "a", titles: ["Budget, \"2024\"", "Børn\nog unge"]),
            StoredFeed.Document("b.pdf", "b", date: "2024-04-02", titles: ["Havn"]));

    public void Dispose() => _feed.Dispose();

    [Fact]
    public void A_run_makes_the_store_and_later_runs_keep_it_up()
    {
        using var folder = new TemporaryFolder();
        var agendas = Agendas();
        var (input, output) = (folder["in"], folder["out"]);
        Directory.CreateDirectory(input);
        File.Copy(agendas[0], Path.Combine(input, "a.pdf"));
        Assert.Equal(0, IngestProgram.Run("run", input, "--out", output, "--store", "duckdb").ExitCode);
        Assert.Equal("1", Count(output));
        File.Copy(agendas[1], Path.Combine(input, "b.pdf"));
        Assert.Equal(0, IngestProgram.Run("run", input, "--out", output).ExitCode);
        Assert.Equal("2", Count(output));
        Assert.True(File.Exists(Path.Combine(output, "parquet", "items.parquet")));
    }

    [Fact]
    public void A_store_that_another_has_open_costs_the_run_nothing()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (Agendas()[0], Agendas()[1]);
        Assert.Equal(0, IngestProgram.Run("run", first, "--out", folder["out"], "--store", "duckdb").ExitCode);
        using (StoreDatabase.ForReading(StoreFile.In(folder["out"])))
        {
            var run = IngestProgram.Run("run", first, second, "--out", folder["out"]);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("open in another program", run.Error, StringComparison.Ordinal);
            Assert.Equal(2, File.ReadLines(folder["out/agendas.ndjson"]).Count());
        }

        Assert.Equal(0, IngestProgram.Run("store", folder["out"]).ExitCode);
        Assert.Equal("2", Count(folder["out"]));
    }

    [Fact]
    public void Answers_are_tables_csv_and_json()
    {
        const string Sql = "select title, page, cast('2024-05-01' as date) as day, [1, null] as list from items order by title";
        var csv = IngestProgram.Run("query", Sql, _feed.Path, "--csv");
        Assert.Equal("title,page,day,list\r\n\"Budget, \"\"2024\"\"\",1,2024-05-01,\"[1,null]\"\r\n"
            + "\"Børn\nog unge\",1,2024-05-01,\"[1,null]\"\r\n"
            + "Havn,1,2024-05-01,\"[1,null]\"\r\n", csv.Output);
        using var json = JsonDocument.Parse(IngestProgram.Run("query", Sql, _feed.Path, "--json").Output);
        Assert.Equal("Børn\nog unge", json.RootElement[1].GetProperty("title").GetString());
        Assert.Equal(1, json.RootElement[0].GetProperty("list")[0].GetInt32());
        var table = IngestProgram.Run("query", Sql, _feed.Path).Output;
        Assert.Contains("Børn og unge", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_a_question_ends_with_two_and_points_at_it()
    {
        var run = IngestProgram.Run("query", "select titel from items", _feed.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("LINE 1: select titel from items", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.Contains("Give a question", IngestProgram.Run("query").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_than_asked_for_are_told_of()
    {
        var run = IngestProgram.Run("query", "from items", _feed.Path, "--limit", "2", "--csv");
        Assert.Contains("more rows than 2", run.Error, StringComparison.Ordinal);
        Assert.Equal("", IngestProgram.Run("query", "from items", _feed.Path, "--limit", "0", "--csv").Error);
    }

    [Fact]
    public void Every_view_is_listed_with_an_example_that_runs()
    {
        var list = IngestProgram.Run("query", "--list").Output;
        foreach (var view in Ingest.Store.Schema.AnswerViews.All)
        {
            Assert.Contains($"{view.Name}\n  {view.Says}\n  {view.Example}\n", list.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.True(view.Says.Length > 20 && view.Danish.Length > 20, view.Name);
            using var query = new Ingest.Store.Queries.StoreQuery(_feed.File);
            query.Answer(view.Example, new(TimeSpan.FromMinutes(1), 10), new Nowhere());
        }
    }

    [Fact]
    public void Changes_are_lines_with_a_cursor_and_the_document_where_it_is_wanted()
    {
        var lines = IngestProgram.Run("changes", _feed.Path, "--documents").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var last = JsonDocument.Parse(lines[^1]);
        Assert.Equal("Havn", last.RootElement.GetProperty("document").GetProperty("items")[0].GetProperty("title").GetString());
        _feed.Hold(StoredFeed.Document("b.pdf", "b", date: "2024-04-02", titles: ["Havn"]));
        var more = IngestProgram.Run("changes", _feed.Path, "--since", last.RootElement.GetProperty("cursor").GetString()!).Output;
        using var gone = JsonDocument.Parse(more);
        Assert.Equal(("removed", "a.pdf"), (gone.RootElement.GetProperty("change").GetString(), gone.RootElement.GetProperty("path")
            .GetString()));
        Assert.Equal(2, IngestProgram.Run("changes", _feed.Path, "--since", "x-1").ExitCode);
    }

    [Fact]
    public void What_several_commands_write_into_one_file_stands_behind_each_other()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("This test wants a shell.");
        }

        var target = Path.Combine(_feed.Path, "all.txt");
        var start = new System.Diagnostics.ProcessStartInfo("sh");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("{ dotnet \"$1\" changes \"$2\"; echo DONE; dotnet \"$1\" changes \"$2\"; } > \"$3\"");
        foreach (var value in new[] { "sh", Path.Combine(AppContext.BaseDirectory, "ingest.dll"), _feed.Path, target })
        {
            start.ArgumentList.Add(value);
        }

        using (var shell = System.Diagnostics.Process.Start(start)!)
        {
            shell.WaitForExit();
        }

        var lines = File.ReadAllLines(target);
        Assert.Equal(5, lines.Length);
        Assert.Equal(("DONE", lines[0], lines[1]), (lines[2], lines[3], lines[4]));
    }

    [Fact]
    public void An_answer_that_is_too_wide_is_a_block_a_row()
    {
        var output = new StringWriter();
        var console = Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings
        {
            Out = new Spectre.Console.AnsiConsoleOutput(output),
            Ansi = Spectre.Console.AnsiSupport.No,
        });
        console.Profile.Width = 60;
        using var query = new Ingest.Store.Queries.StoreQuery(_feed.File);
        query.Answer("from items order by title", new(TimeSpan.FromMinutes(1), 1), new Ingest.Cli.Answers.AnswerTable(console));
        Assert.Matches("title +Budget, \"2024\"", output.ToString());
    }

    [Fact]
    public void A_damaged_store_is_set_aside_and_made_anew()
    {
        File.WriteAllText(_feed.File, new string('x', 5000), Encoding.ASCII);
        var run = IngestProgram.Run("store", _feed.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--rebuild", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, IngestProgram.Run("store", _feed.Path, "--rebuild").ExitCode);
        Assert.Equal(["3"], _feed.Ask("select count(*) from items"));
        Assert.True(File.Exists(_feed.File + ".old"));
        Assert.Equal(0, IngestProgram.Run("store", _feed.Path, "--rebuild").ExitCode);
        Assert.StartsWith("xxx", File.ReadAllText(_feed.File + ".old"), StringComparison.Ordinal);
        Assert.True(File.Exists(_feed.File + ".old2"));
    }

    [Fact]
    public void Nothing_is_set_aside_where_there_is_nothing_to_make_a_store_of()
    {
        Directory.Delete(Path.Combine(_feed.Path, "json"), recursive: true);
        Assert.Equal(2, IngestProgram.Run("store", _feed.Path, "--rebuild").ExitCode);
        Assert.True(File.Exists(_feed.File));
    }

    [Fact]
    public void A_question_that_begins_with_an_at_sign_reads_no_file()
    {
        var file = Path.Combine(_feed.Path, "words.txt");
        File.WriteAllText(file, "hemmeligt");
        Assert.DoesNotContain("hemmeligt", IngestProgram.Run("query", "@" + file, _feed.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_is_not_written_over_another_kind_of_file()
    {
        var run = IngestProgram.Run("query", "from items", _feed.Path, "--parquet", _feed.File);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not written over", run.Error, StringComparison.Ordinal);
        Assert.Equal(["3"], _feed.Ask("select count(*) from items"));
    }

    [Fact]
    public void What_a_terminal_would_obey_is_in_no_fault()
    {
        var run = IngestProgram.Run("query", "select cast(chr(27) || ']0;x' || chr(7) as int)", _feed.Path);
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.DoesNotContain('\a', run.Error);
    }

    private static string[] Agendas() =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "corpus", "first-sight", "6"), "*.pdf").Order(StringComparer.Ordinal).Take(2)];

    private static string Count(string output) =>
        IngestProgram.Run("query", "select count(*) as n from documents", output, "--csv").Output.Split("\r\n")[1];

    private sealed class Nowhere : Ingest.Store.Queries.IAnswerWriter
    {
        public void Begin(System.Collections.Immutable.ImmutableArray<Ingest.Store.Queries.QueryColumn> columns)
        {
        }

        public void Row(object?[] values)
        {
        }

        public void End()
        {
        }
    }
}
