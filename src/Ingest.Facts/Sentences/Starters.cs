using System.Collections.Frozen;

namespace Ingest.Facts.Sentences;

/// <summary>Small words that are capitals at a sentence's start only: behind a letter with a point they tell it from a name.</summary>
internal static class Starters
{
    private static readonly FrozenSet<string> Words =
        ("Det|Der|Den|De|Dette|Denne|Disse|Derfor|Derefter|Derudover|Desuden|Dermed|Herefter|Herudover|Hermed|Hvis|Når|Da|Som|Så|Men|Og"
            + "|For|Imod|Mod|I|På|Af|Til|Fra|Med|Ved|Efter|Inden|Under|Endelig|Samtidig|Alle|Begge|Ingen|Vi|Man|Hvor|Hvad|Undlod|Resten")
        .Split('|').ToFrozenSet(StringComparer.Ordinal);

    private const int Longest = 12;

    /// <summary>The text begins with one.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end <= Longest && char.IsLetter(text[end]))
        {
            end++;
        }

        return Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..end]) && !(end < text.Length && text[end] is '.' or '-');
    }
}
