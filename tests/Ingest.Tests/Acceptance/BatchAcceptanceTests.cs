using System.Diagnostics;
using System.Globalization;
using Ingest.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Acceptance;

/// <summary>What the batch promises, in full size: run on demand (tests/acceptance), for each takes many minutes.</summary>
public sealed class BatchAcceptanceTests(ITestOutputHelper output) : IDisposable
{
    private const int Documents = 500;

    private readonly TemporaryFolder _folder = new();

    [Fact(Explicit = true)]
    public void Kill_9_at_20_random_moments_each_time_resumed()
    {
        MadeCorpus.Make(_folder, Documents);
        var whole = Timed(() => IngestProgram.Run("run", _folder["in"], "--out", _folder["whole"]));
        var dice = new Random(7);
        var killed = 0;
        for (var kill = 1; kill <= 20; kill++)
        {
            var moment = TimeSpan.FromSeconds(dice.NextDouble() * whole.TotalSeconds);
            if (Directory.Exists(_folder["killed"]))
            {
                Directory.Delete(_folder["killed"], recursive: true);
            }

            using (var run = new RunningProgram("run", _folder["in"], "--out", _folder["killed"]))
            {
                Thread.Sleep(moment);
                killed += run.Ended ? 0 : 1;
                run.Kill();
            }

            var done = JournalAndFilesAgree();
            IngestProgram.Run("run", _folder["in"], "--out", _folder["killed"]);
            OutputBytes.AreEqual(_folder["whole"], _folder["killed"]);
            Assert.Equal(Documents, JournalAndFilesAgree());
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                    $"kill {kill} after {moment.TotalSeconds:F1} s of {whole.TotalSeconds:F1} s, {done} documents done: same bytes"));
        }

        output.WriteLine($"{killed} of 20 kills came before the end");
        Assert.InRange(killed, 15, 20);
    }

    [Theory(Explicit = true)]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_500_with_a_hand_killed_one_a_hanging_one_and_a_memory_eater_497_are_complete(int workers)
    {
        const int timeoutSeconds = 20;
        MadeCorpus.Make(_folder, Documents - 3);
        string[] command = ["run", _folder["in"], "--out", _folder["out"], "--workers", $"{workers}", "--document-timeout",
            $"{timeoutSeconds}s"];
        var undisturbed = Timed(() => IngestProgram.Run(command));
        var notComplete = ProgramRun.Record(_folder["out"]).Count(entry => entry.Value.Status != "complete");
        Directory.Delete(_folder["out"], recursive: true);
        _folder.Write("in/00100-eats.pdf", new PagedPdf().Eating().ToBytes());
        _folder.Write("in/00200-hangs.pdf", new PagedPdf().Hanging().ToBytes());
        _folder.Write("in/99999-killed.pdf", new PagedPdf().Hanging(41).ToBytes()); // the last one, so that its worker is known

        var begun = Stopwatch.GetTimestamp();
        using var run = new RunningProgram(command);
        for (var kill = 0; kill < 2; kill++)
        {
            WaitForHours(
                () => Busy(run) is not null && StatesOther("reading", "99999-killed.pdf") == 0 && State("99999-killed.pdf") == "reading");
            var worker = Busy(run)!.Value;
            using var process = Process.GetProcessById(worker);
            process.Kill();
            WaitForHours(() => run.Workers().All(id => id != worker));
        }

        var end = run.End();
        var time = Stopwatch.GetElapsedTime(begun);
        var record = ProgramRun.Record(_folder["out"]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{workers} workers, undisturbed 497: {undisturbed.TotalSeconds:F1} s ({notComplete} not complete); with the three: "
                + $"{time.TotalSeconds:F1} s; timeout {timeoutSeconds} s; time within {(time - undisturbed).TotalSeconds:F1} s more"));
        foreach (var (path, (status, reason)) in record.Where(entry => entry.Key.Contains('-', StringComparison.Ordinal)))
        {
            output.WriteLine($"{path}: {status}, {reason}");
        }

        Assert.Equal(1, end.ExitCode);
        Assert.Equal(Documents, record.Count);
        Assert.Equal(Documents - 3 - notComplete, record.Count(entry => entry.Value.Status == "complete"));
        Assert.StartsWith("out-of-memory", record["00100-eats.pdf"].Reason, StringComparison.Ordinal);
        Assert.StartsWith("timeout", record["00200-hangs.pdf"].Reason, StringComparison.Ordinal);
        Assert.StartsWith("crash", record["99999-killed.pdf"].Reason, StringComparison.Ordinal);
        Assert.True(time < (1.1 * undisturbed) + TimeSpan.FromSeconds(timeoutSeconds), "It took longer than the timeout and 10 % more.");
    }

    [Fact(Explicit = true)]
    public void Huge_files_are_an_entry_each()
    {
        _folder.Write("in/empty-pages.pdf", Cli.BadInputTests.EmptyPages(100_000));
        _folder.Write("in/glyphs-50000.pdf", Cli.BadInputTests.ManyGlyphs(50_000));
        _folder.Write("in/glyphs-1000000.pdf", Cli.BadInputTests.ManyGlyphs(1_000_000));
        _folder.Write("in/sound.pdf", new PagedPdf().Text("Dagsorden").ToBytes());
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--workers", "1", "--log", "json");
        output.WriteLine(run.Error);
        var record = ProgramRun.Record(_folder["out"]);
        Assert.Equal(4, record.Count);
        Assert.DoesNotContain(record.Values, entry => entry.Reason?.StartsWith("internal", StringComparison.Ordinal) == true);
        Assert.Equal("complete", record["sound.pdf"].Status);
    }

    public void Dispose() => _folder.Dispose();

    private TimeSpan Timed(Func<ProgramRun> run)
    {
        var begun = Stopwatch.GetTimestamp();
        Assert.InRange(run().ExitCode, 0, 1);
        return Stopwatch.GetElapsedTime(begun);
    }

    /// <summary>Every document that the journal calls done has its JSON as it was written, and no other is half there.</summary>
    private long JournalAndFilesAgree()
    {
        if (!File.Exists(_folder["killed/run.db"]))
        {
            return 0;
        }

        using var journal = new SqliteConnection($"Data Source={_folder["killed/run.db"]};Pooling=False");
        journal.Open();
        using var command = journal.CreateCommand();
        command.CommandText = "select path, jsonBytes from documents where state = 'done'";
        using var reader = command.ExecuteReader();
        var done = 0;
        for (; reader.Read(); done++)
        {
            var json = new FileInfo(_folder[$"killed/json/{Path.ChangeExtension(reader.GetString(0), ".json")}"]);
            Assert.True(json.Exists && json.Length == reader.GetInt64(1), json.Name);
        }

        return done;
    }

    private string? State(string path) => Journal($"select state from documents where path = '{path}'") as string;

    /// <summary>How many other documents are in this state.</summary>
    private long? StatesOther(string state, string path) =>
        Journal($"select count(*) from documents where state = '{state}' and path <> '{path}'") as long?;

    private object? Journal(string question)
    {
        try
        {
            using var journal = new SqliteConnection($"Data Source={_folder["out/run.db"]};Pooling=False;Mode=ReadOnly");
            journal.Open();
            using var command = journal.CreateCommand();
            command.CommandText = question;
            return command.ExecuteScalar();
        }
        catch (SqliteException)
        {
            return null; // it is not there yet
        }
    }

    /// <summary>The one worker that is at work for half a second; null where none is, or several are.</summary>
    private static int? Busy(RunningProgram run)
    {
        var before = run.Workers().ToDictionary(id => id, CpuSeconds);
        Thread.Sleep(500);
        var busy = run.Workers().Where(id => before.TryGetValue(id, out var seconds) && CpuSeconds(id) > seconds + 0.25).ToArray();
        return busy is [var only] ? only : null;
    }

    private static double CpuSeconds(int process)
    {
        try
        {
            return Process.GetProcessById(process).TotalProcessorTime.TotalSeconds;
        }
        catch (Exception ended) when (ended is ArgumentException or InvalidOperationException)
        {
            return 0;
        }
    }

    private static void WaitForHours(Func<bool> so)
    {
        while (!so())
        {
            Thread.Sleep(50);
        }
    }
}
