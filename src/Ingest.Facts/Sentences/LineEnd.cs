namespace Ingest.Facts.Sentences;

/// <summary>Whether a line end inside a text ends a sentence: most only break a line.</summary>
internal static class LineEnd
{
    private const string Bullets = "•●▪■◦·*‣⁃";

    /// <param name="at">Of the line feed.</param>
    public static bool EndsSentence(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r' or '\u00A0')
        {
            next++;
        }

        return next < text.Length && (text[next] == '\n' || IsEntry(text, at, next));
    }

    /// <summary>A list's entry: <c>- Drift</c>, <c>• Anlæg</c>, and behind a mark <c>2. Anlæg</c>, <c>b) Anlæg</c>.</summary>
    private static bool IsEntry(string text, int at, int next)
    {
        var sign = text[next];
        var behind = next + 1 < text.Length ? text[next + 1] : ' ';
        if (Bullets.Contains(sign, StringComparison.Ordinal) || (sign is '-' or '–' && behind == ' '))
        {
            return true;
        }

        var marker = next;
        while (marker < text.Length && marker - next < 2 && char.IsAsciiDigit(text[marker]))
        {
            marker++;
        }

        marker += marker == next && char.IsAsciiLetter(sign) ? 1 : 0;
        return marker > next && marker + 1 < text.Length && text[marker] is ')' or '.' && text[marker + 1] == ' ' && IsClosed(text, at);
    }

    /// <summary>The line before ends in a mark, so that a number at this line's start is not the rest of it: <c>den\n6. maj</c>.</summary>
    private static bool IsClosed(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at > 0 && text[at - 1] is '.' or ':' or ';' or ',' or '!' or '?';
    }
}
