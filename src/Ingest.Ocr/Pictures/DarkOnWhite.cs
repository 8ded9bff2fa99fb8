namespace Ingest.Ocr.Pictures;

/// <summary>A piece of a page as black letters on white paper, whatever the colours of both are.</summary>
/// <param name="Picture">Letters 0, paper 255, what lies between stretched.</param>
/// <param name="InkColor">The letters' own colour as 0xRRGGBB.</param>
/// <param name="InkShare">Of its pixels those that are letters.</param>
/// <param name="Plainness">Of its pixels those that have nearly one of the two colours: a photo has few.</param>
internal sealed record DarkOnWhite(GrayscaleImage Picture, int InkColor, double InkShare, double Plainness)
{
    /// <summary>Levels by which letters differ from what they stand on, at the least.</summary>
    private const double LeastContrast = 40;

    /// <summary>In the levels between letters and paper.</summary>
    private const double Near = 0.25;

    /// <returns>Null where the piece has one colour.</returns>
    public static DarkOnWhite? Of(ColorImage piece)
    {
        // The colour in which letters and what they stand on differ most: red letters on blue are alike as greys.
        var (channel, threshold, dark, light) = Enumerable.Range(0, ColorImage.Channels).Select(i => Levels(piece.Channel(i)))
            .MaxBy(each => each.Light - each.Dark);
        if (light - dark < LeastContrast)
        {
            return null;
        }

        var isDarkInk = !IsDarkRound(channel, threshold);
        var (ink, paper) = isDarkInk ? (dark, light) : (light, dark);
        var stretched = new GrayscaleImage(channel.Width, channel.Height, new byte[channel.Pixels.Length]);
        var (letters, near) = (0, 0);
        for (var i = 0; i < channel.Pixels.Length; i++)
        {
            var share = (channel.Pixels[i] - ink) / (paper - ink);
            stretched.Pixels[i] = (byte)Math.Clamp(share * GrayscaleImage.White, 0, GrayscaleImage.White);
            letters += share < 0.5 ? 1 : 0;
            near += Math.Abs(share) < Near || Math.Abs(share - 1) < Near ? 1 : 0;
        }

        return new DarkOnWhite(stretched, ColorOf(piece, stretched), (double)letters / channel.Pixels.Length,
            (double)near / channel.Pixels.Length);
    }

    /// <summary>The same letters on a picture that was cleaned.</summary>
    public DarkOnWhite With(GrayscaleImage picture) => ReferenceEquals(picture, Picture) ? this
        : this with { Picture = picture,
            InkShare = (double)picture.Pixels.Count(level => level < GrayscaleImage.White / 2) / picture.Pixels.Length };

    /// <summary>The mean level of each side of the threshold.</summary>
    private static (GrayscaleImage Picture, int Threshold, double Dark, double Light) Levels(GrayscaleImage picture)
    {
        var threshold = BinaryImage.Threshold(picture);
        double dark = 0, light = 0;
        var count = 0;
        foreach (var level in picture.Pixels)
        {
            if (level <= threshold)
            {
                dark += level;
                count++;
            }
            else
            {
                light += level;
            }
        }

        return (picture, threshold, dark / Math.Max(1, count), light / Math.Max(1, picture.Pixels.Length - count));
    }

    /// <summary>Most of its rim is dark: letters don't reach it.</summary>
    private static bool IsDarkRound(GrayscaleImage picture, int threshold)
    {
        var (dark, all) = (0, 0);
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x += y == 0 || y == picture.Height - 1 ? 1 : Math.Max(1, picture.Width - 1))
            {
                dark += picture.Row(y)[x] <= threshold ? 1 : 0;
                all++;
            }
        }

        return 2 * dark > all;
    }

    /// <summary>The mean of what is letters through and through.</summary>
    private static int ColorOf(ColorImage piece, GrayscaleImage stretched)
    {
        const int Through = 40;
        long red = 0, green = 0, blue = 0, count = 0;
        for (var i = 0; i < stretched.Pixels.Length; i++)
        {
            if (stretched.Pixels[i] <= Through)
            {
                (red, green, blue) = (red + piece.Pixels[3 * i], green + piece.Pixels[(3 * i) + 1], blue + piece.Pixels[(3 * i) + 2]);
                count++;
            }
        }

        return count == 0 ? 0 : (int)(((red / count) << 16) | ((green / count) << 8) | (blue / count));
    }
}
