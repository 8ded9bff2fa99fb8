using System.Collections.Immutable;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Blobs;
using Ingest.Ocr.Tesseract;

namespace Ingest.Tests.Ocr;

public sealed class DotLeaderTests
{
    private const int Dots = 300, Left = 100, Bottom = 200, Size = 5;

    [Fact]
    public void Dots_in_even_steps_are_one()
    {
        var leader = Assert.Single(DotLeaders.Find(BinaryImage.Of(Page(20, step: 12)), Dots));
        Assert.Equal((20, new PixelBox(Left, Bottom - Size + 1, Left + (19 * 12) + Size - 1, Bottom)), (leader.Dots.Length, leader.Box));
    }

    /// <summary>As in a text of eleven points set in Noto Serif: the white between two dots is hardly more than half of one.</summary>
    [Fact]
    public void Dots_may_stand_close() =>
        Assert.Equal(40, Assert.Single(DotLeaders.Find(BinaryImage.Of(Page(40, step: 8)), Dots)).Dots.Length);

    [Fact]
    public void A_dot_that_the_scan_lost_is_counted() =>
        Assert.Equal(20, Assert.Single(DotLeaders.Find(BinaryImage.Of(Page(20, step: 12, without: 8)), Dots)).Dots.Length);

    /// <summary>A dot whose first row is of two pixels apart is one dot.</summary>
    [Fact]
    public void A_dot_with_a_notch_is_counted_once()
    {
        var page = Page(20, step: 12);
        page.Row(Bottom - Size + 1)[Left + (6 * 12) + 2] = GrayscaleImage.White;
        Assert.Equal(20, Assert.Single(DotLeaders.Find(BinaryImage.Of(page), Dots)).Dots.Length);
    }

    [Theory]
    [InlineData(3, 12)] // an ellipsis
    [InlineData(40, 7)] // a dotted border
    [InlineData(9, 60)] // the points of a list, far apart
    public void Other_dots_are_none(int count, int step) => Assert.Empty(DotLeaders.Find(BinaryImage.Of(Page(count, step)), Dots));

    /// <summary>The dots of a row of letters i.</summary>
    [Fact]
    public void Dots_over_strokes_are_none()
    {
        var page = Page(20, step: 12);
        for (var y = Bottom + 5; y <= Bottom + 25; y++)
        {
            for (var i = 0; i < 20; i++)
            {
                page.Row(y).Slice(Left + (12 * i), Size).Clear();
            }
        }

        Assert.Empty(DotLeaders.Find(BinaryImage.Of(page), Dots));
    }

    [Fact]
    public void Strokes_in_even_steps_are_none()
    {
        var page = Page(20, step: 12);
        for (var y = Bottom - 20; y <= Bottom; y++)
        {
            for (var i = 0; i < 20; i++)
            {
                page.Row(y).Slice(Left + (12 * i), Size).Clear();
            }
        }

        Assert.Empty(DotLeaders.Find(BinaryImage.Of(page), Dots));
    }

    [Fact]
    public void They_are_taken_off_before_reading_and_put_back_between_the_title_and_its_page()
    {
        var page = DeskewedImage.Of(Page(20, step: 12), Dots);
        Assert.DoesNotContain((byte)0, page.WithoutRulings.Pixels);
        var line = new HocrLine([20, Bottom - 30, 400, Bottom + 8], 0, 0, 38, [Word("Eventuelt", 20, 90), Word("8", 380, 400)]);
        var above = line with { Box = [20, Bottom - 80, 400, Bottom - 42], Words = [Word("Dagsorden", 20, 90)] };
        var lines = LeaderWords.PutBack([above, line], page.Leaders);
        Assert.Equal(["Dagsorden", "Eventuelt 8 " + new string('.', 20)],
            lines.Select(each => string.Join(' ', each.Words.Select(word => word.Text))));
        Assert.Equal(20, lines[1].Words[^1].Symbols.Length);
    }

    [Fact]
    public void A_row_of_dots_without_a_line_is_a_line() =>
        Assert.Equal(new string('.', 20),
            Assert.Single(Assert.Single(LeaderWords.PutBack([], DeskewedImage.Of(Page(20, step: 12), Dots).Leaders)).Words).Text);

    private static HocrWord Word(string text, int left, int right) => new(text, [left, Bottom - 30, right, Bottom], 0.9, []);

    private static GrayscaleImage Page(int count, int step, int without = -1)
    {
        var picture = new GrayscaleImage(1000, 400, new byte[1000 * 400]);
        picture.Pixels.AsSpan().Fill(GrayscaleImage.White);
        for (var i = 0; i < count; i++)
        {
            for (var y = Bottom - Size + 1; y <= Bottom && i != without; y++)
            {
                picture.Row(y).Slice(Left + (i * step), Size).Clear();
            }
        }

        return picture;
    }
}
