using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>Glyphs of a line without a gap between them.</summary>
/// <param name="Text">NFC, never blank.</param>
/// <param name="Glyphs">Indices into the page's glyphs, left to right; blank glyphs between words belong to the word before.</param>
/// <param name="Confidence">1 for embedded text, the engine's own for OCR.</param>
public sealed record Word(string Text, Box Box, ImmutableArray<int> Glyphs, double Size, bool Bold, bool Italic, double Confidence = 1)
{
    /// <summary>Its text as a table's cell has it, where that is another.</summary>
    public string? InCell { get; init; }

    /// <summary>A line runs through it: it holds no longer.</summary>
    public bool Struck { get; init; }
}
