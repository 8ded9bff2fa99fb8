using System.Collections.Immutable;

namespace Ingest.Ocr.Tesseract;

/// <summary>A word of an hOCR page, its boxes in pixels from the top left: left, top, right, bottom.</summary>
/// <param name="Confidence">0 to 1.</param>
internal sealed record HocrWord(string Text, ImmutableArray<int> Box, double Confidence, ImmutableArray<ImmutableArray<int>> Symbols);
