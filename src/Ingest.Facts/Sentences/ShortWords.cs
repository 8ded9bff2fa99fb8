using System.Collections.Frozen;

namespace Ingest.Facts.Sentences;

/// <summary>
/// Whole words as short as abbreviations, that sentences end with: a figure behind their point begins another, <c>i et år. 46 familier</c>.
/// </summary>
internal static class ShortWords
{
    private static readonly FrozenSet<string> Words =
        ("år|dag|uge|mål|dem|den|det|os|mig|dig|sig|vej|by|nu|her|der|dér|ud|ind|op|ned|hen|om|til|fra|med|af|på|i|for|er|var|ja|nej|så"
            + "|alt|lov|sag|råd|tal|tid|bil|hus|bus|sø|ø|å|hav|mad|løn|lån|fag|nok|ro|to|tre|syv|ti|bør|kan|vil|få|gå|stå|let|ny|nye"
            + "|net|tog")
        .Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int Longest = 4;

    public static bool IsOne(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
