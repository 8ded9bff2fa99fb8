using Ingest.Model;
using Ingest.Ocr;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Blobs;
using Ingest.Ocr.Repair.Numbers;

namespace Ingest.Tests.Ocr;

/// <summary>The Danish minus (÷), which engines read as =, +, - or nothing they know: a figure must not change its sign.</summary>
public sealed class DivisionMinusTests
{
    /// <summary>Rows of a picture, from the top.</summary>
    [Theory]
    [InlineData(true, "...##...|...##...|........|########|########|........|...##...|...##...")]
    [InlineData(true, "...#....|........|########|........|...##...")] // small and uneven
    [InlineData(false, "########|########|........|........|########|########")] // equals
    [InlineData(false, "...##...|...##...|########|########|...##...|...##...")] // plus
    [InlineData(false, "########|########")] // minus
    [InlineData(false, "##......|##......|........|........|##......|##......")] // a colon
    [InlineData(false, "...##...|...##...|........|########|########")]
    [InlineData(false, "########|........|########|........|########")] // three strokes
    [InlineData(false, "...##...|........|....##..|........|...##...")] // three dots
    public void A_dot_over_a_stroke_over_a_dot_is_one(bool isOne, string picture)
    {
        var rows = picture.Split('|');
        var ink = new BinaryImage(8, rows.Length, [.. rows.SelectMany(row => row.Select(sign => sign == '#'))]);
        Assert.Equal(isOne, DivisionInk.Is(ink, new PixelBox(0, 0, 7, rows.Length - 1)));
    }

    [Theory]
    [InlineData("+1.250", true, "÷1.250")]
    [InlineData("=", true, "÷")]
    [InlineData("–50", true, "÷50")]
    [InlineData("=–=1.300", true, "÷1.300")]
    [InlineData("÷70", true, "÷70")]
    [InlineData("+1.250", false, "+1.250")]
    [InlineData("=", false, "=")]
    [InlineData("+1.250x", true, "+1.250x")] // no figure
    public void A_sign_whose_ink_is_one_is_the_minus(string read, bool isOne, string meant)
    {
        var word = new OcrWord(read, new Box(0, 0, 30, 8), 0.9, []) { StartsWithDivision = isOne };
        Assert.Equal(meant, DivisionMinus.Correct(word) ?? read);
    }
}
