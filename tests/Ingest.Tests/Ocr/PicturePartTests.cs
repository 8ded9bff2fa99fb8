using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Ocr.Layout;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Rules;
using Ingest.Ocr.Routing;
using Ingest.Ocr.Routing.Places;

namespace Ingest.Tests.Ocr;

/// <summary>Parts of one picture, bars at its edges, and the line that it stands in.</summary>
public sealed class PicturePartTests
{
    [Fact]
    public void Strips_and_tiles_that_adjoin_are_one_picture()
    {
        Assert.Equal([new Box(60, 700, 500, 724)],
            LineBoxes.OfPictures([new(60, 716, 500, 724), new(60, 708, 500, 716.2), new(60, 700, 500, 708)]));
        Assert.Equal([new Box(60, 700, 500, 724)],
            LineBoxes.OfPictures([new(60, 712, 280, 724), new(280, 712, 500, 724), new(60, 700, 280, 712), new(280, 700, 500, 712)]));
    }

    [Fact]
    public void Pictures_below_each_other_with_white_between_are_two() =>
        Assert.Equal(2, LineBoxes.OfPictures([new(60, 712, 500, 724), new(60, 690, 500, 702)]).Count);

    [Theory]
    [InlineData(0, 8, 8)]
    [InlineData(4, 6, 10)]
    public void A_bar_at_the_edge_goes(int left, int width, int gone)
    {
        var picture = Picture((left, 0, width, 60), (40, 20, 4, 24), (50, 26, 14, 18), (70, 26, 14, 26));
        var bare = EdgeBars.Without(picture);
        Assert.All(Enumerable.Range(0, gone), x => Assert.Equal(GrayscaleImage.White, bare.Row(30)[x]));
        Assert.Equal([0, 0, 0], new[] { bare.Row(30)[41], bare.Row(30)[55], bare.Row(30)[75] });
        Assert.Equal(0, picture.Row(30)[left]);
    }

    [Fact]
    public void At_the_right_edge_too() =>
        Assert.Equal(GrayscaleImage.White, EdgeBars.Without(Picture((195, 0, 5, 60), (40, 20, 4, 24), (50, 26, 14, 26))).Row(30)[197]);

    /// <summary>
    /// An I of a picture that is cut close, two upright letters alone, ground of a colour, and a bar of which letters reach the rims.
    /// </summary>
    [Fact]
    public void Letters_at_the_edge_stay()
    {
        foreach (var picture in new[]
        {
            Picture((0, 0, 5, 60), (12, 20, 14, 40)), Picture((0, 0, 5, 60)), Picture((0, 0, 60, 60), (80, 20, 14, 20)),
            Picture((0, 0, 5, 60), (12, 0, 14, 60)), Picture((40, 20, 4, 24), (50, 26, 14, 18)),
        })
        {
            Assert.Same(picture, EdgeBars.Without(picture));
        }
    }

    [Fact]
    public void Words_of_a_picture_come_down_to_the_line_that_it_stands_in()
    {
        var page = Layout(("3.", 60, 700), ("Sagsnr", 60, 680), ("Tekst", 60, 730));
        var read = Merge(page, new Box(75, 700, 300, 718), ("Nyt anlæg", 76, 705.8));
        Assert.Equal([700, 700], Baselines(read, "3N"));
        Assert.Equal(13, read.Glyphs.Single(glyph => glyph.Text == "N").Size);
    }

    [Fact]
    public void A_number_goes_up_to_the_first_of_a_picture_s_lines()
    {
        var read = Merge(Layout(("3.", 60, 700), ("Sagsnr", 60, 680)), new Box(75, 700, 300, 736), ("Nyt anlæg", 76, 723),
            ("Kongebroen", 76, 705.8));
        Assert.Equal([723, 723, 705.8], Baselines(read, "3NK"));
        Assert.Equal(680, read.Glyphs.Single(glyph => glyph.Text == "S").Baseline);
    }

    [Fact]
    public void The_rest_of_a_line_behind_a_picture_joins_it() =>
        Assert.Equal([700, 700],
            Baselines(Merge(Layout(("Æblegård", 143, 700)), new Box(75, 698, 141, 718), ("Nyt anlæg", 76, 703)), "NÆ"));

    /// <summary>Text of another column, far away, or in several lines beside the picture.</summary>
    [Fact]
    public void Text_that_is_not_its_line_s_leaves_it()
    {
        Assert.Equal([705.8], Baselines(Merge(Layout(("3.", 20, 700)), new Box(95, 700, 300, 718), ("Nyt anlæg", 96, 705.8)), "N"));
        Assert.Equal([723.0],
            Baselines(Merge(Layout(("Adresse", 30, 722), ("Tlf", 30, 706)), new Box(85, 700, 300, 736), ("Nyt anlæg", 86, 723),
                ("Kongebroen", 86, 705.8)), "N"));
        Assert.Equal([705.8], Baselines(Merge(Layout(("Udvalget", 260, 702)), new Box(75, 700, 200, 718), ("Nyt anlæg", 76, 705.8)), "N"));
    }

    private static double[] Baselines(PageLayout page, string letters) =>
        [.. letters.Select(letter => page.Glyphs.First(glyph => glyph.Text == letter.ToString()).Baseline)];

    private static PageLayout Merge(PageLayout page, Box picture, params (string Text, double Left, double Baseline)[] lines) =>
        RegionLayout.Merge(page,
            [new RegionText(new PlannedRegion(picture, null, true, false),
                [.. lines.Select(line => Line(line.Text, line.Left, line.Baseline))])], _ => 12.5);

    private static OcrLine Line(string text, double left, double baseline)
    {
        var words = ImmutableArray.CreateBuilder<OcrWord>();
        foreach (var word in text.Split(' '))
        {
            words.Add(new OcrWord(word, new Box(left, baseline, left + (7 * word.Length), baseline + 9), 0.95, []));
            left += 7 * (word.Length + 1);
        }

        return new OcrLine(words.ToImmutable(), baseline, 12.5);
    }

    private static PageLayout Layout(params (string Text, double Left, double Baseline)[] lines) => new()
    {
        Number = 1, Width = 595, Height = 842, Fonts = [new FontFace("Bold", true, false, 0)],
        Glyphs = [.. lines.SelectMany(
            line => line.Text.Select(
                (letter, i) =>
                    new Glyph(letter.ToString(),
                        new Box(line.Left + (6.5 * i), line.Baseline, line.Left + (6.5 * (i + 1)), line.Baseline + 9), line.Baseline, 13,
                        0)))],
    };

    private static GrayscaleImage Picture(params (int Left, int Top, int Width, int Height)[] dark)
    {
        var picture = new GrayscaleImage(200, 60, new byte[200 * 60]);
        picture.Pixels.AsSpan().Fill(GrayscaleImage.White);
        foreach (var (left, top, width, height) in dark)
        {
            for (var y = top; y < top + height; y++)
            {
                picture.Row(y).Slice(left, width).Clear();
            }
        }

        return picture;
    }
}
