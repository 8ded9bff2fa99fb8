using Ingest.Text;

namespace Ingest.Tests.Text;

public sealed class ListMarkerTests
{
    [Theory]
    [InlineData("- at tage sagen til efterretning", "-", true)]
    [InlineData("– at tage sagen til efterretning", "–", true)]
    [InlineData("• at tage sagen til efterretning", "•", true)]
    [InlineData("•at tage sagen til efterretning", "•", true)]
    [InlineData("\uF0B7 at tage sagen til efterretning", "\uF0B7", true)]
    [InlineData("o at tage sagen til efterretning", "o", true)]
    [InlineData("1. at tage sagen til efterretning", "1.", false)]
    [InlineData("12) at tage sagen til efterretning", "12)", false)]
    [InlineData("(2) at tage sagen til efterretning", "(2)", false)]
    [InlineData("a. at tage sagen til efterretning", "a.", false)]
    [InlineData("A) at tage sagen til efterretning", "A)", false)]
    [InlineData("iv) at tage sagen til efterretning", "iv)", false)]
    [InlineData("At 1) at tage sagen til efterretning", "At 1)", false)]
    [InlineData("Ad 2. at tage sagen til efterretning", "Ad 2.", false)]
    public void A_mark_is_parted_from_its_text(string text, string printed, bool bullet) =>
        Assert.Equal(new ListMarker(printed, "at tage sagen til efterretning", bullet), ListMarker.Read(text));

    [Theory]
    [InlineData("6. september 2024 holdes der møde")]
    [InlineData("1. maj holdes der møde")]
    [InlineData("f.eks. botilbud")]
    [InlineData("-5 grader")]
    [InlineData("1.1 Godkendelse")]
    [InlineData("1.500 kr.")]
    [InlineData("10,5 mio. kr.")]
    [InlineData("i 2024")]
    [InlineData("at godkende")]
    [InlineData("a)")]
    [InlineData("")]
    public void Other_text_has_none(string text) => Assert.Null(ListMarker.Read(text));
}
