using Ingest.Text.Words;

namespace Ingest.Ocr.Repair;

/// <summary>
/// Corrects a word only where two agree: the engine doubts it, and the word list knows exactly one word that it can be a
/// misreading of. Names, numbers and words that the list knows stay as they were read.
/// </summary>
public static class WordRepair
{
    /// <summary>What the engine trusts more than this is left alone.</summary>
    private const double Doubt = 0.85;

    private const int ShortestWord = 5;

    private static readonly char[] Marks = ['.', ',', ';', ':', '(', ')', '"', '”', '“', '’', '\'', '!', '?', '»', '«', '-', '–'];

    /// <summary>The corrected text, or null where the word stays.</summary>
    public static string? Correct(string text, double confidence)
    {
        if (confidence > Doubt)
        {
            return null;
        }

        var word = text.Trim(Marks);
        if (word.Length < ShortestWord || word.Count(char.IsLetter) < word.Length - 2
            || (char.IsUpper(word[0]) && word.Skip(1).Any(char.IsUpper)) || Knows(word))
        {
            return null;
        }

        var candidates = Candidates(word).Where(Knows).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return candidates is [var only] ? text.Replace(word, only, StringComparison.Ordinal) : null;
    }

    private static bool Knows(string word) => word.All(char.IsLetter) && DanishWords.IsWordOrCompound(word);

    /// <summary>The word with one confusion undone, at each place where it can be.</summary>
    private static IEnumerable<string> Candidates(string word)
    {
        foreach (var (read, meant) in Confusions.All)
        {
            for (var at = word.IndexOf(read, StringComparison.Ordinal); at >= 0; at = word.IndexOf(read, at + 1, StringComparison.Ordinal))
            {
                yield return word[..at] + meant + word[(at + read.Length)..];
            }
        }
    }
}
