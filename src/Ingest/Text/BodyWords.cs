namespace Ingest.Text;

/// <summary>The words that the names of meeting bodies end in (udvalg, byråd, bestyrelse).</summary>
public static class BodyWords
{
    /// <summary>Characters; a longer text is a sentence about a body.</summary>
    public const int LongestName = 80;

    /// <summary>The text is short and has such a word.</summary>
    public static bool Name(string text)
    {
        var folded = Folding.Fold(text);
        return text.Length is > 2 and <= LongestName && char.IsLetter(text[0])
            && Vocabulary.BodyWords.Any(word => folded.Split(' ').Any(part => part.TrimEnd('s', 't').EndsWith(word, StringComparison.Ordinal) || part.EndsWith(word, StringComparison.Ordinal) || part.EndsWith(word + "n", StringComparison.Ordinal) || part.EndsWith(word + "et", StringComparison.Ordinal) || part.EndsWith(word + "en", StringComparison.Ordinal)));
    }
}
