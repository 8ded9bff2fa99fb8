using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Blobs;
using Ingest.Ocr.Pictures.Rules;

namespace Ingest.Tests.Ocr;

/// <summary>A scan may have ink anywhere, in its first and last row too: no finder breaks down on it.</summary>
public sealed class AnyPictureTests
{
    [Property(MaxTest = 400)]
    public Property No_finder_breaks_down() => Prop.ForAll(Pictures().ToArbitrary(), picture =>
    {
        foreach (var dots in new[] { 30.0, 150, 300 })
        {
            var ink = BinaryImage.Of(picture);
            DotLeaders.Find(ink, dots);
            RulingLineDetector.Find(ink, dots);
            Skew.Degrees(ink);
            InkRuns.Of(ink, new PixelBox(0, 0, picture.Width - 1, picture.Height - 1));
            PageColumns.Gutter(picture, dots);
            var level = DeskewedImage.Of(picture, dots);
            HiddenBorders.Of(level);
            RuledCells.Of(level);
        }

        Bars.WithoutRim(picture);
        EdgeBars.Without(picture);
        Knockouts.Inverted(picture);
        TextRowFinder.Height(picture);
    });

    /// <summary>A speck of dirt in the very last row.</summary>
    [Fact]
    public void A_speck_in_the_last_row_is_no_dot()
    {
        var picture = new GrayscaleImage(40, 20, [.. Enumerable.Repeat(GrayscaleImage.White, 40 * 20)]);
        picture.Row(19)[10..12].Fill(0);
        Assert.Empty(DotLeaders.Find(BinaryImage.Of(picture), 300));
    }

    /// <summary>Small pictures, their pixels in runs as ink has them.</summary>
    private static Gen<GrayscaleImage> Pictures() =>
        from width in Gen.Choose(1, 60)
        from height in Gen.Choose(1, 60)
        from share in Gen.Choose(0, 10)
        from runs in Gen.Choose(0, 9).ArrayOf(width * height)
        select new GrayscaleImage(width, height, [.. Runs(runs, share)]);

    private static IEnumerable<byte> Runs(int[] dice, int share)
    {
        var dark = false;
        foreach (var die in dice)
        {
            dark = dark ? die < 6 : die < share - 1;
            yield return dark ? (byte)(die * 9) : GrayscaleImage.White;
        }
    }
}
