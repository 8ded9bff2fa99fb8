using System.Diagnostics;
using System.Text;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>PDFs piped in, agendas piped out.</summary>
public sealed class PipeTests : IDisposable
{
    private static readonly string Agenda = Directory.GetFiles(Repository.Agendas, "*.pdf")[0];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_piped_in_and_out_is_the_line_that_a_folder_gets()
    {
        var pdf = File.ReadAllBytes(Agenda);
        var piped = IngestProgram.Piped(pdf, "run", "-", "--name", Path.GetFileName(Agenda), "--out", "-");
        var run = IngestProgram.Run("run", Agenda, "--out", _folder["out"]);
        Assert.Equal((run.ExitCode, File.ReadAllText(_folder["out/agendas.ndjson"])), (piped.ExitCode, piped.Output));
        Assert.Contains("\"path\":\"stdin.pdf\"", IngestProgram.Piped(pdf, "run", "-", "--out", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_come_out_in_input_order_and_an_input_without_document_is_said()
    {
        for (var i = 9; i > 0; i--)
        {
            _folder.Write($"in/{i}.pdf", new HandMadePdf { Content = $"BT /F1 12 Tf 72 700 Td (Nummer {i}) Tj ET" }.ToBytes());
        }

        var piped = IngestProgram.Run("run", _folder["in"], _folder["gone.pdf"], "--out", "-", "--workers", "4");
        var lines = piped.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Enumerable.Range(1, 9).Select(i => $"{i}.pdf"),
            lines.Select(
                line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("path").GetString()));
        Assert.Equal(1, piped.ExitCode);
        Assert.StartsWith("failed ", piped.LineAbout("gone.pdf"), StringComparison.Ordinal);
    }

    /// <summary>As into a folder: its twins are copies with their own names.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void The_same_content_is_read_once(string workers)
    {
        var once = new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Nummer en) Tj ET" }.ToBytes();
        foreach (var name in (string[])["a", "b", "c/a", "d"])
        {
            _folder.Write($"in/{name}.pdf", once);
        }

        _folder.Write("in/e.pdf", new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Nummer to) Tj ET" }.ToBytes());
        var piped = IngestProgram.Run("run", _folder["in"], "--out", "-", "--workers", workers, "--log", "json");
        var fates = piped.ErrorLines.Where(line => line.Contains("\"event\":\"document\"", StringComparison.Ordinal))
            .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("fate").GetString()).ToList();
        Assert.Equal(["copied", "copied", "copied", "read", "read"], fates.Order(StringComparer.Ordinal));
        IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]);
        Assert.Equal(File.ReadAllText(_folder["out/agendas.ndjson"]), piped.Output);
    }

    [Fact]
    public async Task A_reader_that_has_enough_ends_the_run_without_a_word()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A shell's pipe is asked for.");
        for (var i = 100; i < 250; i++)
        {
            _folder.Write($"in/{i}.pdf", new HandMadePdf { Content = $"BT /F1 12 Tf 72 700 Td (Nummer {i}) Tj ET" }.ToBytes());
        }

        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(
            $"(dotnet '{Path.Combine(AppContext.BaseDirectory, "ingest.dll")}' run '{_folder["in"]}' --out - --workers 1; echo $? > "
                + $"'{_folder["code"]}') | head -n 1");
        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Single(
            (await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n',
                StringSplitOptions.RemoveEmptyEntries));
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("1", (await File.ReadAllTextAsync(_folder["code"], TestContext.Current.CancellationToken)).Trim());
        Assert.DoesNotContain("249.pdf", await error, StringComparison.Ordinal);
        Assert.DoesNotContain("rok", await error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_piped_in_before_under_another_name_stays()
    {
        IngestProgram.Piped(new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (En) Tj ET" }.ToBytes(), "run", "-", "--name",
            "2024/en.pdf", "--out", _folder["out"]);
        IngestProgram.Piped(new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (To) Tj ET" }.ToBytes(), "run", "-", "--name", "to.pdf",
            "--out", _folder["out"]);
        Assert.Equal(["2024/en.pdf", "to.pdf"], ProgramRun.Record(_folder["out"]).Keys.Order(StringComparer.Ordinal));
        Assert.True(File.Exists(_folder["out/json/2024/en.json"]));
    }

    [Fact]
    public void Show_reads_a_pdf_and_a_json_document_from_a_pipe()
    {
        var pdf = File.ReadAllBytes(Agenda);
        IngestProgram.Run("run", Agenda, "--out", _folder["out"]);
        var json = File.ReadAllBytes(Directory.GetFiles(_folder["out/json"])[0]);
        var named = IngestProgram.Run("show", Agenda).Output;
        Assert.Equal(named, IngestProgram.Piped(json, "show", "-").Output);
        Assert.Equal(named.Replace(Path.GetFileName(Agenda), "stdin.pdf", StringComparison.Ordinal),
            IngestProgram.Piped(pdf, "show", "-").Output);
        Assert.Equal(IngestProgram.Run("show", Agenda, "--why", "1:1").Output,
            IngestProgram.Piped(pdf, "show", "-", "--why", "1:1").Output);
    }

    [Theory]
    [InlineData("--prune is for a folder, and '--out -' writes none.", "run", "-", "--out", "-", "--prune")]
    [InlineData("--csv-for is for a folder, and '--out -' writes none.", "run", "a.pdf", "--out", "-", "--csv-for", "excel-da")]
    [InlineData("Standard input is a PDF or a list of inputs, not both: name - once.", "run", "-", "--from", "-", "--out", "o")]
    [InlineData("Tabula reads files; name one instead of '-'.", "show", "-", "--tables", "tabula")]
    public void What_does_not_go_together_is_said(string line, params string[] arguments)
    {
        var run = IngestProgram.Piped(Encoding.ASCII.GetBytes(""), arguments);
        Assert.Equal((2, "", line), (run.ExitCode, run.Output, run.ErrorLines[0]));
    }

    [Fact]
    public void Nothing_piped_in_is_a_document_that_failed()
    {
        var run = IngestProgram.Piped([], "run", "-", "--out", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("empty", run.LineAbout("stdin.pdf"), StringComparison.Ordinal);
    }
}
