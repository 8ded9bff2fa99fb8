using UglyToad.PdfPig.Core;

namespace Ingest.Pdf.Fonts;

/// <summary>What a font says of one character code: asked of PdfPig once, however often the code is shown.</summary>
/// <param name="Code">The code; of one byte, or put together of two.</param>
/// <param name="Bytes">How many bytes of the string it took.</param>
/// <param name="Length">
/// How many of them PdfPig takes for the code: a blank of one is what word spacing widens (ISO 32000-2, 9.3.3).
/// </param>
/// <param name="Text">Its characters; the code itself as one where the font has none for it.</param>
/// <param name="Ink">Its ink's bounds in text space (ISO 32000-2, 9.4.4), as the font gives them.</param>
/// <param name="Width">To the next glyph, in text space.</param>
internal sealed record FontCode(int Code, int Bytes, int Length, string Text, PdfRectangle Ink, double Width)
{
    /// <summary>The ink's bounds run along the axes of text space: two of its corners tell all four.</summary>
    public bool HasUprightInk { get; } = Ink.TopLeft.X == Ink.BottomLeft.X && Ink.TopRight.X == Ink.BottomRight.X
        && Ink.TopLeft.Y == Ink.TopRight.Y && Ink.BottomLeft.Y == Ink.BottomRight.Y;
}
