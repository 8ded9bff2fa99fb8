using System.Collections.Immutable;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Drawing;

/// <summary>A line of type as it will stand, with what it is.</summary>
/// <param name="Baseline">Points below the strip's top.</param>
internal sealed record SetLine(ImmutableArray<TextPiece> Pieces, float Baseline, LineRole Role)
{
    public string Text => string.Join(' ', Pieces.Select(p => p.Text.Trim()).Where(t => t.Length > 0));
}
