using System.Collections.Immutable;

namespace Ingest.Ocr;

/// <summary>Words that an engine saw as one line.</summary>
/// <param name="Baseline">y in points.</param>
/// <param name="Size">Point size of its letters; 0 where the engine says nothing.</param>
public sealed record OcrLine(ImmutableArray<OcrWord> Words, double Baseline, double Size);
