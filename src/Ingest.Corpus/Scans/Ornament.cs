using System.Globalization;
using Ingest.Corpus.Scans.Pages;
using SkiaSharp;

namespace Ingest.Corpus.Scans;

/// <summary>
/// Pictures on pages of good text: a coat of arms, a photograph where there is room, a sheet with a printed head behind all.
/// </summary>
internal static class Ornament
{
    /// <summary>Bottom of the room that a page leaves above its foot, in points.</summary>
    private const double Foot = 60;

    /// <returns>Operators to draw before the text, with what they need; empty where the page has no room.</returns>
    public static (string Operators, string Resources) On(Sheet sheet, string sort, PdfObjects pdf, Dice dice)
    {
        var (width, height) = (sheet.Size.Width, sheet.Size.Height);
        switch (sort)
        {
            case "logo":
                var side = dice.Between(45, 95);
                return Placed(pdf, Drawn(160, 160, dice, Arms), width - side - 30, height - side - 20, side, side);
            case "photo" when sheet.Lines.Where(l => l.Box.Bottom > Foot + 10).Select(l => l.Box.Bottom).DefaultIfEmpty(0).Min()
                is > 260 and var lowest:
                var room = (float)Math.Min(lowest - Foot - 15, height * 0.55);
                return Placed(pdf, Drawn(600, Math.Max(60, (int)(600 * room / (width - 120))), dice, Photograph), 60, (float)Foot,
                    width - 120, room);
            case "backdrop":
                return Placed(pdf, Drawn(620, (int)(620 * height / width), dice, Backdrop), 0, 0, width, height);
            default:
                return ("", "");
        }
    }

    private static (string Operators, string Resources) Placed(PdfObjects pdf, Picture picture, float x, float y, float width,
        float height) => (
        string.Create(CultureInfo.InvariantCulture, $"q {width:0.##} 0 0 {height:0.##} {x:0.##} {y:0.##} cm /Im9 Do Q\n"),
        string.Create(CultureInfo.InvariantCulture, $"/XObject << /Im9 {picture.AddTo(pdf)} 0 R >> "));

    private static Picture Drawn(int width, int height, Dice dice, Action<SKCanvas, int, int, Dice> draw)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            draw(canvas, width, height, dice);
        }

        return Picture.Of(bitmap, PictureCoding.ColourJpeg, 75);
    }

    private static void Arms(SKCanvas canvas, int width, int height, Dice dice)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = Colour(dice, 20, 150) };
        using var shield = SKPath.ParseSvgPathData("M30 20 H130 V80 Q130 130 80 150 Q30 130 30 80 Z");
        canvas.DrawPath(shield, paint);
        paint.Color = Colour(dice, 170, 250);
        canvas.DrawCircle(width / 2f, height / 2.4f, dice.Between(14, 30), paint);
        canvas.DrawRect(60, 100, 40, dice.Between(5, 20), paint);
    }

    private static void Photograph(SKCanvas canvas, int width, int height, Dice dice)
    {
        using var paint = new SKPaint { IsAntialias = true };
        using (paint.Shader = SKShader.CreateLinearGradient(new(0, 0), new(0, height), [Colour(dice, 120, 240), Colour(dice, 40, 200)],
            SKShaderTileMode.Clamp))
        {
            canvas.DrawRect(0, 0, width, height, paint);
        }

        paint.Shader = null;
        for (var i = dice.Between(15, 70); i > 0; i--)
        {
            paint.Color = Colour(dice, 30, 235).WithAlpha((byte)dice.Between(60, 230));
            var (x, y, w, h) = (dice.Next(width), dice.Next(height), dice.Between(10, 160), dice.Between(10, 120));
            if (dice.Chance(0.5))
            {
                canvas.DrawRect(x, y, w, h, paint);
            }
            else
            {
                canvas.DrawOval(x, y, w, h, paint);
            }
        }
    }

    private static void Backdrop(SKCanvas canvas, int width, int height, Dice dice)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = Colour(dice, 235, 254) };
        canvas.DrawRect(0, 0, width, height, paint);
        paint.Color = Colour(dice, 150, 220);
        canvas.DrawRect(0, 0, dice.Chance(0.5) ? width : dice.Between(8, 20), dice.Between(10, 40), paint);
        canvas.DrawRect(0, height - dice.Between(5, 20), width, 20, paint);
    }

    private static SKColor Colour(Dice dice, int low, int high) =>
        new((byte)dice.Between(low, high), (byte)dice.Between(low, high), (byte)dice.Between(low, high));
}
