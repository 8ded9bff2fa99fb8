using System.Collections.Frozen;
using Ingest.Text.Words;

namespace Ingest.Facts.Sentences;

/// <summary>Whether a closing mark ends a sentence, from the words on both sides of it.</summary>
internal static class SentenceEnd
{
    private const string Closers = ")]»”“’'\"";

    /// <summary>Marks and brackets that close one sentence.</summary>
    private const int MostClosers = 8;

    private const string Openers = "([«»„“”'\"–-•";

    /// <summary>A year has four figures; a number of fewer may count: <c>den 3. Udvalget</c> is rare, <c>6. September</c> is not.</summary>
    private const int FiguresOfYear = 4;

    /// <summary>Letters of a word that is none of the abbreviations nobody listed.</summary>
    private const int LettersOfWord = 4;

    /// <param name="start">Where the sentence starts.</param>
    /// <param name="at">Of the mark.</param>
    /// <returns>Behind the mark and what closes with it; 0 where the sentence goes on.</returns>
    public static int After(string text, int start, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= MostClosers
            && (text[end] is '.' or '!' or '?' or '…' || Closers.Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        if (end == text.Length)
        {
            return end;
        }

        var next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || Openers.Contains(text[next], StringComparison.Ordinal)))
        {
            next++;
        }

        var parted = char.IsWhiteSpace(text[end]);
        return parted && (next == text.Length || (Begins(text[next]) && (text[at] != '.' || PointEnds(text, start, at, next)))) ? end : 0;
    }

    private static bool Begins(char sign) => char.IsUpper(sign) || char.IsDigit(sign) || sign == '§';

    /// <param name="next">Of the letter or figure behind the point.</param>
    private static bool PointEnds(string text, int start, int at, int next)
    {
        var from = WordStart(text, start, at);
        var word = text.AsSpan(from, at - from);
        var figure = char.IsDigit(text[next]);
        if (word.Length == 0)
        {
            return true;
        }

        if (IsNumber(word))
        {
            return NumberEnds(text, start, from, word, next);
        }

        if (Abbreviations.IsOpen(word))
        {
            return false;
        }

        if (Abbreviations.IsClosing(word))
        {
            var place = word is "Kr" && !Starters.IsOne(text.AsSpan(next)); // Kr. Hyllinge, Kr. Himmelfartsdag
            return !figure && !place && !IsUnit(text.AsSpan(next)) && !Insertion.Begins(text, at + 1);
        }

        return IsInitials(word) || IsShortName(word) ? Starters.IsOne(text.AsSpan(next))
            : word.Length == 1 && !(from > start && text[from - 1] == '/')
                ? Starters.IsOne(text.AsSpan(next)) || (!IsInitial(text, start, from) && !(char.IsLower(word[0]) && figure))
            : !figure || word.Length >= LettersOfWord || ShortWords.IsOne(word) || char.IsUpper(word[0]) || char.IsDigit(word[0]);
    }

    /// <summary><c>H.C.</c></summary>
    private static bool IsInitials(ReadOnlySpan<char> word) =>
        word.Length > 2 && word.Length % 2 == 1 && word[1] == '.' && char.IsUpper(word[0]) && char.IsUpper(word[^1]) && word[^2] == '.';

    /// <summary>A capital and consonants, which no word has: <c>Kgs. Lyngby</c>, <c>Chr. Hansen</c>, <c>St. Torv</c>.</summary>
    private static bool IsShortName(ReadOnlySpan<char> word) => word.Length is > 1 and <= LettersOfWord
        && char.IsUpper(word[0]) && char.IsLower(word[^1]) && word.IndexOfAny("aeiouyæøåAEIOUYÆØÅ0123456789.") < 0;

    /// <summary>Letters, figures and the points between them.</summary>
    private static int WordStart(string text, int start, int at)
    {
        while (at > start && (char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] == '.' && at - 1 > start
            && char.IsLetterOrDigit(text[at - 2]))))
        {
            at--;
        }

        return at;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => word.IndexOfAnyExcept("0123456789.") < 0;

    /// <summary><c>1. Godkendelse</c> at the start is an entry's number, <c>6. September</c> a date, <c>i 2024. Det</c> an end.</summary>
    private static bool NumberEnds(string text, int start, int from, ReadOnlySpan<char> word, int next) =>
        !text.AsSpan(start, from - start).IsWhiteSpace()
        && !IsMonth(text.AsSpan(next))
        && (!char.IsDigit(text[next]) || word.Length >= FiguresOfYear);

    private static bool IsMonth(ReadOnlySpan<char> next)
    {
        foreach (var month in Vocabulary.Months)
        {
            if (next.StartsWith(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>5 mio. Kr.</c></summary>
    private static bool IsUnit(ReadOnlySpan<char> next)
    {
        var end = next.IndexOfAny(' ', '.', ',');
        return Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? next : next[..end]);
    }

    private static readonly FrozenSet<string> Units =
        new[] { "kr", "kroner", "dkk", "eur", "euro", "nok", "sek", "usd" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A capital with a point belongs to a name where one stands before it, or nothing does: <c>Jens P. Hansen</c>, <c>H. C. Ørsted</c>.
    /// Behind a small word it is a thing's letter, or a party's: <c>model B. Det</c>, <c>A, V og C. Imod</c>.
    /// </summary>
    private static bool IsInitial(string text, int start, int from)
    {
        if (!char.IsUpper(text[from]) || text.AsSpan(start, from - start).IsWhiteSpace())
        {
            return true;
        }

        var end = from;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var point = text[end - 1] == '.';
        var first = WordStart(text, start, point ? end - 1 : end);
        return first < end && char.IsUpper(text[first]) && (!point || end - 1 - first == 1);
    }
}
