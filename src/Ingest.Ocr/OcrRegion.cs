using Ingest.Model;

namespace Ingest.Ocr;

/// <summary>A part of a page that is read from its picture while the rest stays as the file has it.</summary>
/// <param name="Box">In the page's reading space.</param>
/// <param name="Size">Point size of its letters; 0 where it is not known.</param>
public readonly record struct OcrRegion(Box Box, double Size);
