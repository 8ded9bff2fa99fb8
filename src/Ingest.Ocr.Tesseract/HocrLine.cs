using System.Collections.Immutable;

namespace Ingest.Ocr.Tesseract;

/// <summary>A line of an hOCR page, in pixels from the top left.</summary>
/// <param name="BaselineSlope">And <paramref name="BaselineOffset"/>: of the line that the letters stand on, from the box's bottom left
/// corner; y counts downward.</param>
/// <param name="Height">From the descenders to the ascenders; 0 where it is not said.</param>
internal sealed record HocrLine(ImmutableArray<int> Box, double BaselineSlope, double BaselineOffset, double Height,
    ImmutableArray<HocrWord> Words);
