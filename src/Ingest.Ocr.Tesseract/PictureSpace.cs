using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Blobs;
using Ingest.Ocr.Pictures.Rules;
using Ingest.Ocr.Repair.Numbers;

namespace Ingest.Ocr.Tesseract;

/// <summary>From pixels of a level picture, from the top left, to points of the page's reading space, from the bottom left.</summary>
/// <param name="Turn">Quarter turns clockwise that the displayed page was turned to be read.</param>
internal sealed record PictureSpace(DeskewedImage Picture, int Turn)
{
    /// <summary>From descender to ascender, as a share of the type's size; nearly all text faces are between 0.88 and 0.96.</summary>
    private const double HeightShare = 0.93;

    private const double PointsPerInch = 72;

    private double Scale => PointsPerInch / Picture.DotsPerInch;

    private double Height => Picture.Ink.Height * Scale;

    public OcrPage ToPage(int number, ImmutableArray<HocrLine> lines) => new(
        number, Picture.Ink.Width * Scale, Height, Turn,
        [.. lines.Where(line => !line.Words.IsEmpty).Select(Line).OrderByDescending(line => line.Baseline)],
        [.. Picture.Horizontal.Concat(HiddenBorders.Of(Picture)).Select(Across), .. Picture.Vertical.Select(Upright)])
    {
        Degrees = Picture.Degrees,
    };

    private OcrLine Line(HocrLine line)
    {
        var middle = line.BaselineSlope * (line.Box[2] - line.Box[0]) / 2;
        return new OcrLine(
            [.. line.Words.Select(Word).OrderBy(word => word.Box.Left)], Height - (Scale * (line.Box[3] + line.BaselineOffset + middle)),
            line.Height * Scale / HeightShare);
    }

    private OcrWord Word(HocrWord word)
    {
        var box = word.Box;
        var runs = InkRuns.Of(Picture.Ink, new PixelBox(box[0], box[1], box[2] - 1, box[3] - 1));
        return new OcrWord(word.Text, Box(box), word.Confidence, [.. word.Symbols.Select(Box)])
        {
            StrokePoints = StrokeWeight.Of(Picture.Ink, box[0], box[1], box[2], box[3]) * Scale,
            Runs = [.. runs.Select(run => Box([run.Left, run.Top, run.Right + 1, run.Bottom + 1]))],
            StartsWithDivision = DivisionMinus.Begins(word.Text, runs, Picture.Ink),
        };
    }

    private Box Box(ImmutableArray<int> box) => new(box[0] * Scale, Height - (box[3] * Scale), box[2] * Scale, Height - (box[1] * Scale));

    private Ruling Across(RulingLine streak)
    {
        var y = Height - ((streak.Top + streak.Bottom + 1) / 2.0 * Scale);
        return new Ruling(streak.Left * Scale, y, (streak.Right + 1) * Scale, y, streak.Thickness * Scale);
    }

    private Ruling Upright(RulingLine streak)
    {
        var x = (streak.Top + streak.Bottom + 1) / 2.0 * Scale;
        return new Ruling(x, Height - ((streak.Right + 1) * Scale), x, Height - (streak.Left * Scale), streak.Thickness * Scale);
    }
}
