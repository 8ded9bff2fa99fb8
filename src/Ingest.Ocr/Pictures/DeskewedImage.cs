using System.Collections.Immutable;
using Ingest.Ocr.Pictures.Blobs;
using Ingest.Ocr.Pictures.Rules;

namespace Ingest.Ocr.Pictures;

/// <summary>A page's picture laid level, with its ink, its ruling lines and its rows of dots.</summary>
/// <param name="Picture">As it was drawn.</param>
/// <param name="Degrees">By how much its lines rose to the right before.</param>
/// <param name="WithoutRulings">And without rows of dots: for reading.</param>
/// <param name="Vertical">Of the transposed picture.</param>
/// <param name="Gutter">See <see cref="PageColumns.Gutter"/>.</param>
public sealed record DeskewedImage(
    GrayscaleImage Picture, GrayscaleImage WithoutRulings, BinaryImage Ink, double DotsPerInch, double Degrees,
    ImmutableArray<RulingLine> Horizontal,
    ImmutableArray<RulingLine> Vertical,
    ImmutableArray<DotLeader> Leaders, PixelBox? Gutter)
{
    /// <summary>Dust alone.</summary>
    private const double LeastInk = 0.0002;

    /// <summary>Pixels of grey that a scan leaves round a dot.</summary>
    private const int Rim = 2;

    public bool IsBlank => Ink.Dark.AsSpan().Count(true) < LeastInk * Ink.Dark.Length;

    public static DeskewedImage Of(GrayscaleImage drawn, double dotsPerInch)
    {
        var picture = drawn;
        var ink = BinaryImage.Of(picture);
        var degrees = Skew.Degrees(ink);
        if (degrees != 0)
        {
            picture = Skew.Level(picture, degrees);
            ink = BinaryImage.Of(picture);
        }

        var lines = BinaryImage.WithPale(picture);
        var horizontal = RulingLineDetector.Find(lines, dotsPerInch);
        var vertical = RulingLineDetector.Find(lines.Transposed(), dotsPerInch, horizontal);
        var leaders = DotLeaders.Find(ink, dotsPerInch);
        var bare = RulingLineEraser.Erase(picture, lines, horizontal, vertical);
        foreach (var dot in leaders.SelectMany(leader => leader.Dots))
        {
            bare.Clear(dot, Rim);
        }

        return new DeskewedImage(drawn, bare, ink, dotsPerInch, degrees, [.. horizontal], [.. vertical], [.. leaders],
            PageColumns.Gutter(bare, dotsPerInch));
    }
}
