namespace Ingest.Ocr.Pictures;

/// <summary>A rectangle of pixels; <paramref name="Right"/> and <paramref name="Bottom"/> are inside.</summary>
public readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left + 1;

    public int Height => Bottom - Top + 1;

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
}
