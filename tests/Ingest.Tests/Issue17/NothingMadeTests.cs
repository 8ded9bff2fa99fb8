using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>A run that finds nothing to read makes nothing: a slip of the pen leaves no folder behind.</summary>
public sealed class NothingMadeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("gone.pdf")]
    [InlineData("empty")]
    [InlineData("empty/*.pdf")]
    [InlineData("nothing.zip")]
    public void The_folder_is_not_made(string input)
    {
        Directory.CreateDirectory(_folder["empty"]);
        _folder.Write("nothing.zip", 1, 2, 3);
        var run = IngestProgram.Run("run", _folder[input], "--out", _folder["new/out"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.ErrorLines,
            line => line.StartsWith("failed", StringComparison.Ordinal) && line.Contains(_folder[input], StringComparison.Ordinal));
        Assert.False(Directory.Exists(_folder["new"]));
    }

    [Fact]
    public void Nothing_is_put_into_one_that_is_no_output()
    {
        _folder.Write("notes/todo.txt", 1);
        Assert.Equal(2, IngestProgram.Run("run", _folder["gone"], "--out", _folder["notes"]).ExitCode);
        Assert.Equal([_folder["notes/todo.txt"]], Directory.GetFileSystemEntries(_folder["notes"]));
    }

    [Fact]
    public void With_one_that_can_be_read_it_is_made_and_the_next_run_without_any_keeps_it()
    {
        _folder.Write("in/1.pdf", new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Dagsorden) Tj ET" }.ToBytes());
        Assert.Equal(1, IngestProgram.Run("run", _folder["in"], _folder["gone"], "--out", _folder["out"]).ExitCode);
        Assert.Contains("1.pdf", ProgramRun.Record(_folder["out"]).Keys);
        File.Delete(_folder["in/1.pdf"]);
        Assert.Equal(2, IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]).ExitCode);
        Assert.Contains("1.pdf", ProgramRun.Record(_folder["out"]).Keys);
    }
}
