using System.Text;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Tests.Support;
using NJsonSchema;

namespace Ingest.Tests.Cli;

/// <summary>The main job, as its users run it.</summary>
public sealed class RunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Bad_inputs_are_a_line_and_an_entry_each_and_the_rest_goes_on()
    {
        var agenda = Directory.GetFiles(Repository.Agendas, "*.pdf")[0];
        _folder.Write("in/1-empty.pdf");
        _folder.Write("in/2-page.pdf", Encoding.UTF8.GetBytes("<html>not found</html>"));
        _folder.Write("in/3-cut.pdf", BadPdf.Truncated(agenda));
        _folder.Write("in/4-locked.pdf", BadPdf.Encrypted());
        _folder.Write("in/5-agenda.pdf", await File.ReadAllBytesAsync(agenda, TestContext.Current.CancellationToken));
        Directory.CreateDirectory(_folder["nothing"]);

        var run = IngestProgram.Run("run", _folder["in"], _folder["missing.pdf"], _folder["nothing"], "--out", _folder["out"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        var record = ProgramRun.Record(_folder["out"]);
        foreach (var (file, reason, said) in (IEnumerable<(string, string, string)>)
        [
            ("1-empty.pdf", "pdf.empty: ", "empty"),
            ("2-page.pdf", "pdf.notPdf: ", "not a PDF"),
            ("3-cut.pdf", "pdf.broken: ", "damaged"),
            ("4-locked.pdf", "pdf.encrypted: ", "password"),
            (_folder["missing.pdf"], "input.missing: ", "no such file"),
            (_folder["nothing"], "input.none: ", "no PDF"),
        ])
        {
            Assert.StartsWith("failed ", run.LineAbout(file), StringComparison.Ordinal);
            Assert.Contains(said, run.LineAbout(file), StringComparison.Ordinal);
            Assert.Equal("failed", record[file].Status);
            Assert.StartsWith(reason, record[file].Reason, StringComparison.Ordinal);
        }

        Assert.Equal(7, record.Count);
        Assert.DoesNotContain("pdf.broken", record["5-agenda.pdf"].Reason ?? "", StringComparison.Ordinal);

        var schema = await JsonSchema.FromJsonAsync(AgendaSchema.Text(), TestContext.Current.CancellationToken);
        var lines = await File.ReadAllLinesAsync(_folder["out/agendas.ndjson"], TestContext.Current.CancellationToken);
        Assert.Equal(5, lines.Length); // the missing and the empty are no documents
        Assert.All(lines, line => Assert.Empty(schema.Validate(line)));
        Assert.Equal(
            lines[4], Encoding.UTF8.GetString(AgendaJson.WriteLine(AgendaJson.Read(
                await File.ReadAllBytesAsync(_folder["out/json/5-agenda.json"], TestContext.Current.CancellationToken)))).TrimEnd('\n'));
        Assert.False(Directory.Exists(_folder["out/.part"]));
    }

    [Fact]
    public void The_bytes_are_the_same_on_eight_workers_and_under_a_danish_culture()
    {
        foreach (var agenda in Directory.GetFiles(Repository.Agendas, "*.pdf").Take(2))
        {
            _folder.Write("in/" + Path.GetFileName(agenda), File.ReadAllBytes(agenda));
            _folder.Write("in/again/" + Path.GetFileName(agenda), File.ReadAllBytes(agenda));
        }

        _folder.Write("in/empty.pdf");
        var one = IngestProgram.Run("run", _folder["in"], "--out", _folder["one"], "--workers", "1");
        var eight = IngestProgram.Run(
            new Dictionary<string, string> { ["LANG"] = "da_DK.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "false" },
            "run", _folder["in"], "--out", _folder["eight"], "--workers", "8");
        Assert.Equal((1, one.ExitCode), (one.ExitCode, eight.ExitCode));
        Assert.Contains("agendas.ndjson", OutputBytes.Files(_folder["one"]));
        OutputBytes.AreEqual(_folder["one"], _folder["eight"]);
    }

    [Fact]
    public void Real_files_that_end_a_reader_cost_themselves_only()
    {
        var real = Repository.Real("robustness");
        string[] files = ["mozilla+pdf.js/REDHAT-1531897-0.pdf", "made-here/zero-byte.pdf", "made-here/html-named.pdf",
            "made-here/truncated-at-50-percent.pdf", "ArturT+Test-PDF-Files/encrypted.pdf"];
        var run = IngestProgram.Run(
            (string[])["run", .. files.Select(file => Path.Combine(real, file)), "--out", _folder["out"], "--workers", "1"]);
        Assert.Equal(1, run.ExitCode);
        var record = ProgramRun.Record(_folder["out"]);
        Assert.Equal(
            ["crash", "pdf.empty", "pdf.notPdf", "pdf.broken", "pdf.encrypted"],
            files.Select(file => record[Path.GetFileName(file)].Reason!.Split(':')[0]));
        Assert.All(files, file => Assert.StartsWith("failed ", run.LineAbout(Path.GetFileName(file)), StringComparison.Ordinal));
    }

    [Fact]
    public void An_output_folder_that_cannot_be_written_is_one_line()
    {
        var taken = _folder.Write("taken", 1);
        var run = IngestProgram.Run("run", Repository.Agendas, "--out", taken);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(taken, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("run", "x.pdf")]
    [InlineData("run", "x.pdf", "--out", "y", "--workers", "0")]
    [InlineData("run", "--out", "y")]
    [InlineData("run", "x.pdf", "--out", "y", "--csv-for", "numbers")]
    [InlineData("run", "x.pdf", "--out", "y", "--document-timeout", "soon")]
    [InlineData("run", "x.pdf", "--out", "y", "--worker-memory", "1MiB")]
    [InlineData("run", "x.pdf", "--out", "y", "--log", "xml")]
    [InlineData("walk")]
    public void Wrong_arguments_are_two(params string[] arguments)
    {
        var run = IngestProgram.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
