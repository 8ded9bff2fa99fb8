using Ingest.Text;

namespace Ingest.Tests.Text;

public sealed class DanishNumberTests
{
    [Theory]
    [InlineData("1.778", 1778, 0, null)]
    [InlineData("1779", 1779, 0, null)]
    [InlineData("561,5", 561.5, 1, null)]
    [InlineData("-3,2", -3.2, 1, null)]
    [InlineData("−3,2", -3.2, 1, null)]
    [InlineData("– 3,2", -3.2, 1, null)]
    [InlineData("3,2-", -3.2, 1, null)]
    [InlineData("(3,2)", -3.2, 1, null)]
    [InlineData("+12", 12, 0, null)]
    [InlineData("1.234.567,89", 1234567.89, 2, null)]
    [InlineData("1 234,5", 1234.5, 1, null)]
    [InlineData("13,1 mia.kr.", 13.1, 1, "mia. kr.")]
    [InlineData("87,8 pct.", 87.8, 1, "pct.")]
    [InlineData("87,8%", 87.8, 1, "pct.")]
    [InlineData("1.500 kr.", 1500, 0, "kr.")]
    [InlineData("1.500,-", 1500, 0, null)]
    [InlineData("1.500,- kr.", 1500, 0, "kr.")]
    [InlineData("kr. 1.500,00", 1500, 2, "kr.")]
    [InlineData("12,5 mio. kr.", 12.5, 1, "mio. kr.")]
    [InlineData("851*", 851, 0, null)]
    [InlineData("851 1)", 851, 0, null)]
    [InlineData("250 m2", 250, 0, "m²")]
    [InlineData("0", 0, 0, null)]
    public void A_printed_number_has_its_value_and_unit(string text, double value, int decimals, string? unit) =>
        Assert.Equal(new DanishNumber(value, decimals, unit), DanishNumber.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("10-15")]
    [InlineData("2024-2026")]
    [InlineData("12.5")]
    [InlineData("005.039")]
    [InlineData("0740")]
    [InlineData("1.")]
    [InlineData("1)")]
    [InlineData("3.4.")]
    [InlineData("06-09-2024")]
    [InlineData("6/9-2024")]
    [InlineData("ca. 15")]
    [InlineData("15 pladser")]
    [InlineData("12 34")]
    [InlineData("(3,2")]
    [InlineData("A4")]
    public void What_is_no_single_number_has_none(string text) => Assert.Null(DanishNumber.Parse(text));
}
