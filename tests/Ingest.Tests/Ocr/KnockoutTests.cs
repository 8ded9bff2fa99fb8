using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Rules;

namespace Ingest.Tests.Ocr;

/// <summary>What is cut out of a disc or a box becomes ink; letters stay.</summary>
public sealed class KnockoutTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_sign_cut_out_of_a_dark_shape_is_ink(bool isDisc)
    {
        // A ring of light in the shape, with a dark core: an "o" in white.
        bool IsSign(int x, int y) => Away(x, y, 20, 20) is > 5 and < 9;
        var picture =
            Draw(120, 40,
                (x, y) => (isDisc ? Away(x, y, 20, 20) < 18 : x is > 3 and < 37 && y is > 3 and < 37) && !IsSign(x, y)
                    || x is > 70 and < 76 && y is > 10 and < 30);
        var read = Knockouts.Inverted(picture);
        for (var y = 0; y < 40; y++)
        {
            for (var x = 0; x < 60; x++)
            {
                Assert.True((read.Row(y)[x] < 128) == IsSign(x, y), $"{x} {y}");
            }
        }

        Assert.Equal(0, read.Row(20)[73]);
    }

    [Fact]
    public void Letters_and_full_shapes_stay()
    {
        foreach (var picture in new[]
        {
            Draw(120, 40, (x, y) => Away(x, y, 20, 20) is > 10 and < 16), // an O, bold
            Draw(120, 40, (x, y) => Away(x, y, 20, 20) < 16), // a bullet
            Draw(120, 40, (x, y) => x is > 5 and < 12 || (y is > 3 and < 8 && x < 30)), // a corner
            Draw(120, 40, (x, y) => x is > 10 and < 30 && y is > 10 and < 22 && !(x is > 18 and < 22 && y is > 14 and < 18)), // a low box
        })
        {
            Assert.Same(picture, Knockouts.Inverted(picture));
        }
    }

    private static double Away(int x, int y, int fromX, int fromY) => Math.Sqrt(((x - fromX) * (x - fromX)) + ((y - fromY) * (y - fromY)));

    private static GrayscaleImage Draw(int width, int height, Func<int, int, bool> isDark) =>
        new(width, height,
            [.. Enumerable.Range(0, width * height).Select(k => isDark(k % width, k / width) ? (byte)0 : GrayscaleImage.White)]);
}
