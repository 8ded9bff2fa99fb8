using System.Text.Json;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>Options that shaped an output are remembered with it, and a run without them says so in one line.</summary>
public sealed class RememberedOptionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RememberedOptionsTests() => _folder.Write("in/a.pdf", new PagedPdf().Text("Dagsorden").ToBytes());

    [Fact]
    public void A_run_without_the_corrections_of_the_last_one_says_so_once()
    {
        Directory.CreateDirectory(_folder["my corrections"]);
        Assert.Empty(Said(Run("--corrections", _folder["my corrections"], "--csv-for", "excel-da", "--ocr", "never")));
        var options = JsonDocument.Parse(File.ReadAllBytes(_folder["out/run.json"])).RootElement.GetProperty("options");
        Assert.Equal(
            [("corrections", _folder["my corrections"]), ("csv-for", "excel-da"), ("ocr", "never")],
            options.EnumerateObject().Select(option => (option.Name, option.Value.GetString()!)));

        var line = Assert.Single(Said(Run("--csv-for", "excel-da", "--dry-run")));
        Assert.Contains($"--corrections \"{_folder["my corrections"]}\" --ocr never,", line, StringComparison.Ordinal);
        Assert.DoesNotContain("csv-for", line, StringComparison.Ordinal);
        Assert.Equal(line, Assert.Single(Said(Run("--csv-for", "excel-da"))));
        Assert.Empty(Said(Run("--csv-for", "excel-da"))); // it was said, and is so now
        Assert.Single(Said(Run()));
    }

    [Fact]
    public void Options_that_come_anew_or_with_another_value_are_what_is_wanted()
    {
        Assert.Empty(Said(Run("--ocr", "never")));
        Assert.Empty(Said(Run("--ocr", "always", "--rules-only")));
        Assert.Contains("--rules-only", Assert.Single(Said(Run("--ocr", "auto"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_an_older_program_or_a_damaged_one_says_nothing()
    {
        Run();
        _folder.Write("out/run.json", "{ \"documents\": [] }"u8.ToArray());
        Assert.Empty(Said(Run()));
        _folder.Write("out/run.json", "[ 1"u8.ToArray());
        Assert.Empty(Said(Run()));
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Run(params string[] options) => IngestProgram.Run(["run", _folder["in"], "--out", _folder["out"], .. options]);

    private static IEnumerable<string> Said(ProgramRun run)
    {
        Assert.True(run.ExitCode == 0, run.Error);
        return run.ErrorLines.Where(line => line.StartsWith("The last run", StringComparison.Ordinal));
    }
}
