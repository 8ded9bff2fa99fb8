namespace Ingest.Text;

/// <summary>The words that the names of meeting bodies end in (udvalg, byråd, bestyrelse).</summary>
public static class BodyWords
{
    /// <summary>Characters; a longer text is a sentence about a body.</summary>
    public const int LongestName = 80;

    /// <summary>The text is short and has such a word.</summary>
    public static bool Name(string text)
    {
        if (text.Length is <= 2 or > LongestName || !char.IsLetter(text[0]))
        {
            return false;
        }

        var folded = Folding.Fold(text).AsSpan();
        foreach (var part in folded.Split(' '))
        {
            if (EndsInOne(folded[part]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInOne(ReadOnlySpan<char> part)
    {
        foreach (var word in Vocabulary.BodyWords)
        {
            if (part.EndsWith(word) || part.TrimEnd("st").EndsWith(word) || IsDefinite(part, word, "n") || IsDefinite(part, word, "et") || IsDefinite(part, word, "en"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Udvalget, bestyrelsen, kommissionen.</summary>
    private static bool IsDefinite(ReadOnlySpan<char> part, string word, string ending) => part.EndsWith(ending) && part[..^ending.Length].EndsWith(word);
}
