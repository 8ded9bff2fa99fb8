namespace Ingest.Corpus.Drawing;

/// <summary>A run of text in one ink on one line.</summary>
/// <param name="X">Points from the frame's left edge.</param>
/// <param name="WordGap">Extra points at each space, for justified lines.</param>
/// <param name="Rise">Points above the line, for raised figures.</param>
/// <param name="LetterGap">Extra points after each letter, for lines stretched by their letters.</param>
internal sealed record TextPiece(float X, string Text, DrawnInk Ink, float WordGap = 0, float LetterGap = 0, string? Url = null,
    float Rise = 0)
{
    public float Width => Ink.Width(Text) + (WordGap * Text.Count(c => c == ' ')) + (LetterGap * Text.Length);
}
