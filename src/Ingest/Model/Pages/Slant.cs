namespace Ingest.Model;

/// <summary>
/// The baseline of a glyph whose text runs along no edge of the page: from where the pen was to where it went,
/// in points of the reading space.
/// </summary>
/// <param name="Glyph">Index into <see cref="PageLayout.Glyphs"/>.</param>
public readonly record struct Slant(int Glyph, double StartX, double StartY, double EndX, double EndY);
