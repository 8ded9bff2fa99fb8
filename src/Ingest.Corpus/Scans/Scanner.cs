using SkiaSharp;

namespace Ingest.Corpus.Scans;

/// <summary>Makes of a clean page what a scanner makes of its paper.</summary>
internal static class Scanner
{
    /// <summary>What a scan's PDF says it was made with.</summary>
    public const string Program = "ScanStation 4.2";

    private const int Deviates = 4096;

    /// <summary>Standard normal deviates by Box and Muller's method, drawn from in place of computing each.</summary>
    private static readonly float[] Normal = Draw(new Dice(19580601));

    /// <summary>A new picture of the same size; the page given stays as it is.</summary>
    public static SKBitmap Scan(SKBitmap page, ScanLook look, Dice dice, bool stamp)
    {
        var scan = new SKBitmap(page.Info);
        using (var canvas = new SKCanvas(scan))
        {
            canvas.Clear(SKColors.White);
            if (look.TiltDegrees > 0)
            {
                var tilt = look.TiltDegrees * (0.6 + (0.8 * dice.Real())) * (dice.Chance(0.5) ? 1 : -1);
                canvas.RotateDegrees((float)tilt, page.Width / 2f, page.Height / 2f);
            }

            using var paint = new SKPaint();
            var blur = look.Dpi / 350f;
            using var soft = look.Wear ? SKImageFilter.CreateBlur(blur, blur) : null;
            paint.ImageFilter = soft;
            using var image = SKImage.FromBitmap(page);
            canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear), paint);
            canvas.ResetMatrix();
            if (stamp)
            {
                Stamp.Press(canvas, page, look.Dpi, dice.Fork("stamp"));
            }

            if (look.Wear)
            {
                Dust(canvas, page, look.Dpi, dice.Fork("dust"));
            }
        }

        if (look.Wear || look.Noise > 0)
        {
            Tone(scan, look, dice.Fork("tone"));
        }

        return scan;
    }

    /// <summary>Turned clockwise by quarters.</summary>
    public static SKBitmap Turned(SKBitmap page, int degrees)
    {
        var sideways = degrees % 180 != 0;
        var turned = new SKBitmap(
            new SKImageInfo(sideways ? page.Height : page.Width, sideways ? page.Width : page.Height, page.ColorType, page.AlphaType));
        using var canvas = new SKCanvas(turned);
        canvas.Translate(turned.Width / 2f, turned.Height / 2f);
        canvas.RotateDegrees(degrees);
        canvas.DrawBitmap(page, -page.Width / 2f, -page.Height / 2f);
        return turned;
    }

    private static void Dust(SKCanvas canvas, SKBitmap page, int dpi, Dice dice)
    {
        using var paint = new SKPaint { IsAntialias = true };
        for (var i = dice.Between(20, 120); i > 0; i--)
        {
            paint.Color = new SKColor(60, 55, 50, (byte)dice.Between(60, 220));
            var size = (float)(0.2 + (0.6 * dice.Real())) * dpi / 100f;
            canvas.DrawOval(dice.Next(page.Width), dice.Next(page.Height), size, size * (float)(0.5 + dice.Real()), paint);
        }

        if (dice.Chance(0.5)) // the binder's holes, dark against the scanner's lid
        {
            paint.Color = new SKColor(70, 70, 70);
            var x = dpi * (float)(0.42 + (0.1 * dice.Real()));
            canvas.DrawCircle(x, (page.Height / 2f) - (dpi * 1.575f), dpi * 0.11f, paint);
            canvas.DrawCircle(x, (page.Height / 2f) + (dpi * 1.575f), dpi * 0.11f, paint);
        }
    }

    /// <summary>Paper that has yellowed, light that falls off to one side, ink that has paled, and noise.</summary>
    private static void Tone(SKBitmap scan, ScanLook look, Dice dice)
    {
        var wear = look.Wear ? 1f : 0f;
        var red = 255 - (wear * dice.Between(3, 10));
        var (green, blue) = (red - (wear * dice.Between(1, 5)), red - (wear * dice.Between(6, 24)));
        var ink = wear * dice.Between(10, 45);
        var (fallX, fallY) = (wear * (float)(dice.Real() - 0.5) * 26, wear * (float)(dice.Real() - 0.5) * 26);
        var edge = wear * dice.Between(0, 60);
        var noise = (float)look.Noise;
        var pixels = scan.GetPixelSpan();
        for (var y = 0; y < scan.Height; y++)
        {
            var row = fallY * y / scan.Height;
            for (var x = 0; x < scan.Width; x++)
            {
                var at = 4 * ((y * scan.Width) + x);
                var light = row + (fallX * x / scan.Width) - (edge * Math.Max(0f, 1 - (x / (look.Dpi * 0.12f))))
                    + (noise * Normal[dice.Next(Deviates)]);
                pixels[at] = Level(pixels[at], red, ink, light);
                pixels[at + 1] = Level(pixels[at + 1], green, ink, light);
                pixels[at + 2] = Level(pixels[at + 2], blue, ink, light);
            }
        }
    }

    private static byte Level(byte value, float white, float black, float light) =>
        (byte)Math.Clamp(black + (value / 255f * (white - black)) + light, 0, 255);

    private static float[] Draw(Dice dice)
    {
        var deviates = new float[Deviates];
        for (var i = 0; i < Deviates; i++)
        {
            deviates[i] = (float)(Math.Sqrt(-2 * Math.Log(1 - dice.Real())) * Math.Cos(2 * Math.PI * dice.Real()));
        }

        return deviates;
    }
}
