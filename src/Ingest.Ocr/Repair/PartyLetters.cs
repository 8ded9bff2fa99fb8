using System.Collections.Immutable;

namespace Ingest.Ocr.Repair;

/// <summary>
/// A letter in brackets that looks like a figure: a party's (partibogstav) behind a name, I or O, or at a title's end, O for open.
/// </summary>
internal static class PartyLetters
{
    /// <summary>What a number in brackets may belong to: "Se Bilag (1)".</summary>
    private static readonly string[] Numbered = ["Bilag", "Punkt", "Sag", "Tabel", "Figur", "Note", "Side", "Kapitel", "Afsnit"];

    /// <summary>The word as it was meant, or null.</summary>
    public static string? Correct(ImmutableArray<OcrWord> words, int at)
    {
        if (at > 1 && at == words.Length - 1 && words[at].Text is "(0)" && words[at - 1].Text is [_, _, ..]
            && words[at - 1].Text.All(char.IsLetter))
        {
            return "(O)";
        }

        if (at < 2 || !IsNameLike(words[at - 1].Text) || !IsNameLike(words[at - 2].Text)
            || Numbered.Contains(words[at - 1].Text, StringComparer.Ordinal))
        {
            return null;
        }

        var text = words[at].Text;
        var end = text.Length > 0 && text[^1] is ',' or ';' or '.' ? text[^1..] : "";
        return text[..^end.Length] switch
        {
            "(1)" or "(l)" or "(Il)" or "(lI)" or "(|)" or "(!)" or "(D" or "(])" => "(I)" + end,
            "(0)" => "(O)" + end,
            _ => null,
        };
    }

    private static bool IsNameLike(string word) =>
        word.Length > 1 && char.IsUpper(word[0])
            && word[1..].All(letter => char.IsLower(letter) || letter is '-' or '.' || char.IsUpper(letter)) && word.Any(char.IsLower);
}
