namespace Ingest.Ocr.Pictures.Rules;

/// <summary>A straight line of ink on a picture, in pixels, both ends counted; horizontal, or of the transposed picture.</summary>
/// <param name="Thickness">Its mean.</param>
public readonly record struct RulingLine(int Left, int Top, int Right, int Bottom, double Thickness)
{
    public int Length => Right - Left + 1;
}
