namespace Ingest.Facts.Sentences;

/// <summary>
/// A dash or a bracket behind an abbreviation, with which its sentence goes on: <c>Garanti 5 mio. kr. – Havnens Varme</c>,
/// <c>afslag på 25 mio. kr. (§ 16) men</c>. A bracket that is a sentence of its own begins another: <c>5 mio. kr. (Se bilag 2.) Det</c>.
/// </summary>
internal static class Insertion
{
    /// <summary>In characters: longer brackets are sentences.</summary>
    private const int LongestBracket = 120;

    /// <param name="at">Behind the abbreviation's point.</param>
    public static bool Begins(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at + 1 < text.Length
            && ((text[at] is '–' or '-' && text[at + 1] is ' ' or '\u00A0') || (text[at] == '(' && GoesOn(text, at)));
    }

    /// <summary>Behind the bracket stands a small letter or a mark, and none ends inside it.</summary>
    private static bool GoesOn(string text, int open)
    {
        var close = text.IndexOf(')', open, Math.Min(LongestBracket, text.Length - open));
        if (close < 0 || text[close - 1] is '.' or '!' or '?')
        {
            return false;
        }

        var next = close + 1;
        while (next < text.Length && text[next] is ' ' or '\u00A0')
        {
            next++;
        }

        return next < text.Length && (char.IsLower(text[next]) || text[next] is '.' or ',' or ';' or ':');
    }
}
