namespace Ingest.Search.Analysis.Tokens;

/// <summary>
/// A text's tokens in order. A whole token (<see cref="WholeTokens"/>) comes before the words it is printed of, so that a part of it is
/// found too. A word is letters, digits, and hyphens and apostrophes between letters; a hyphen behind it stays with it (<c>børne- og</c>).
/// </summary>
/// <param name="at">Where to begin, and behind the last token then.</param>
internal struct TextScanner(string text, int at = 0)
{
    private int _wholeUntil;

    /// <returns>False at the end.</returns>
    public bool Next(out SurfaceToken token)
    {
        for (; at < text.Length; at++)
        {
            var sign = text[at];
            if (at >= _wholeUntil && (char.IsAsciiDigit(sign) || sign == '§' || MayBeginCase(sign)) && !IsInWord(at)
                && WholeTokens.At(text, at) is { } whole)
            {
                _wholeUntil = whole.End;
                token = whole;
                return true;
            }

            if (char.IsLetterOrDigit(sign))
            {
                token = Word();
                at = token.End;
                return true;
            }
        }

        token = default;
        return false;
    }

    /// <summary>"SAG-2024-02570": capitals, and a figure soon.</summary>
    private readonly bool MayBeginCase(char sign)
    {
        if (!char.IsUpper(sign))
        {
            return false;
        }

        var end = at;
        while (end < text.Length && end - at < MostCaseLetters && char.IsUpper(text[end]))
        {
            end++;
        }

        return end + 1 < text.Length && text[end] is '-' or '.' or '/' && char.IsAsciiDigit(text[end + 1]);
    }

    private const int MostCaseLetters = 7;

    private readonly bool IsInWord(int place) => place > 0 && char.IsLetterOrDigit(text[place - 1]);

    private readonly SurfaceToken Word()
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(end) || IsMark(text[end])))
        {
            end++;
        }

        return new SurfaceToken(at, end < text.Length && text[end] is '-' && end - at > 1
            && char.IsLetter(text[end - 1]) ? end + 1 - at : end - at, null);
    }

    /// <summary>A hyphen, an apostrophe or a decimal sign between two of a word's characters.</summary>
    private readonly bool IsInside(int place) => place + 1 < text.Length && text[place] switch
    {
        '-' or '\'' or '’' => char.IsLetter(text[place - 1]) && char.IsLetterOrDigit(text[place + 1]),
        ',' or '.' => char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place + 1]) && IsNumber(place),
        _ => false,
    };

    /// <summary>No letter so far: "kl.10" is two, "10,5" one.</summary>
    private readonly bool IsNumber(int place)
    {
        for (var i = at; i < place; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && text[i] is not ('.' or ','))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMark(char sign) => char.GetUnicodeCategory(sign) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
