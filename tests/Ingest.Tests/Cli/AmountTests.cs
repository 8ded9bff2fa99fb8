using Ingest.Batch;
using Ingest.Cli;
using Ingest.Cli.Reporters;

namespace Ingest.Tests.Cli;

public sealed class AmountTests
{
    [Theory]
    [InlineData("60s", 60)]
    [InlineData("90", 90)]
    [InlineData("2min", 120)]
    [InlineData("2m", 120)]
    [InlineData("0.5h", 1800)]
    [InlineData("250ms", 0.25)]
    public void Times_are_written_as_people_do(string text, double seconds) => Assert.Equal(seconds, Amount.Time(text)?.TotalSeconds);

    [Theory]
    [InlineData("1GiB", 1L << 30)]
    [InlineData("512mib", 512L << 20)]
    [InlineData("1.5G", 3L << 29)]
    [InlineData("2GB", 2_000_000_000)]
    [InlineData("700", 700)]
    public void Sizes_are_written_as_people_do(string text, long bytes) => Assert.Equal(bytes, Amount.Bytes(text));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5s")]
    [InlineData("0")]
    [InlineData("1,5GiB")]
    [InlineData("1e30")]
    public void Others_are_none(string text)
    {
        Assert.Null(Amount.Time(text));
        Assert.Null(Amount.Bytes(text));
    }

    [Fact]
    public void Progress_names_pages_rate_rest_counts_and_the_slowest_within_80_columns()
    {
        var figures = new RunStatistics
        {
            Total = 400_000, Complete = 990, Partial = 8, Failed = 2, Unchanged = 500, Read = 500, Pages = 16_000, PagesRead = 8_000,
            Left = new TimeSpan(22, 10, 0),
            Time = TimeSpan.FromSeconds(100), Slowest = "2011/stor sag.pdf", SlowestTime = TimeSpan.FromSeconds(12),
        };
        Assert.Equal(
            "1000 of 400000, 16000 pages (80/s), about 22 h 10 min left, 2 failed, 8 partial",
            ProgressText.Of(figures));
    }
}
