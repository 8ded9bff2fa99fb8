using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Tests.Text;

public sealed class RomanNumberTests
{
    [Theory]
    [InlineData("I", 1)]
    [InlineData("IV", 4)]
    [InlineData("IX", 9)]
    [InlineData("XIV", 14)]
    [InlineData("XL", 40)]
    [InlineData("LXXXIX", 89)]
    public void A_number_has_its_value(string text, int value) => Assert.Equal(value, RomanNumber.Value(text));

    [Fact]
    public void Each_number_reads_back() =>
        Assert.All(Enumerable.Range(1, RomanNumber.Largest), number => Assert.Equal(number, RomanNumber.Value(RomanNumber.Of(number))));

    [Theory]
    [InlineData("")]
    [InlineData("IIII")]
    [InlineData("VX")]
    [InlineData("KKR")]
    public void Other_letters_have_none(string text) => Assert.Null(RomanNumber.Value(text));

    [Fact]
    public void A_section_may_be_counted_so()
    {
        var number = ItemNumber.Read("IV. Sager til beslutning")!;
        Assert.Equal(("IV", 4, NumberSeries.Roman, "Sager til beslutning"), (number.Printed, number.Parts[0], number.Series, number.Rest));
    }

    [Fact]
    public void One_letter_has_both_readings() =>
        Assert.Equal((NumberSeries.Letter, 22, NumberSeries.Roman, 5),
            (ItemNumber.Read("V. Sager")!.Series, ItemNumber.Read("V. Sager")!.Parts[0], ItemNumber.Read("V. Sager")!.AsRoman()!.Series,
                ItemNumber.Read("V. Sager")!.AsRoman()!.Parts[0]));
}
