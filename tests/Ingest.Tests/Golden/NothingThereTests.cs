using Ingest.Tests.Support;

namespace Ingest.Tests.Golden;

/// <summary>Papers that have none of what is looked for (corpus/no-meeting, corpus/no-tables): all that is found is wrong.</summary>
public sealed class NothingThereTests
{
    [Theory]
    [InlineData("no-meeting", "item", 40, 0)]
    [InlineData("no-tables", "table", 25, 0)]
    public void Nothing_is_found_where_nothing_is(string set, string figure, int documents, int most)
    {
        var run = IngestProgram.Run("score", Path.Combine(Repository.Root, "corpus", set), "--per-family", "0");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{documents} documents, 0 failed", run.Output, StringComparison.Ordinal);
        var words = run.Output.Split('\n').First(line => line.StartsWith(figure + " ", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(words is [_, "-"] || int.Parse(words[^2], System.Globalization.CultureInfo.InvariantCulture) <= most,
            string.Join(' ', words));
    }
}
