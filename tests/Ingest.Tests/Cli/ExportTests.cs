using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Tests.Feed.Exchange;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary><c>ingest export</c> as a program.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A finished output of made documents, as <c>run</c> leaves it.</summary>
    private void Output(params AgendaDocument[] documents)
    {
        foreach (var document in documents)
        {
            _folder.Write($"out/{FeedPaths.Json(document.Document.Path)}", AgendaJson.Write(document));
        }

        Record(documents.Select(document => (document.Document.Path, "complete", (string?)null)));
    }

    private void Record(IEnumerable<(string Path, string Status, string? Reason)> documents)
    {
        var entries = documents.Select(one => new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["path"] = one.Path, ["status"] = one.Status, ["reason"] = one.Reason,
        });
        _folder.Write("out/run.json", JsonSerializer.SerializeToUtf8Bytes(
            new { started = "2026-01-02T03:04:05+00:00", engine = "ingest", documents = entries }));
    }

    private static AgendaDocument Made(string path) => ExchangeSketch.Document(
        path, ExchangeSketch.Meeting("Byrådet", "2024-09-06"),
        ExchangeSketch.Item("1", "Budget", ExchangeSketch.Field(FieldKind.Background, "Baggrund", "Om budgettet.")));

    private ProgramRun Export(params string[] more) => IngestProgram.Run(["export", _folder["out"], .. more]);

    private IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(_folder[folder], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    [Fact]
    public void An_OParl_interface_keeps_the_schema_and_is_the_same_again()
    {
        Output(Made("a.pdf"), Made("b/c.pdf"));
        string[] options = ["--to", "oparl", "--out", _folder["oparl"], "--base-url", OparlInterface.Base + "/", "--body", "Testkommune"];
        var run = Export(options);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains(" files of 2 documents in", run.Error, StringComparison.Ordinal);
        var files = Files("oparl").ToList();
        var export = new OparlInterface(files.Where(file => Path.GetFileName(file) != "export.json").Select(file => (
            Path.GetRelativePath(_folder["oparl"], file).Replace('\\', '/'), File.ReadAllBytes(file))));
        Assert.Empty(export.Faults());
        Assert.Equal("Testkommune", Assert.Single(export.All("Body")).GetProperty("name").GetString());
        var before = files.Select(File.ReadAllBytes).ToList();
        Assert.Equal(0, Export(options).ExitCode);
        Assert.Equal(before, Files("oparl").Select(File.ReadAllBytes));
    }

    [Fact]
    public void XML_is_in_a_folder_for_each_importer()
    {
        Output(Made("a.pdf"), Made("b/c.pdf"));
        var run = Export("--to", "xml", "-o", _folder["xml"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["dagsorden/a.xml", "dagsorden/b/c.xml", "export.json", "publication/a.xml", "publication/b/c.xml"],
            Files("xml").Select(file => Path.GetRelativePath(_folder["xml"], file).Replace('\\', '/')));
        Assert.Equal("Publication", XDocument.Load(_folder["xml/publication/b/c.xml"]).Root!.Name.LocalName);
    }

    [Fact]
    public void What_can_t_be_read_is_named_and_left_out()
    {
        Output(Made("a.pdf"));
        _folder.Write("out/json/old.json", Encoding.UTF8.GetBytes("{\"schemaVersion\":\"1.0\"}"));
        Record([("a.pdf", "complete", null), ("old.pdf", "complete", null), ("failed.pdf", "failed", "It is no PDF.")]);
        var run = Export("--to", "xml", "--out", _folder["xml"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("old.pdf is left out: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("schema version 1.0; this program reads 1.1", run.Error, StringComparison.Ordinal);
        Assert.Contains("failed.pdf is left out: It is no PDF.", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 files of 1 document in", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["xml/publication/a.xml"]));
    }

    [Fact]
    public void Nothing_that_can_be_read_writes_nothing()
    {
        Record([("a.pdf", "complete", null)]);
        Assert.Equal(2, Export("--to", "xml", "--out", _folder["xml"]).ExitCode);
        Assert.False(Directory.Exists(_folder["xml"]));
    }

    [Fact]
    public void A_folder_that_is_no_output_is_told()
    {
        Directory.CreateDirectory(_folder["out"]);
        var run = Export("--to", "oparl", "--out", _folder["oparl"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds no run.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_can_t_be_written_is_told()
    {
        Output(Made("a.pdf"));
        _folder.Write("file", 1);
        var run = Export("--to", "xml", "--out", _folder["file"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Can't write to", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to json --out x", "oparl or xml")]
    [InlineData("--out x", "--to")]
    [InlineData("--to xml", "--out")]
    [InlineData("--to xml --out x --base-url https://example.org", "--base-url goes with --to oparl.")]
    [InlineData("--to xml --out ./out/", "--out names the output itself")]
    [InlineData("--to oparl --out x --base-url example.org", "--base-url takes an address")]
    public void A_slip_is_told_in_a_line(string arguments, string line)
    {
        var run = IngestProgram.Run(["export", "out", .. arguments.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(line, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_Danish()
    {
        Output(Made("a.pdf"));
        var run = Export("--to", "xml", "--out", _folder["xml"], "--lang", "da");
        Assert.Contains("2 filer fra 1 dokument i", run.Error, StringComparison.Ordinal);
        var help = IngestProgram.Run("export", "--help", "--lang", "da").Output;
        Assert.Contains("som danske portaler indlæser", help, StringComparison.Ordinal);
    }
}
