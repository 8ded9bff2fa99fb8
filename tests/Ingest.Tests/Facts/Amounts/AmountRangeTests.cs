using System.Globalization;
using Ingest.Facts.Amounts;

namespace Ingest.Tests.Facts.Amounts;

/// <summary>Several numbers with one unit: a range is one amount, a series several.</summary>
public sealed class AmountRangeTests
{
    [Theory]
    [InlineData("10-12 mio. kr.", "10..12")]
    [InlineData("10 – 12 mio. kr.", "10..12")]
    [InlineData("10 -12 mio. kr.", "10..12")]
    [InlineData("mellem 10 og 12 mio. kr.", "10..12")]
    [InlineData("mellem 10 mio. kr. og 12 mio. kr.", "10..12")]
    [InlineData("mellem to og tre mio. kr.", "2..3")]
    [InlineData("4 til 5 mio. kr.", "4..5")]
    [InlineData("4 á 5 mio. kr.", "4..5")]
    [InlineData("kr. 100-200", "100..200")]
    [InlineData("350-400.000 kr.", "350000..400000")]
    [InlineData("3-400 kr.", "300..400")]
    [InlineData("5-100 kr.", "5..100")]
    [InlineData("500.000 kr. – 1 mio. kr.", "500000..1000000")]
    public void A_range_is_one(string printed, string values) => Assert.Equal(values, Told($"Det ventes at koste {printed} i alt."));

    [Theory]
    [InlineData("Der gives 2,5 og 3,1 mio. kr. i 2024 og 2025.", "2.5|3.1")]
    [InlineData("Der gives hhv. 200.000 og 300.000 kr. til de to.", "200000|300000")]
    [InlineData("Der gives 1, 2 og 3 mio. kr.", "1|2|3")]
    [InlineData("Taksterne er 25.000/50.000 kr.", "25000|50000")]
    [InlineData("Rammen øges fra 3,5 til 4 mio. kr.", "3.5|4")]
    [InlineData("Taksten stiger med 45 kr. til 745 kr.", "45|745")]
    [InlineData("Det er 2,5 mio. kr. i 2024, 3,1 i 2025 og 3,4 i 2026.", "2.5|3.1|3.4")]
    [InlineData("Det er 2,5 i 2024, 3,1 i 2025 og 3,4 mio. kr. i 2026.", "2.5|3.1|3.4")]
    [InlineData("Der går 48,1 mio. kr. til anlæg og 6,5 til inventar.", "48.1|6.5")]
    [InlineData("1. præmie er 10.000 kr., 2. præmie 6.000 og 3. præmie 3.000 kr.", "10000|6000|3000")]
    [InlineData("Antallet var 1.200, og prisen er 5.000 kr.", "5000")]
    [InlineData("Efter punkt 2 og 3 mio. kr. i 2024 og 5 mio. kr.", "3|5")]
    public void A_series_is_several(string text, string values) => Assert.Equal(values, Told(text));

    [Fact]
    public void Each_of_a_series_has_what_is_printed_of_it()
    {
        const string Text = "Der gives 2,5 og 3,1 mio. kr. i alt.";

        Assert.Equal(["2,5", "3,1 mio. kr."], TextAmounts.Of(Text).Select(amount => Text.Substring(amount.Start, amount.Length)));
    }

    private static string Told(string text) => string.Join('|', TextAmounts.Of(text).Select(amount => amount.ValueTo is { } to
        ? string.Create(CultureInfo.InvariantCulture, $"{amount.Value:0.##}..{to:0.##}")
        : string.Create(CultureInfo.InvariantCulture, $"{amount.Value:0.##}")));
}
