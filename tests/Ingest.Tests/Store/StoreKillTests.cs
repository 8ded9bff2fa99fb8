using System.Diagnostics;
using System.Globalization;
using Ingest.Store;
using Ingest.Tests.Acceptance;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>kill -9 at random moments: after the next run the store is as if nothing had been.</summary>
public sealed class StoreKillTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_store_that_was_killed_while_it_was_made_is_gone_on_with()
    {
        using var feed = new StoredFeed();
        feed.Write([.. Enumerable.Range(0, 1200).Select(i =>
            StoredFeed.Document($"{i:0000}.pdf", $"{i}", titles: [$"Sag {i}", "Budget", "Eventuelt"]))]);
        Kill(3, feed.Path, ["store", feed.Path], ["store", feed.Path], () => File.Delete(feed.File));
    }

    [Fact(Explicit = true)]
    public void Kill_9_at_20_random_moments_of_a_run_with_the_store()
    {
        MadeCorpus.Make(_folder, 60);
        string[] run = ["run", _folder["in"], "--out", _folder["out"], "--store", "duckdb"];
        Kill(20, _folder["out"], run, run, () => Directory.Delete(_folder["out"], recursive: true));
        Kill(20, _folder["out"], ["store", _folder["out"]], run, () => File.Delete(StoreFile.In(_folder["out"])));
    }

    /// <param name="forget">What there is before a killed call goes.</param>
    private void Kill(int times, string folder, string[] killed, string[] next, Action forget)
    {
        var begun = Stopwatch.GetTimestamp();
        Assert.Equal(0, IngestProgram.Run(next).ExitCode);
        forget();
        if (killed != next)
        {
            begun = Stopwatch.GetTimestamp();
        }

        Assert.Equal(0, IngestProgram.Run(killed).ExitCode);
        var whole = Stopwatch.GetElapsedTime(begun) / (killed == next ? 2 : 1);
        var rows = Everything(folder);
        var dice = new Random(11);
        var (before, partly) = (0, 0);
        for (var kill = 1; kill <= times; kill++)
        {
            forget();
            var moment = whole * dice.NextDouble();
            using (var program = new RunningProgram(killed))
            {
                Thread.Sleep(moment);
                before += program.Ended ? 0 : 1;
                program.Kill();
            }

            partly += File.Exists(StoreFile.In(folder)) ? 1 : 0;
            Assert.Equal(0, IngestProgram.Run(next).ExitCode);
            Assert.Equal(rows, Everything(folder));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{killed[0]}: {before} of {times} kills within {whole.TotalSeconds:F1} s, {partly} left a store: the same rows each time"));
        Assert.True(before > 0, "None of them came before the end.");
    }

    /// <summary>All rows, and the changes in their order.</summary>
    private static string[] Everything(string folder)
    {
        using var store = StoreDatabase.ForReading(StoreFile.In(folder));
        return
        [
            .. store.Rows("SELECT cursor || ' ' || path || ' ' || documentId || ' ' || change FROM history.changes ORDER BY cursor")
                .Select(row => row.GetString(0)),
            .. StoreFileTests.Rows(folder),
        ];
    }
}
