using System.Text.Json;
using Ingest.Rehearsal;
using Ingest.Rehearsal.Measures;
using Ingest.Rehearsal.Report;
using Ingest.Tests.Support;

namespace Ingest.Tests.Rehearsal;

/// <summary>The commands, and what is said of bad files.</summary>
public sealed class RehearsalCommandTests : IDisposable
{
    /// <summary>1,000 pages of 10 ms in 20 jobs on two processors: 10 s by one worker, 5 by two, and no less by four.</summary>
    private const string Runs = """
        { "cores": 2, "documents": 100, "pages": 1000, "scanShare": 0,
          "runs": [ { "workers": 1, "seconds": 10 }, { "workers": 2, "seconds": 5.2 }, { "workers": 4, "seconds": SECONDS } ] }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("4.6", 0)]
    [InlineData("4.5", 1)]
    [InlineData("5.6", 1)]
    public void Predictions_that_are_off_by_more_than_a_tenth_are_an_exit_code(string seconds, int exitCode)
    {
        var (code, said, _) = Run(
            ["check", "--measured", File("even.json", EvenJson), "--runs", File("runs.json", RunsOf(seconds))]);

        Assert.Equal(exitCode, code);
        Assert.Contains("10.00", said, StringComparison.Ordinal);
        Assert.Contains("-3.8 %", said, StringComparison.Ordinal); // 5 / 5.2
    }

    [Fact]
    public void Four_workers_on_two_processors_are_predicted_as_two_are()
    {
        var pairs = RunCheck.Of(Made.Even(1), MeasuredRuns.Of(RunsOf("5")), 1);

        Assert.Equal([10, 5, 5], pairs.Select(pair => Math.Round(pair.Predicted.Seconds, 6)));
    }

    [Fact]
    public void A_run_is_a_table_or_JSON()
    {
        string[] call = ["run", "--measured", File("even.json", EvenJson), "--set", "corpus.pages=1000", "--machines", "1,2"];
        var (code, table, _) = Run(call);
        var (_, json, _) = Run([.. call, "--json"]);
        using var parsed = JsonDocument.Parse(json);

        Assert.Equal(0, code);
        Assert.Contains("machines      hours", table, StringComparison.Ordinal);
        Assert.Equal(10.0 / 3600, parsed.RootElement.GetProperty("runs")[0].GetProperty("hours").GetDouble(), 9);
        Assert.Equal(2, parsed.RootElement.GetProperty("runs").GetArrayLength());
    }

    [Theory]
    [InlineData("{ \"text.pages\": { \"mean\": 1, \"unit\": \"ms\" } }", "text.pages: no such parameter")]
    [InlineData("{ \"queue.job\": { \"value\": 1, \"unit\": \"s\" } }", "queue.job: its unit is \"ms\", not \"s\"")]
    [InlineData("{ \"queue.job\": { \"unit\": \"ms\" } }", "queue.job: \"value\" is missing")]
    [InlineData("{ \"queue.job\": { \"value\": -1, \"unit\": \"ms\" } }", "queue.job: -1 is no such number; at least 0")]
    [InlineData("{ \"corpus.scanShare\": { \"value\": 33, \"unit\": \"share\" } }", "corpus.scanShare: 33 is no such number; ")]
    [InlineData("{ \"text.page\": { \"value\": 2, \"unit\": \"ms\" } }", "text.page: \"mean\" or \"median\" is missing")]
    [InlineData("{ \"text.page\": { \"mean\": \"2\", \"unit\": \"ms\" } }", "measured values: ")]
    [InlineData("[]", "measured values: ")]
    [InlineData("", "measured values: ")]
    public void What_is_wrong_with_a_file_is_said_in_a_line(string json, string said)
    {
        var (code, output, error) = Run(["run", "--measured", File("bad.json", json)]);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(said, error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("fly")]
    [InlineData("run", "--fast")]
    [InlineData("run", "--seed")]
    [InlineData("run", "--machines", "1,0")]
    [InlineData("run", "--machines", "two")]
    [InlineData("run", "--set", "queue.job")]
    [InlineData("run", "--set", "queue.job=-1")]
    [InlineData("run", "--set", "fleet.textOnly=1")]
    [InlineData("run", "--measured", "nowhere.json")]
    [InlineData("check")]
    public void A_wrong_call_is_one_line_and_2(params string[] call)
    {
        var (code, _, error) = Run(call);

        Assert.Equal(2, code);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public void Every_parameter_has_a_value_of_its_own_with_a_source()
    {
        var usual = MeasuredFile.Usual();

        Assert.Equal(Parameters.All.Select(one => one.Name).Order(StringComparer.Ordinal), usual.Values.Keys.Order(StringComparer.Ordinal));
        Assert.All(usual.Sources.Values, source => Assert.NotEmpty(source));
        Assert.Equal(Parameters.All.Length, Run(["parameters"]).Output.Trim().Split('\n').Length);
    }

    /// <param name="seconds">Of the run by four workers.</param>
    private static string RunsOf(string seconds) => Runs.Replace("SECONDS", seconds, StringComparison.Ordinal);

    /// <summary>As <see cref="Made.Even"/>, in a file.</summary>
    private static string EvenJson => JsonSerializer.Serialize(Parameters.All.ToDictionary(one => one.Name, one => one.IsSpread
        ? (object)new { mean = Made.Even(1)[one.Name], spread = Made.Even(1).Spread(one.Name).Factor, unit = one.Unit }
        : new { value = Made.Even(1)[one.Name], unit = one.Unit }));

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private static (int Code, string Output, string Error) Run(string[] call)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = RehearsalCommand.Run(call, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
