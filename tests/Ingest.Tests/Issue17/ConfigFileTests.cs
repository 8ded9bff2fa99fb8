using System.Text;
using Ingest.Batch;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>
/// Options of <c>run</c> in a file: as if they were typed, behind what is typed, and told by file, line and key where they are wrong.
/// </summary>
public sealed class ConfigFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ConfigFileTests() =>
        _folder.Write("in/1.pdf", new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Dagsorden) Tj ET" }.ToBytes());

    [Fact]
    public void Its_options_are_as_typed_and_remembered()
    {
        var run = Run($"""
            # for the archive
            [run]
            out = '{_folder["out"]}'
            csv-for = "excel-da"
            workers = 1
            force = false
            quiet = true
            """);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("excel-da", ShapingOptions.Last(_folder["out"]).Named["csv-for"]);
        Assert.Equal(0xEF, File.ReadAllBytes(_folder["out/items.csv"])[0]);
    }

    [Fact]
    public void That_of_the_current_folder_is_read_unless_another_is_named()
    {
        _folder.Write("ingest.toml", "[run]\nout = \"here\"\n"u8.ToArray());
        Assert.Equal(0, IngestProgram.RunIn(_folder.Path, "run", "in").ExitCode);
        Assert.Equal("complete", ProgramRun.Record(_folder["here"])["1.pdf"].Status);
        _folder.Write("other.toml", "[run]\nout = \"there\"\n"u8.ToArray());
        Assert.Equal(0, IngestProgram.RunIn(_folder.Path, "run", "in", "--config", "other.toml").ExitCode);
        Assert.True(Directory.Exists(_folder["there"]));
        _folder.Write("ingest.toml", "[run]\nworker = 1\n"u8.ToArray());
        Assert.Equal(0, IngestProgram.RunIn(_folder.Path, "run", "--help").ExitCode);
        Assert.StartsWith("ingest.toml, line 2, 'worker': ", IngestProgram.RunIn(_folder.Path, "run", "in").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_typed_comes_first()
    {
        var run = Run($"""
            [run]
            out = '{_folder["other"]}'
            quiet = true
            workers = 1
            """, "--out", _folder["out"], "-v", "-j", "2");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("complete", run.LineAbout("1.pdf"), StringComparison.Ordinal);
        Assert.True(Directory.Exists(_folder["out"]));
        Assert.False(Directory.Exists(_folder["other"]));
    }

    [Fact]
    public void Options_of_a_folder_are_of_no_matter_to_a_pipe() =>
        Assert.Single(
            Run("[run]\ncsv-for = \"excel-da\"\nforce = true", "--out", "-").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("[run]\nworker = 1", "line 2, 'worker': 'run' has no such option. Did you mean 'workers'?")]
    [InlineData("[run]\nworkers = \"many\"", "line 2, 'workers': --workers takes a whole number from 1 up.")]
    [InlineData("[run]\n\nworkers = 0", "line 3, 'workers': --workers takes a whole number from 1 up.")]
    [InlineData("[run]\nworkers = [1]", "line 2, 'workers': it takes a text in quotes or a number.")]
    [InlineData("[run]\nforce = \"yes\"", "line 2, 'force': it takes true or false.")]
    [InlineData("[run]\nocr = true", "line 2, 'ocr': it takes a text in quotes or a number.")]
    [InlineData("[run]\nocr = \"maybe\"", "line 2, 'ocr': --ocr takes auto, never or always, not 'maybe'.")]
    [InlineData("[run]\ndocument-timeout = \"long\"", "line 2, 'document-timeout': --document-timeout takes a time")]
    [InlineData("[run]\ncorrections = \"nix\"", "line 2, 'corrections': There is no folder 'nix'")]
    [InlineData("[run]\nforce = true\nforce = true", "line 3, 'force': it is there already.")]
    [InlineData("[run]\nconfig = \"x\"", "line 2, 'config': 'run' has no such option.")]
    [InlineData("workers = 1", "line 1, 'workers': only [run]")]
    [InlineData("[rum]\n", "line 1, 'rum': only [run]")]
    [InlineData("[run]\nworkers = = 1", "line 2")]
    public void What_is_wrong_is_one_line(string toml, string said)
    {
        var run = Run(toml, "--out", _folder["out"]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{_folder["own.toml"]}, {said}", run.Error, StringComparison.Ordinal);
        Assert.Equal("See 'ingest run --help'.", run.ErrorLines[1]);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void A_file_that_is_named_must_be_there()
    {
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--config", _folder["none.toml"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("none.toml' can't be read (Could not find file", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Run(string toml, params string[] arguments) =>
        IngestProgram.Run(["run", _folder["in"], "--config", _folder.Write("own.toml", Encoding.UTF8.GetBytes(toml)), .. arguments]);
}
