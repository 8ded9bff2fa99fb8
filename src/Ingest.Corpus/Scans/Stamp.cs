using Ingest.Corpus.Drawing;
using SkiaSharp;

namespace Ingest.Corpus.Scans;

/// <summary>The receiver's stamp, pressed where the sheet has least ink, slightly turned and not quite even.</summary>
internal static class Stamp
{
    private const string Word = "MODTAGET";
    private const string Day = "12 NOV 2008";
    private const double WidthInches = 1.55;
    private const double HeightInches = 0.62;

    private static readonly SKColor[] Inks = [new(40, 60, 160), new(170, 30, 45), new(95, 50, 140)];

    public static void Press(SKCanvas canvas, SKBitmap page, int dpi, Dice dice)
    {
        var (width, height) = ((float)(WidthInches * dpi), (float)(HeightInches * dpi));
        var (x, y) = FreePlace(page, (int)(width * 1.08f), (int)(height * 1.3f), dpi, dice);
        canvas.Save();
        canvas.Translate(x + (width * 0.54f), y + (height * 0.65f));
        canvas.RotateDegrees((float)((dice.Real() - 0.5) * 9));
        using var paint = new SKPaint { IsAntialias = true, Color = Inks[dice.Next(Inks.Length)].WithAlpha((byte)dice.Between(150, 225)) };
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = dpi / 45f;
        canvas.DrawRoundRect(-width / 2, -height / 2, width, height, dpi / 18f, dpi / 18f, paint);
        paint.Style = SKPaintStyle.Fill;
        Line(canvas, Word, -height * 0.06f, dpi * 0.21f, paint);
        Line(canvas, Day, height * 0.36f, dpi * 0.19f, paint);
        canvas.Restore();
    }

    private static void Line(SKCanvas canvas, string text, float baseline, float size, SKPaint paint)
    {
        using var font = FontBook.Shared.Face(TypeFamily.LiberationSans, true, false).FontAt(size);
        canvas.DrawText(text, -font.MeasureText(text) / 2, baseline, font, paint);
    }

    /// <summary>
    /// The place with least ink under the stamp, of places over the sheet; a little to be preferred is what stands high and to the right.
    /// </summary>
    private static (int X, int Y) FreePlace(SKBitmap page, int width, int height, int dpi, Dice dice)
    {
        var step = Math.Max(1, dpi / 10);
        var margin = dpi / 4;
        var best = (Cost: double.MaxValue, X: margin, Y: margin);
        for (var y = margin; y + height < page.Height - margin; y += step)
        {
            for (var x = margin; x + width < page.Width - margin; x += step)
            {
                var cost = Ink(page, x, y, width, height, Math.Max(1, dpi / 40)) + (0.02 * y / page.Height)
                    + (0.01 * (page.Width - x) / page.Width) + (0.01 * dice.Real());
                if (cost < best.Cost)
                {
                    best = (cost, x, y);
                }
            }
        }

        return (best.X, best.Y);
    }

    /// <summary>Share of points that are dark.</summary>
    private static double Ink(SKBitmap page, int left, int top, int width, int height, int step)
    {
        var pixels = page.GetPixelSpan();
        var (dark, all) = (0, 0);
        for (var y = top; y < top + height; y += step)
        {
            for (var x = left; x < left + width; x += step, all++)
            {
                dark += pixels[(4 * ((y * page.Width) + x)) + 1] < 200 ? 1 : 0;
            }
        }

        return (double)dark / all;
    }
}
