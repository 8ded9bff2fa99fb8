namespace Ingest.Facts.Sentences;

/// <summary>A sentence's place in its text, white space around it left out.</summary>
/// <param name="Start">In UTF-16 units, from 0.</param>
/// <param name="Length">In UTF-16 units, the closing mark included.</param>
public readonly record struct Sentence(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Its words on one line, with single blanks: <c>Der afsættes 5 mio. kr.</c></summary>
    public string Of(string text) => Whitespace.Folded(text.AsSpan(Start, Length));
}
