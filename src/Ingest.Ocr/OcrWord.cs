using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr;

/// <summary>One word as an engine read it.</summary>
/// <param name="Text">NFC, not blank.</param>
/// <param name="Box">Round its ink.</param>
/// <param name="Confidence">The engine's own, 0 to 1.</param>
/// <param name="Symbols">The box of each character of <paramref name="Text"/>; empty where the engine gives none.</param>
public sealed record OcrWord(string Text, Box Box, double Confidence, ImmutableArray<Box> Symbols)
{
    /// <summary>How thick its strokes are, in points; 0 where the engine does not see the ink.</summary>
    public double StrokePoints { get; init; }

    /// <summary>The pieces of its ink that white parts, from left to right; empty where the engine does not see the ink.</summary>
    public ImmutableArray<Box> Runs { get; init; } = [];

    /// <summary>Whether its first piece of ink is a stroke between two dots (÷), whatever the engine took it for.</summary>
    public bool StartsWithDivision { get; init; }

    /// <summary>Colour of its ink as 0xRRGGBB; black where the engine sees no colours.</summary>
    public int Color { get; init; }
}
