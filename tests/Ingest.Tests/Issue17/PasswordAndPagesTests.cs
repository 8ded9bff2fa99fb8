using System.Text;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>--password and --pages of a run.</summary>
public sealed class PasswordAndPagesTests : IDisposable
{
    private const string Secret = "hemmelig42";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_locked_file_is_read_with_its_password_which_nothing_keeps()
    {
        _folder.Write("in/a.pdf", LockedPdf.Of(Secret, LibraryCases.Both));
        Assert.Equal("failed", Run().Status);
        Assert.Equal("complete", Run("--password", Secret).Status);
        Assert.Equal("complete", Run().Status); // what was read stands
        foreach (var file in Directory.GetFiles(_folder["out"], "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_wrong_password_is_told_and_a_right_one_helps_afterwards()
    {
        _folder.Write("in/a.pdf", LockedPdf.Of(Secret, LibraryCases.Both));
        var wrong = Run("--password", "forkert42");
        Assert.Equal("failed", wrong.Status);
        Assert.DoesNotContain("forkert42", wrong.Said.Error, StringComparison.Ordinal);
        Assert.Equal("complete", Run("--password", Secret).Status);
    }

    [Fact]
    public void Of_a_range_of_pages_only_these_are_read_and_the_run_remembers_it()
    {
        _folder.Write("in/a.pdf", LibraryCases.Agenda());
        Run();
        var all = Items();
        Run("--pages", "2-3");
        Assert.True(Items() < all);
        Assert.Contains("\"pages\": \"2-3\"", File.ReadAllText(_folder["out/run.json"]), StringComparison.Ordinal);
        Assert.Contains(Run().Said.ErrorLines,
            line => line.StartsWith("The last run into this folder had --pages 2-3", StringComparison.Ordinal));
        Assert.Equal(all, Items());
    }

    [Theory]
    [InlineData("0-3")]
    [InlineData("5-3")]
    [InlineData("a")]
    [InlineData("1-2-3")]
    [InlineData("")]
    public void What_is_no_range_is_told(string pages)
    {
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--pages", pages);
        Assert.Equal((2, "--pages takes pages such as 3-9, 3 or 3-, counted from 1."), (run.ExitCode, run.ErrorLines[0]));
    }

    private (string Status, ProgramRun Said) Run(params string[] more)
    {
        var run = IngestProgram.Run(["run", _folder["in"], "--out", _folder["out"], "--ocr", "never", .. more]);
        return (ProgramRun.Record(_folder["out"])["a.pdf"].Status, run);
    }

    private int Items() => File.ReadLines(_folder["out/items.csv"]).Count();
}
