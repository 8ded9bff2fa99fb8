using System.Collections.Immutable;

namespace Ingest.Ocr.Pictures.Blobs;

/// <summary>A row of dots that leads the eye from a title to its page number (udpunktering), in pixels.</summary>
/// <param name="Dots">From left to right; one that the scan lost stands where it would.</param>
public sealed record DotLeader(ImmutableArray<PixelBox> Dots)
{
    public PixelBox Box { get; } = new(Dots[0].Left, Dots.Min(dot => dot.Top), Dots[^1].Right, Dots.Max(dot => dot.Bottom));
}
