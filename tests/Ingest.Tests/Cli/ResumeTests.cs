using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ingest.Batch.Journal;
using Ingest.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Cli;

/// <summary>Runs that are ended, gone on with, and done again.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_run_that_is_killed_again_and_again_comes_to_the_same_bytes()
    {
        MakeAgendas(12);
        Assert.Equal(0, IngestProgram.Run("run", _folder["in"], "--out", _folder["whole"]).ExitCode);
        var kills = 0;
        for (var wanted = 1; wanted < 12; wanted += 3)
        {
            using var run = new RunningProgram("run", _folder["in"], "--out", _folder["killed"]);
            var goal = wanted;
            RunningProgram.WaitFor(() => run.Ended || Jsons("killed") >= goal);
            kills += run.Ended ? 0 : 1;
            run.Kill();
        }

        Assert.InRange(kills, 2, 4);
        Assert.Equal(0, IngestProgram.Run("run", _folder["in"], "--out", _folder["killed"]).ExitCode);
        OutputBytes.AreEqual(_folder["whole"], _folder["killed"]);
        Assert.Equal(File.ReadAllText(_folder["whole/changes.ndjson"]), File.ReadAllText(_folder["killed/changes.ndjson"]));
        Assert.Equal(12, Query("killed", "select count(*) from documents where state = 'done'"));
        Assert.Equal(1, Query("killed", "select count(*) from runs"));
    }

    [Fact]
    public void A_second_run_reads_what_has_changed_and_says_so()
    {
        Write("a.pdf", "Dagsorden A");
        Write("b.pdf", "Dagsorden B");
        Write("sub/c.pdf", "Dagsorden C");
        Assert.Equal(["added a.pdf", "added b.pdf", "added sub/c.pdf"], Changes());

        Write("b.pdf", "Dagsorden B, ny");
        Write("d.pdf", "Dagsorden D");
        File.Delete(_folder["in/sub/c.pdf"]);
        Assert.Equal(["unchanged a.pdf", "changed b.pdf", "added d.pdf", "removed sub/c.pdf"],
            Changes("a.pdf unchanged", "b.pdf read", "d.pdf read"));
        Assert.Equal(["a.json", "b.json", "d.json"], OutputBytes.Files(_folder["out/json"]));

        Assert.Equal(["unchanged a.pdf", "unchanged b.pdf", "unchanged d.pdf"],
            Changes("a.pdf unchanged", "b.pdf unchanged", "d.pdf unchanged"));
        Assert.Equal(["unchanged a.pdf", "unchanged b.pdf", "unchanged d.pdf"],
            Changes(["--force"], "a.pdf read", "b.pdf read", "d.pdf read"));
        Changes(["--rules-only"], "a.pdf read", "b.pdf read", "d.pdf read");

        File.Delete(_folder["out/json/b.json"]);
        Changes(["--rules-only"], "a.pdf unchanged", "b.pdf read", "d.pdf unchanged");
        Assert.True(File.Exists(_folder["out/json/b.json"]));
    }

    [Fact]
    public void The_same_content_under_two_names_is_read_once_and_listed_twice()
    {
        Write("a.pdf", "Dagsorden");
        Write("b.pdf", "Dagsorden");
        Write("c.pdf", "Dagsorden");
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--log", "json");
        Assert.Equal(["copied", "copied", "read"], Fates(run).Select(fate => fate.Split(' ')[1]).Order(StringComparer.Ordinal));
        Assert.Equal(3, File.ReadLines(_folder["out/agendas.ndjson"]).Count());
        Assert.Equal(4, File.ReadLines(_folder["out/documents.csv"]).Count());

        File.Move(_folder["in/a.pdf"], _folder["in/moved.pdf"]);
        Changes("b.pdf unchanged", "c.pdf unchanged", "moved.pdf copied");
    }

    [Fact]
    public void What_was_lost_to_time_is_tried_again_by_the_next_run()
    {
        Write("sound.pdf", "Dagsorden");
        Changes("sound.pdf read");
        _folder.Write("in/hang.pdf", new PagedPdf().Hanging().ToBytes());
        string[] command = ["run", _folder["in"], "--out", _folder["out"], "--document-timeout", "3s", "--log", "json"];
        for (var run = 0; run < 2; run++)
        {
            Assert.Equal(["hang.pdf read", "sound.pdf unchanged"], Fates(IngestProgram.Run(command)).Order(StringComparer.Ordinal));
            Assert.StartsWith("timeout: ", ProgramRun.Record(_folder["out"])["hang.pdf"].Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_correction_has_its_own_document_read_again()
    {
        Write("a.pdf", "Dagsorden A");
        Write("b.pdf", "Dagsorden B");
        Directory.CreateDirectory(_folder["right"]);
        string[] options = ["--corrections", _folder["right"]];
        Changes(options, "a.pdf read", "b.pdf read");
        Changes(options, "a.pdf unchanged", "b.pdf unchanged");
        var sha = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder["in/b.pdf"])));
        _folder.Write($"right/{sha}.json",
            Encoding.UTF8.GetBytes($$"""{ "sha256": "{{sha}}", "corrections": [ { "place": "meeting.place", "right": "Rådhuset" } ] }"""));
        Changes(options, "a.pdf unchanged", "b.pdf read");
        Changes(options, "a.pdf unchanged", "b.pdf unchanged");
    }

    [Fact]
    public void Ctrl_C_finishes_what_is_in_hand_and_the_same_command_goes_on()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with kill.");
        MakeAgendas(100);
        using (var run = new RunningProgram("run", _folder["in"], "--out", _folder["out"], "--workers", "2"))
        {
            RunningProgram.WaitFor(() => Jsons("out") > 0);
            run.Signal("INT");
            var end = run.End();
            Assert.Equal(1, end.ExitCode);
            Assert.Contains(end.ErrorLines, line => line.StartsWith("Stopped: ", StringComparison.Ordinal));
            Assert.DoesNotContain(end.ErrorLines, line => line.StartsWith("failed", StringComparison.Ordinal));
        }

        Assert.Equal(Jsons("out"), Query("out", "select count(*) from documents where state = 'done'"));
        Assert.InRange(Jsons("out"), 1, 99);
        Assert.Equal(0, IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]).ExitCode);
        Assert.Equal(100, File.ReadLines(_folder["out/agendas.ndjson"]).Count());
    }

    [Fact]
    public void A_worker_does_not_outlive_its_run()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are found in /proc.");
        _folder.Write("in/hang.pdf", new PagedPdf().Hanging().ToBytes());
        using var run = new RunningProgram("run", _folder["in"], "--out", _folder["out"], "--workers", "1");
        RunningProgram.WaitFor(() => run.Workers().Length == 1 && File.Exists(_folder["out/run.db-wal"]));
        var worker = run.Workers()[0];
        run.Kill(workersToo: false);
        RunningProgram.WaitFor(() => !Directory.Exists($"/proc/{worker}"));
    }

    [Fact]
    public void Two_runs_in_one_folder_are_refused()
    {
        Write("a.pdf", "Dagsorden");
        using var other = new RunLock(_folder["out"]);
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]);
        Assert.Equal((2, 1), (run.ExitCode, run.ErrorLines.Length));
    }

    [Fact]
    public void A_journal_that_is_none_is_one_line()
    {
        Write("a.pdf", "Dagsorden");
        _folder.Write("out/run.db", [.. Encoding.UTF8.GetBytes(new string('x', 5000))]);
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("run.db", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void MakeAgendas(int count)
    {
        var agenda = File.ReadAllBytes(Directory.GetFiles(Repository.Agendas, "*.pdf")[0]);
        for (var i = 1; i <= count; i++)
        {
            _folder.Write($"in/{i:00}.pdf", [.. agenda, .. Encoding.ASCII.GetBytes($"% {i}\n")]);
        }
    }

    private void Write(string name, string text) => _folder.Write("in/" + name, new PagedPdf().Text(text).ToBytes());

    private int Jsons(string output) =>
        Directory.Exists(_folder[output + "/json"]) ? Directory.GetFiles(_folder[output + "/json"]).Length : 0;

    private string[] Changes(params string[] fates) => Changes([], fates);

    /// <summary>Runs, looks at what was done with each input, and gives the changes.</summary>
    private string[] Changes(string[] options, params string[] fates)
    {
        var run = IngestProgram.Run((string[])["run", _folder["in"], "--out", _folder["out"], "--log", "json", .. options]);
        Assert.Equal(0, run.ExitCode);
        if (fates.Length > 0)
        {
            Assert.Equal(fates, Fates(run).Order(StringComparer.Ordinal));
        }

        return [.. File.ReadLines(_folder["out/changes.ndjson"]).Select(line => Json(line))
            .Select(line => $"{line.GetProperty("change")} {line.GetProperty("path")}")];
    }

    private static IEnumerable<string> Fates(ProgramRun run) => run.ErrorLines.Select(Json)
        .Where(line => line.GetProperty("event").GetString() == "document")
        .Select(line => $"{line.GetProperty("path")} {line.GetProperty("fate")}");

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    private long Query(string output, string text)
    {
        using var journal = new SqliteConnection($"Data Source={_folder[output + "/run.db"]};Pooling=False");
        journal.Open();
        using var command = journal.CreateCommand();
        command.CommandText = text;
        return (long)command.ExecuteScalar()!;
    }
}
