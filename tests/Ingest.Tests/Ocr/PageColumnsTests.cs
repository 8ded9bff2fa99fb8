using Ingest.Ocr.Pictures;

namespace Ingest.Tests.Ocr;

/// <summary>A page of 100 dots an inch with lines of ink in two columns.</summary>
public sealed class PageColumnsTests
{
    private const int Dots = 100, Width = 800, Height = 1000, Leading = 20, LineHeight = 8;

    [Theory]
    [InlineData(10, true)] // half a line
    [InlineData(0, false)] // a table's rows
    public void Columns_whose_lines_stand_apart_are_read_apart(int shift, bool apart) =>
        Assert.Equal(apart, PageColumns.Gutter(Page(rightFrom: 440, shift), Dots) is not null);

    [Fact]
    public void Text_over_the_whole_width_is_read_whole() => Assert.Null(PageColumns.Gutter(Page(rightFrom: 380, 10), Dots));

    /// <summary>Each sign is in one of the two pictures, the head with the left column.</summary>
    [Fact]
    public void Nothing_is_lost_between_the_pictures()
    {
        var page = Page(rightFrom: 440, 10);
        var gutter = PageColumns.Gutter(page, Dots)!.Value;
        Assert.InRange(gutter.Left, 380, 440);
        var (left, right) = PageColumns.Part(page, gutter);
        for (var i = 0; i < page.Pixels.Length; i++)
        {
            Assert.Equal(page.Pixels[i], Math.Min(left.Pixels[i], right.Pixels[i]));
            Assert.Equal(GrayscaleImage.White, Math.Max(left.Pixels[i], right.Pixels[i]));
        }

        Assert.Contains((byte)0, left.Row(60).ToArray());
        Assert.Contains((byte)0, right.Pixels);
    }

    /// <summary>A head over both columns, then thirty lines in each.</summary>
    private static GrayscaleImage Page(int rightFrom, int shift)
    {
        var page = new GrayscaleImage(Width, Height, new byte[Width * Height]);
        Array.Fill(page.Pixels, GrayscaleImage.White);
        Fill(page, 80, 720, 58);
        for (var line = 0; line < 30; line++)
        {
            Fill(page, 80, 380, 120 + (line * Leading));
            Fill(page, rightFrom, 720, 120 + (line * Leading) + shift);
        }

        return page;
    }

    private static void Fill(GrayscaleImage page, int from, int to, int top)
    {
        for (var y = top; y < top + LineHeight; y++)
        {
            page.Row(y)[from..to].Clear();
        }
    }
}
