namespace Ingest.Corpus.Drawing;

/// <summary>A filled rectangle (a ruling is a thin one), in points from the strip's top left, y downwards.</summary>
internal sealed record Stroke(float X, float Y, float Width, float Height, uint Color = 0);
