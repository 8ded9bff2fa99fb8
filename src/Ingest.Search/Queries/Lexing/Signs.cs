using System.Globalization;
using System.Text;

namespace Ingest.Search.Queries.Lexing;

/// <summary>What the characters of a question are.</summary>
internal static class Signs
{
    /// <summary>Opens or closes a phrase: <c>"…"</c>, <c>„…“</c>, <c>”…”</c>, <c>»…«</c>.</summary>
    public static bool IsQuote(char sign) => IsGuillemet(sign) || sign is '"' or '“' or '”' or '„' or '‟';

    public static bool IsGuillemet(char sign) => sign is '»' or '«';

    public const string Guillemets = "»«";

    /// <summary>Keyboards and word processors mix them: each closes each.</summary>
    public const string DoubleQuotes = "\"“”„‟";

    /// <summary>Ends a word: a blank, a quote, a parenthesis or a bracket, and a comma that is in no number.</summary>
    public static bool Separates(string text, int at) => text[at] switch
    {
        ' ' or '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '|' or '\\' or ';' or '…' => true,
        ',' => at == 0 || at + 1 == text.Length || !char.IsAsciiDigit(text[at - 1]) || !char.IsAsciiDigit(text[at + 1]),
        var sign => IsQuote(sign),
    };

    /// <summary>A letter or a figure; of a pair of surrogates the first is asked.</summary>
    public static bool IsLetter(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLetterOrDigit(rune);

    /// <summary>How many letters and figures a text has.</summary>
    public static int Letters(string text) => text.EnumerateRunes().Count(Rune.IsLetterOrDigit);

    /// <summary>What may end a word: all but marks of sentences and what cannot be seen.</summary>
    public static bool EndsWord(char sign) => sign is '*' or '-' or '%' || char.IsLetterOrDigit(sign) || char.IsLowSurrogate(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Soft hyphens, marks of direction and joiners: they show nothing.</summary>
    public static bool IsInvisible(char sign) => char.GetUnicodeCategory(sign) == UnicodeCategory.Format;

    /// <summary>Without what cannot be seen, and without blanks around.</summary>
    public static string Visible(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (!IsInvisible(sign))
            {
                kept.Append(sign);
            }
        }

        return kept.ToString().Trim(' ');
    }
}
