using Ingest.Feed;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>
/// A disk that was full a moment ago and has room again, since work beside this has thrown something away, is no fault of a file's name.
/// </summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(28, false)] // no space left on device
    [InlineData(unchecked((int)0x80070070), false)]
    [InlineData(36, true)] // file name too long
    public void What_the_system_said_counts_before_what_is_so_now(int code, bool name) =>
        Assert.Equal(name, new OutputFolder(_folder["out"]).RefusedName(new IOException("refused", code)));

    [Fact]
    public void The_system_says_so_with_that_code()
    {
        const string Full = "/dev/full";
        Assert.SkipUnless(File.Exists(Full), "There is no device that is always full.");
        var refusal = Assert.Throws<IOException>(() =>
        {
            using var file = new FileStream(Full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            file.Write([1]);
        });
        Assert.False(new OutputFolder(_folder["out"]).RefusedName(refusal));
    }

    /// <summary>
    /// A folder's name where a file is to be written stands for all that keeps a run from going on; a bad PDF alone is code 1.
    /// </summary>
    [Fact]
    public void A_run_that_is_broken_off_has_another_exit_code_than_a_bad_document()
    {
        _folder.Write("in/1.pdf", new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Dagsorden) Tj ET" }.ToBytes());
        _folder.Write("in/bad.pdf", 1, 2, 3);
        Assert.Equal(1, IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]).ExitCode);
        File.Delete(_folder["out/items.csv"]);
        _folder.Write("out/items.csv/in the way", 1);
        _folder.Write("in/2.pdf", new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Referat) Tj ET" }.ToBytes());
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.ErrorLines, line => line.Contains("Broken off", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
