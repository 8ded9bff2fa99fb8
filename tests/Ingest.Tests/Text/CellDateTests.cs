using Ingest.Text.Numbers;

namespace Ingest.Tests.Text;

public sealed class CellDateTests
{
    [Theory]
    [InlineData("6. september 2024")]
    [InlineData("06-09-2024")]
    [InlineData("6/9-2024")]
    [InlineData("6.9.2024")]
    [InlineData("2024-09-06")]
    [InlineData("fredag den 6. september 2024")]
    public void A_printed_date_has_its_day(string text) => Assert.Equal("2024-09-06", CellDate.Parse(text));

    [Theory]
    [InlineData("31-02-2024")]
    [InlineData("6. sept")]
    [InlineData("2024")]
    [InlineData("1.778")]
    [InlineData("Vedtaget den 6. september 2024")]
    public void What_is_no_date_has_none(string text) => Assert.Null(CellDate.Parse(text));
}
