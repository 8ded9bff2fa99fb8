using System.Text.RegularExpressions;
using Ingest.Batch;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

public sealed class ScoreCommandTests
{
    [Fact]
    public void A_truth_that_contradicts_itself_is_named_in_one_line()
    {
        using var folder = new TemporaryFolder();
        var source = Path.Combine(Repository.Root, "corpus", "first-sight", "3", "03-region-naere");
        File.Copy(source + ".pdf", folder["a.pdf"]);
        File.WriteAllText(folder["a.json"], new Regex("\"id\": \"2\"").Replace(File.ReadAllText(source + ".json"), "\"id\": \"1\"", 1));
        var run = IngestProgram.Run("score", folder.Path, "--per-family", "0");
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        var line = Assert.Single(run.ErrorLines);
        Assert.Contains("a.json", line, StringComparison.Ordinal);
        Assert.Contains("is there twice", line, StringComparison.Ordinal);
        Assert.DoesNotContain("broke down", line, StringComparison.Ordinal);
    }
}
