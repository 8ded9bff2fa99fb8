using Ingest.Batch.Inputs;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>--watch: what arrives in a folder is read without another command.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(90);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_arrives_is_read_and_one_that_goes_is_noticed()
    {
        Write("a");
        using (var run = new RunningProgram("run", _folder["in"], "--out", _folder["out"], "--watch"))
        {
            await Until(() => Rows() == 1);
            Write("b");
            await Until(() => Rows() == 2);
            File.Delete(_folder["in/a.pdf"]);
            await Until(() => Rows() == 1);
            Assert.False(run.Ended);
            run.Kill();
        }

        Assert.Contains("b.pdf", await File.ReadAllTextAsync(_folder["out/documents.csv"], TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_are_as_before_until_one_comes_goes_or_is_written()
    {
        Write("a");
        var before = State();
        Assert.Equal(before, State());
        Write("b");
        var two = State();
        Assert.NotEqual(before, two);
        File.SetLastWriteTimeUtc(_folder["in/b.pdf"], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.NotEqual(two, State());
        File.Delete(_folder["in/b.pdf"]);
        Assert.Equal(before, State());
    }

    [Theory]
    [InlineData("run", "-", "--out", "o", "--watch")]
    [InlineData("run", "x", "--out", "o", "--watch", "--dry-run")]
    [InlineData("run", "--from", "-", "--out", "o", "--watch")]
    public void What_can_not_be_looked_at_again_is_refused(params string[] arguments)
    {
        var run = IngestProgram.Piped([], arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--watch wants", run.Error, StringComparison.Ordinal);
    }

    private InputState State() => InputState.Of(InputFinder.Find([_folder["in"]]));

    private void Write(string name) =>
        _folder.Write($"in/{name}.pdf", new HandMadePdf { Content = $"BT /F1 12 Tf 72 700 Td (Dagsorden {name}) Tj ET" }.ToBytes());

    private int Rows() => File.Exists(_folder["out/documents.csv"]) ? File.ReadLines(_folder["out/documents.csv"]).Count() - 1 : 0;

    private static async Task Until(Func<bool> holds)
    {
        var end = TimeProvider.System.GetUtcNow().UtcDateTime + Most;
        while (!holds() && TimeProvider.System.GetUtcNow().UtcDateTime < end)
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        Assert.True(holds());
    }
}
