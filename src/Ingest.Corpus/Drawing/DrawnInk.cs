namespace Ingest.Corpus.Drawing;

/// <summary>How a run of text looks.</summary>
/// <param name="Size">Points.</param>
/// <param name="Color">RGB.</param>
/// <param name="Tracking">Extra space after each letter, of the em.</param>
internal sealed record DrawnInk(
    TypeFamily Family, float Size, bool Bold = false, bool Italic = false, bool Underline = false, uint Color = 0, float Tracking = 0)
{
    public Face Face => FontBook.Shared.Face(Family, Bold, Italic);

    public float Width(string text) => Width(text.AsSpan());

    public float Width(ReadOnlySpan<char> text)
    {
        var face = Face;
        var width = 0f;
        foreach (var c in text)
        {
            width += face.Width(c) + Tracking;
        }

        return width * Size;
    }
}
