using Ingest.Facts.Amounts.Reading;

namespace Ingest.Facts.Amounts.Finding;

/// <summary>
/// Numbers whose unit is said once for a series of like parts: <c>2,5 mio. kr. i 2024, 3,1 i 2025 og 3,4 i 2026</c>,
/// <c>48,1 mio. kr. til anlæg og 6,5 til drift</c>, and the unit last: <c>2. præmien 6.000 og 3. præmien 3.000 kr.</c>
/// </summary>
internal static class ElidedUnits
{
    private static readonly string[] Prepositions = ["i", "til", "fra", "på", "for", "hos"];

    /// <summary>Tokens from the small word behind an amount to the link before the next: <c>til kommunens egne udgifter ,</c></summary>
    private const int LongestPart = 8;

    /// <summary>Words between a number and the amount after it: <c>6.000 og 3. præmien 3.000 kr.</c></summary>
    private const int LongestName = 4;

    public static List<MoneyFind> Added(Tokens tokens, List<MoneyFind> finds)
    {
        var added = new List<MoneyFind>(finds.Count);
        var free = 0;
        for (var i = 0; i < finds.Count; i++)
        {
            var before = added.Count;
            for (var next = Before(tokens, finds[i], free); next is not null; next = Before(tokens, next, free))
            {
                added.Add(next);
            }

            added.Reverse(before, added.Count - before);
            added.Add(finds[i]);
            var end = i + 1 < finds.Count ? finds[i + 1].First : tokens.Count;
            for (var next = Later(tokens, finds[i], end); next is not null; next = Later(tokens, next, end))
            {
                added.Add(next);
            }

            free = added[^1].Last + 1;
        }

        return added;
    }

    /// <param name="free">The first token that belongs to no other amount.</param>
    private static MoneyFind? Before(Tokens tokens, MoneyFind find, int free) =>
        (Earlier(tokens, find) ?? Dated(tokens, find) ?? Named(tokens, find)) is { } before && before.First >= free ? before : null;

    private static bool IsOfYear(Tokens tokens, int index) => tokens.Is(index, "i") && tokens[index + 1].IsYear;

    private static bool IsLink(Tokens tokens, int index) => tokens.Is(index, "og") || tokens.Is(index, "samt") || tokens.Text(index) is ",";

    /// <param name="free">The first token of the next amount.</param>
    private static MoneyFind? Later(Tokens tokens, MoneyFind find, int free)
    {
        var at = find.Last + 1;
        var word = Array.Find(Prepositions, preposition => tokens.Is(at, preposition));
        if (word is null)
        {
            return null;
        }

        var end = Math.Min(tokens.Count, at + LongestPart);
        for (at++; at < end && !IsLink(tokens, at); at++)
        {
        }

        at += IsLink(tokens, at + 1) ? 2 : 1;
        return NumberPhrase.At(tokens, at) is { } number && number.Last < free && IsLink(tokens, at - 1) && !tokens[number.Last].IsYear
            && tokens.Is(number.Last + 1, word)
            && (IsOfYear(tokens, number.Last + 1) || (tokens[number.Last].Form > NumberForm.Plain && !(word == "i" && !IsLike(tokens, find,
                number))))
            ? find with { First = number.First, Last = number.Last, Value = number.Value, ValueTo = null } : null;
    }

    /// <summary>
    /// Behind <c>i</c> much may stand: there both have thousands or both decimals, <c>34.870 kr. i 0.-3. klasse, 39.100 i 4.-6. klasse</c>.
    /// </summary>
    private static bool IsLike(Tokens tokens, MoneyFind find, NumberPhrase number) => !tokens.Is(number.Last + 2, "alt")
        && Form(tokens, find) == tokens[number.Last].Form;

    private static NumberForm Form(Tokens tokens, MoneyFind find) =>
        tokens[find.Last].Kind == TokenKind.Number ? tokens[find.Last].Form : tokens[find.First].Form;

    private static MoneyFind? Earlier(Tokens tokens, MoneyFind find)
    {
        var link = find.First - 1;
        var year = IsLink(tokens, link - 1) ? link - 2 : link - 1;
        return IsOfYear(tokens, find.Last + 1) && IsLink(tokens, link) && IsOfYear(tokens, year - 1) ? Like(tokens, find, year - 1) : null;
    }

    /// <summary>The year before its number: <c>i 2023 11,6, i 2024 9,8 og i 2025 13,1 mio. kr.</c></summary>
    private static MoneyFind? Dated(Tokens tokens, MoneyFind find)
    {
        var link = find.First - 3;
        return IsOfYear(tokens, link + 1) && IsLink(tokens, link) && tokens[link - 1].Form > NumberForm.Plain
            && tokens[link - 1].Form == Form(tokens, find) ? Like(tokens, find, link) : null;
    }

    /// <summary>Both numbers have thousands, or both decimals, and only a name parts them.</summary>
    private static MoneyFind? Named(Tokens tokens, MoneyFind find)
    {
        var link = find.First - 1;
        for (; link > find.First - 1 - LongestName && !IsLink(tokens, link); link--)
        {
            var ordinal = tokens.Text(link) is "." && tokens[link - 1].Form == NumberForm.Plain;
            if (tokens[link].Kind != TokenKind.Word && !ordinal && !(tokens.Text(link + 1) is "." && tokens.IsNumber(link)))
            {
                return null;
            }
        }

        return link < find.First - 1 && IsLink(tokens, link) && tokens[link - 1].Form > NumberForm.Plain
            && tokens[link - 1].Form == Form(tokens, find) && !HasVerb(tokens, link + 1, find.First)
            ? Like(tokens, find, link) : null;
    }

    private static bool HasVerb(Tokens tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens.IsOne(i, ContextWords.OwnStatement))
            {
                return true;
            }
        }

        return false;
    }

    private static MoneyFind? Like(Tokens tokens, MoneyFind find, int index) =>
        NumberPhrase.Before(tokens, index, scaled: false) is { } number && tokens.IsNumber(number.Last) && !tokens[number.Last].IsYear
            ? find with { First = number.First, Last = number.Last, Value = number.Value, ValueTo = null } : null;
}
