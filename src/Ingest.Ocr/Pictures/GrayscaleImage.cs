namespace Ingest.Ocr.Pictures;

/// <summary>A page as a picture: one byte a pixel, row by row from the top, 0 black and 255 white.</summary>
public sealed record GrayscaleImage(int Width, int Height, byte[] Pixels)
{
    public const byte White = 255;

    /// <summary>A row of pixels, 0 the topmost.</summary>
    public Span<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>Makes paper of a box and of what lies so many pixels round it.</summary>
    internal void Clear(PixelBox box, int rim)
    {
        var (left, right) = (Math.Max(0, box.Left - rim), Math.Min(Width - 1, box.Right + rim));
        for (var y = Math.Max(0, box.Top - rim); y <= Math.Min(Height - 1, box.Bottom + rim) && left <= right; y++)
        {
            Row(y)[left..(right + 1)].Fill(White);
        }
    }

    /// <summary>Turned clockwise by quarter turns.</summary>
    public GrayscaleImage Turned(int quarters)
    {
        var picture = this;
        for (var turn = 0; turn < (quarters & 3); turn++)
        {
            picture = picture.TurnedOnce();
        }

        return picture;
    }

    private GrayscaleImage TurnedOnce()
    {
        var turned = new GrayscaleImage(Height, Width, new byte[Pixels.Length]);
        for (var y = 0; y < Height; y++)
        {
            var row = Row(y);
            for (var x = 0; x < Width; x++)
            {
                turned.Pixels[(x * Height) + (Height - 1 - y)] = row[x];
            }
        }

        return turned;
    }
}
