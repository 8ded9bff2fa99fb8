using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Tests.Text;

/// <summary>What is decided by a quick look must be decided as the pattern behind it would.</summary>
public sealed class QuickLooksTests
{
    [Theory]
    [InlineData("Mødet er den 3. MAJ 2031", "2031-05-03")]
    [InlineData("Mødet er 3 / 5 - 2031", "2031-05-03")]
    [InlineData("31/13-24, og så 2031.05.03", "2031-05-03")]
    [InlineData("Sag 24/1183, afsnit 2.1", null)]
    [InlineData("Januar 118", null)]
    public void A_date_is_found_by_its_month_or_its_marks(string text, string? date) => Assert.Equal(date, DanishDate.Find(text));

    [Theory]
    [InlineData("1.234,50", 1234.5, 2)]
    [InlineData("-1.234,50", -1234.5, 2)]
    [InlineData("-7", -7, 0)]
    [InlineData("-0", 0, 0)]
    [InlineData("0,125", 0.125, 3)]
    public void Figures_with_decimals_need_no_pattern(string text, double value, int decimals) =>
        Assert.Equal(new DanishNumber(value, decimals, null), DanishNumber.Parse(text));

    [Theory]
    [InlineData("-05,5")]
    [InlineData("12,3,4")]
    [InlineData("1.23,4")]
    public void Other_figures_are_no_numbers(string text) => Assert.Null(DanishNumber.Parse(text));

    [Theory]
    [InlineData("SIDE  3 af 12", "side  # af #")]
    [InlineData("12345678901234567890", "##")]
    [InlineData("Økonomi", "økonomi")]
    public void A_running_text_has_its_figures_apart(string text, string words) => Assert.Equal(words, RunningText.Of(text).Words);

    [Theory]
    [InlineData("Ti\u00ADtel:  X\u00A0Y –", "titel: x y -")]
    [InlineData("allerede foldet", "allerede foldet")]
    [InlineData("  .,;  ", "")]
    public void Folding_has_one_blank_and_one_dash(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("", "")]
    [InlineData("Budget", "Budget")]
    [InlineData("Budget 2031 godkendt", "Budget 2031 godkendt")]
    public void Words_are_parted_by_a_blank(string text, string whole) =>
        Assert.Equal(whole, WordText.Of([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word)]));

    private static Word Word(string text) => new(text, default, [], 10, false, false);

    [Theory]
    [InlineData("iv) Budget", "iv)")]
    [InlineData("Vi mødes", null)]
    [InlineData("Budget", null)]
    public void A_plain_word_is_no_mark(string text, string? mark) => Assert.Equal(mark, ListMarker.Read(text)?.Printed);
}
