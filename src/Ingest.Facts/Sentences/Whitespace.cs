namespace Ingest.Facts.Sentences;

/// <summary>White space of every kind (line ends, no-break blanks, tabs) as single blanks.</summary>
internal static class Whitespace
{
    /// <summary><c>5\n mio. kr.</c> is <c>5 mio. kr.</c></summary>
    public static string Folded(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign))
            {
                folded[length++] = sign;
            }
            else if (length > 0 && folded[length - 1] != ' ')
            {
                folded[length++] = ' ';
            }
        }

        return new string(folded, 0, length).TrimEnd(' ');
    }
}
