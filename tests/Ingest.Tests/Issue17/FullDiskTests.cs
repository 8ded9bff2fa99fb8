using Ingest.Feed;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>A disk that was full a moment ago and has room again, since work beside this has thrown something away, is no fault of a file's name.</summary>
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

    public void Dispose() => _folder.Dispose();
}
