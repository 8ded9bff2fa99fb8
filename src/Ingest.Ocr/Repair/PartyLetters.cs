using System.Collections.Immutable;

namespace Ingest.Ocr.Repair;

/// <summary>A party's letter (partibogstav) in brackets behind a name: I and O, which look like figures.</summary>
internal static class PartyLetters
{
    /// <summary>The word as it was meant, or null.</summary>
    public static string? Correct(ImmutableArray<OcrWord> words, int at)
    {
        if (at < 2 || !IsName(words[at - 1].Text) || !IsName(words[at - 2].Text))
        {
            return null;
        }

        var text = words[at].Text;
        var end = text.Length > 0 && text[^1] is ',' or ';' or '.' ? text[^1..] : "";
        return text[..^end.Length] switch
        {
            "(1)" or "(l)" or "(Il)" or "(lI)" or "(|)" or "(!)" => "(I)" + end,
            "(0)" => "(O)" + end,
            _ => null,
        };
    }

    private static bool IsName(string word) => word.Length > 1 && char.IsUpper(word[0]) && word[1..].All(letter => char.IsLower(letter) || letter is '-' or '.' || char.IsUpper(letter)) && word.Any(char.IsLower);
}
