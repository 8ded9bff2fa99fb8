using System.Text;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Blobs;
using Ingest.Ocr.Pictures.Rules;

namespace Ingest.Tests.Ocr;

public sealed class PictureTests
{
    private const double DotsPerInch = 100;

    private static GrayscaleImage White(int width, int height)
    {
        var picture = new GrayscaleImage(width, height, new byte[width * height]);
        Array.Fill(picture.Pixels, GrayscaleImage.White);
        return picture;
    }

    private static void Fill(GrayscaleImage picture, int left, int top, int width, int height, byte gray = 0)
    {
        for (var y = top; y < top + height; y++)
        {
            picture.Row(y).Slice(left, width).Fill(gray);
        }
    }

    /// <summary>Rows of little blocks, as lines of text look from afar, rising to the right by the degrees.</summary>
    private static GrayscaleImage Lines(double degrees)
    {
        var picture = White(800, 1000);
        var slope = Math.Tan(degrees * Math.PI / 180);
        for (var line = 100; line < 900; line += 30)
        {
            for (var x = 60; x < 740; x += 12)
            {
                Fill(picture, x, (int)Math.Round(line - (slope * (x - 400))), 8, 10);
            }
        }

        return picture;
    }

    [Fact]
    public void A_picture_written_reads_back()
    {
        var picture = new GrayscaleImage(3, 2, [0, 1, 2, 253, 254, 255]);
        using var file = new MemoryStream();
        NetPbm.Write(picture, file);
        var read = NetPbm.Read(file.ToArray());
        Assert.Equal((3, 2), (read.Width, read.Height));
        Assert.Equal(picture.Pixels, read.Pixels);
    }

    [Fact]
    public void Comments_in_the_header_are_passed()
    {
        var read = NetPbm.Read([.. Encoding.ASCII.GetBytes("P5\n# by hand\n2 1\n255\n"), 7, 9]);
        Assert.Equal([7, 9], read.Pixels);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P6\n1 1\n255\nx")]
    [InlineData("P5\n2 2\n255\nxxx")]
    [InlineData("P5\n-2 2\n255\nxxxx")]
    [InlineData("P5\n99999 99999\n255\nx")]
    [InlineData("P5\n1 1\n65535\nxx")]
    public void What_is_no_whole_picture_is_told(string file) =>
        Assert.Throws<InvalidDataException>(() => NetPbm.Read(Encoding.ASCII.GetBytes(file)));

    [Fact]
    public void A_quarter_turn_goes_clockwise()
    {
        // 1 2 3      4 1
        // 4 5 6  →   5 2
        //            6 3
        var turned = new GrayscaleImage(3, 2, [1, 2, 3, 4, 5, 6]).Turned(1);
        Assert.Equal((2, 3), (turned.Width, turned.Height));
        Assert.Equal([4, 1, 5, 2, 6, 3], turned.Pixels);
        Assert.Equal([1, 2, 3, 4, 5, 6], turned.Turned(3).Pixels);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.9)]
    [InlineData(-1.3)]
    [InlineData(2.5)]
    public void How_much_a_page_lies_askew_is_found_and_undone(double degrees)
    {
        var picture = Lines(degrees);
        var found = Skew.Degrees(BinaryImage.Of(picture));
        Assert.Equal(degrees, found, 0.11);
        Assert.Equal(0, Skew.Degrees(BinaryImage.Of(Skew.Level(picture, found))), 0.13);
    }

    [Fact]
    public void An_empty_page_lies_level_and_is_blank()
    {
        Assert.Equal(0, Skew.Degrees(BinaryImage.Of(White(800, 1000))));
        Assert.True(DeskewedImage.Of(White(800, 1000), DotsPerInch).IsBlank);
        Assert.False(DeskewedImage.Of(Lines(0), DotsPerInch).IsBlank);
    }

    [Fact]
    public void Ruling_lines_are_found_whole_and_words_are_none()
    {
        var picture = Lines(0);
        Fill(picture, 50, 92, 700, 2);
        Fill(picture, 50, 122, 300, 2, gray: 120);
        Fill(picture, 352, 122, 398, 2, gray: 120); // a scan breaks lines
        Fill(picture, 50, 92, 2, 600);
        var level = DeskewedImage.Of(picture, DotsPerInch);
        Assert.Equal([(50, 92, 749, 93), (50, 122, 749, 123)],
            level.Horizontal.Select(streak => (streak.Left, streak.Top, streak.Right, streak.Bottom)));
        Assert.Equal([(92, 50, 691, 51)], level.Vertical.Select(streak => (streak.Left, streak.Top, streak.Right, streak.Bottom)));
    }

    [Fact]
    public void A_dark_box_is_no_line()
    {
        var picture = White(400, 400);
        Fill(picture, 50, 50, 300, 60);
        Assert.Empty(DeskewedImage.Of(picture, DotsPerInch).Horizontal);
    }

    [Fact]
    public void Lines_go_from_the_picture_with_their_crossings_and_letters_on_them_stay()
    {
        var picture = White(400, 300);
        Fill(picture, 20, 150, 360, 2);
        Fill(picture, 20, 100, 2, 100);
        Fill(picture, 200, 140, 4, 20); // a stroke that crosses the line
        var read = DeskewedImage.Of(picture, DotsPerInch).WithoutRulings;
        Assert.Equal(4 * 20, read.Pixels.Count(pixel => pixel == 0));
        Assert.All(Enumerable.Range(140, 20), y => Assert.Equal(0, read.Row(y)[201]));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void The_weight_of_strokes_is_the_width_of_stems(int stem)
    {
        var picture = White(200, 60);
        for (var x = 10; x < 190; x += 20)
        {
            Fill(picture, x, 20, stem, 20);
        }

        Fill(picture, 10, 20, 180, 2); // a bar over all says nothing
        Assert.Equal(stem, StrokeWeight.Of(BinaryImage.Of(picture), 0, 0, 199, 59), 0.01);
        Assert.Equal(0, StrokeWeight.Of(BinaryImage.Of(White(20, 20)), 0, 0, 19, 19));
    }

    [Fact]
    public void Cells_are_what_lines_close_in()
    {
        // Two columns over a cell that spans both, and a line that closes in nothing.
        var picture = White(800, 1000);
        foreach (var y in (int[])[200, 300, 400, 700])
        {
            Fill(picture, 100, y, 401, 2);
        }

        Fill(picture, 100, 200, 2, 202);
        Fill(picture, 500, 200, 2, 202);
        Fill(picture, 300, 300, 2, 102);
        Assert.Equal(
            [new PixelBox(102, 202, 499, 299), new PixelBox(102, 302, 299, 399), new PixelBox(302, 302, 499, 399)],
            RuledCells.Of(DeskewedImage.Of(picture, DotsPerInch)));
    }

    [Fact]
    public void An_upright_line_that_begins_within_a_row_shows_a_border()
    {
        var picture = White(800, 1000);
        foreach (var y in (int[])[200, 300, 400])
        {
            Fill(picture, 100, y, 401, 2);
        }

        Fill(picture, 100, 200, 2, 202);
        Fill(picture, 500, 200, 2, 202);
        Fill(picture, 300, 250, 2, 152);
        var border = Assert.Single(HiddenBorders.Of(DeskewedImage.Of(picture, DotsPerInch)));
        Assert.Equal((100, 250, 500), (border.Left, border.Top, border.Right));

        Fill(picture, 200, 244, 40, 12); // a word there: then it is one row
        Assert.Empty(HiddenBorders.Of(DeskewedImage.Of(picture, DotsPerInch)));
    }
}
