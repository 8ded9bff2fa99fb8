namespace Ingest.Ocr.Pictures;

/// <summary>A part of a page as a picture: three bytes a pixel (red, green, blue), row by row from the top.</summary>
public sealed record ColorImage(int Width, int Height, byte[] Pixels)
{
    public const int Channels = 3;

    /// <summary>A box of it, as far as it lies inside; null where none of it does.</summary>
    public ColorImage? Cut(PixelBox box)
    {
        var (left, top, right, bottom) = (Math.Max(0, box.Left), Math.Max(0, box.Top), Math.Min(Width - 1, box.Right),
            Math.Min(Height - 1, box.Bottom));
        if (right < left || bottom < top)
        {
            return null;
        }

        var cut = new ColorImage(right - left + 1, bottom - top + 1, new byte[(right - left + 1) * (bottom - top + 1) * Channels]);
        for (var y = top; y <= bottom; y++)
        {
            Pixels.AsSpan(((y * Width) + left) * Channels, cut.Width * Channels)
                .CopyTo(cut.Pixels.AsSpan((y - top) * cut.Width * Channels));
        }

        return cut;
    }

    /// <summary>Makes paper of a box, as far as it lies inside.</summary>
    internal void Clear(PixelBox box)
    {
        var (left, right) = (Math.Max(0, box.Left), Math.Min(Width - 1, box.Right));
        for (var y = Math.Max(0, box.Top); y <= Math.Min(Height - 1, box.Bottom) && left <= right; y++)
        {
            Pixels.AsSpan(((y * Width) + left) * Channels, (right - left + 1) * Channels).Fill(GrayscaleImage.White);
        }
    }

    /// <summary>One of its colours as a grey picture, 0 red to 2 blue.</summary>
    public GrayscaleImage Channel(int channel)
    {
        var gray = new GrayscaleImage(Width, Height, new byte[Width * Height]);
        for (var i = 0; i < gray.Pixels.Length; i++)
        {
            gray.Pixels[i] = Pixels[(i * Channels) + channel];
        }

        return gray;
    }

    /// <summary>Turned clockwise by quarter turns.</summary>
    public ColorImage Turned(int quarters)
    {
        var picture = this;
        for (var turn = 0; turn < (quarters & 3); turn++)
        {
            picture = picture.TurnedOnce();
        }

        return picture;
    }

    private ColorImage TurnedOnce()
    {
        var turned = new ColorImage(Height, Width, new byte[Pixels.Length]);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                Pixels.AsSpan(((y * Width) + x) * Channels, Channels)
                    .CopyTo(turned.Pixels.AsSpan(((x * Height) + Height - 1 - y) * Channels));
            }
        }

        return turned;
    }
}
