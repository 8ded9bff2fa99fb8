using System.Globalization;
using System.Text;

namespace Ingest.Search.Analysis.Words;

/// <summary>
/// One spelling for all: small letters; <c>aa</c> is <c>å</c>; <c>ae</c> and <c>oe</c> are <c>æ</c> and <c>ø</c> where the word list does
/// not have the word as it stands (<c>koen</c> is no <c>køn</c>); Swedish and German <c>ä ö ü</c> and accents go but where the list has the
/// word with them (<c>allé</c>). <c>å</c>, <c>æ</c> and
/// <c>ø</c> stay letters of their own: <c>al</c> is no <c>ål</c>.
/// </summary>
internal static class Folding
{
    public static string Of(ReadOnlySpan<char> word)
    {
        var lower = string.Create(word.Length, word, (target, source) => source.ToLowerInvariant(target));
        if (lower.AsSpan().ContainsAnyExceptInRange('a', 'z') && lower.Any(sign => sign > 'z' && sign is not ('æ' or 'ø' or 'å')))
        {
            lower = Lexicon.Has(lower) && !lower.Any(sign => sign is 'ä' or 'ö' or 'ü') ? lower : Plain(lower);
        }

        return Danish(lower);
    }

    private static string Danish(string word) =>
        Pair(Pair(word.Replace("aa", "å", StringComparison.Ordinal), "oe", "ø"), "ae", "æ");

    private static string Pair(string word, string pair, string letter) =>
        word.Contains(pair, StringComparison.Ordinal) && !Lexicon.Has(word)
            && word.Replace(pair, letter, StringComparison.Ordinal) is var danish
            && (Lexicon.Has(danish) || CompoundSplitter.Split(danish) is not [] || CompoundSplitter.Split(word) is []) ? danish : word;

    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var sign in word)
        {
            switch (sign)
            {
                case 'æ' or 'ø' or 'å':
                    plain.Append(sign);
                    break;
                case 'ä':
                    plain.Append('æ');
                    break;
                case 'ö':
                    plain.Append('ø');
                    break;
                case 'ß':
                    plain.Append("ss");
                    break;
                default:
                    plain.Append(Bare(sign));
                    break;
            }
        }

        return plain.ToString();
    }

    private static string Bare(char sign) => sign < 0x80 || char.IsSurrogate(sign) ? sign.ToString()
        : string.Concat(sign.ToString().Normalize(NormalizationForm.FormD)
            .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
}
