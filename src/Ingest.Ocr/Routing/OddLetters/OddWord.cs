using System.Collections.Immutable;
using System.Globalization;
using Ingest.Text.Words;

namespace Ingest.Ocr.Routing.OddLetters;

/// <summary>A word with signs that no Danish word has.</summary>
/// <param name="Signs">One for each of its glyphs: letters, and what stands in their places.</param>
internal sealed record OddWord(ImmutableArray<string> Signs)
{
    /// <summary>Two letters beside an odd sign are soon a word.</summary>
    public const int LettersOfProof = 4;

    private const string Own = "æøåÆØÅ";

    /// <summary>ISO 646 has Danish letters in their places.</summary>
    private const string InPlaceOfLetters = @"{|}[\]";

    private const char SoftHyphen = '\u00AD';

    public string Text { get; } = string.Concat(Signs);

    /// <summary>A sign that is no letter and no apostrophe stands between letters: no language has it there.</summary>
    public bool IsBroken
    {
        get
        {
            for (var i = 1; i + 1 < Signs.Length; i++)
            {
                if (IsNoLetter(Signs[i]) && Signs[i] is not ("’" or "‘" or "´" or "`") && Signs[i - 1] is [.., var before]
                    && char.IsLetter(before) && IsLower(Signs[i + 1]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A letter, or a sign that may stand for one; a dash parts words.</summary>
    public static bool IsPart(string sign) => sign.Length == 0 || IsPart(sign[0]);

    public static bool IsPart(char sign) =>
        char.IsLetter(sign)
            || (sign > '~' && !char.IsWhiteSpace(sign) && sign != SoftHyphen
                && char.GetUnicodeCategory(sign) != UnicodeCategory.DashPunctuation)
        || InPlaceOfLetters.Contains(sign, StringComparison.Ordinal);

    public static bool IsOdd(string sign) => sign.Length != 1 ? sign.Length == 0 || sign[0] > '~' : IsOdd(sign[0]);

    public static bool IsOdd(char sign) => (sign > '~' || !char.IsLetter(sign)) && !Own.Contains(sign, StringComparison.Ordinal);

    /// <summary>Odd, and no letter of any script.</summary>
    public static bool IsNoLetter(string sign) => IsOdd(sign) && (sign.Length != 1 || !char.IsLetter(sign[0]));

    /// <summary>
    /// The word's signs with letters in the place of some. Signs at its edges stay where they part it from a word: quotes, brackets.
    /// A word that is none stays as it is where it would have a capital inside.
    /// </summary>
    public ImmutableArray<string> With(IReadOnlyDictionary<string, string> letters)
    {
        ImmutableArray<string> read = [.. Signs.Select(sign => letters.GetValueOrDefault(sign, sign))];
        if (IsKnown(read))
        {
            return read;
        }

        var (start, end) = (0, Signs.Length);
        while (start < end && IsMark(Signs[start]))
        {
            start++;
        }

        while (end > start && (IsMark(Signs[end - 1]) || IsSymbol(Signs[end - 1])))
        {
            end--;
        }

        ImmutableArray<string> inside = [.. Signs[..start], .. read[start..end], .. Signs[end..]];
        return IsKnown(inside) ? inside : HasCapitalInside(read) ? Signs : read;
    }

    /// <summary>A known word of letters enough to prove something.</summary>
    public static bool IsKnown(ImmutableArray<string> signs) =>
        Bare(signs) is { Length: >= LettersOfProof } bare && bare.All(char.IsLetter) && !HasCapitalInside(signs)
            && DanishWords.IsWordOrCompound(bare);

    /// <summary>The same without compounds.</summary>
    public static bool IsListed(ImmutableArray<string> signs) => IsKnown(signs) && DanishWords.Contains(Bare(signs));

    /// <summary>A word that is in no list, though it is no name.</summary>
    public static bool IsUnknown(ImmutableArray<string> signs) =>
        Bare(signs) is { Length: >= LettersOfProof } bare && char.IsLower(bare[0])
            && !(bare.All(char.IsLetter) && DanishWords.IsWordOrCompound(bare));

    /// <summary>Without what stands at its edges and is no letter.</summary>
    public static string Bare(ImmutableArray<string> signs)
    {
        var text = string.Concat(signs.Select(sign => sign.Length == 0 ? "\uFFFD" : sign)).AsSpan();
        while (text.Length > 0 && !char.IsLetter(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && !char.IsLetter(text[^1]))
        {
            text = text[..^1];
        }

        return text.ToString();
    }

    /// <summary>Stands before words and behind them: quotes, brackets, bullets.</summary>
    private static bool IsMark(string sign) =>
        sign is [var mark] && (char.IsPunctuation(mark) || InPlaceOfLetters.Contains(mark, StringComparison.Ordinal));

    /// <summary>Stands behind words: a trade mark, an exponent.</summary>
    private static bool IsSymbol(string sign) => sign is [var symbol] && (char.IsSymbol(symbol) || char.IsNumber(symbol));

    private static bool HasCapitalInside(ImmutableArray<string> signs)
    {
        for (var i = 1; i < signs.Length; i++)
        {
            if (IsLower(signs[i - 1]) && signs[i].Length > 0 && char.IsUpper(signs[i][0]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLower(string sign) => sign.Length > 0 && char.IsLower(sign[^1]);
}
