namespace Ingest.Layout.Words;

/// <summary>Glyphs on one baseline, left to right.</summary>
/// <param name="Glyphs">Indices into the frame's glyphs.</param>
/// <param name="Baseline">y in points.</param>
/// <param name="Size">The largest point size among them.</param>
internal sealed record GlyphRow(List<int> Glyphs, double Baseline, double Size);
