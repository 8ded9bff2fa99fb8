namespace Ingest.Model;

/// <summary>The word whose look is its line's: the longest in the size that most of the line's letters have.</summary>
internal static class MainWord
{
    /// <param name="words">At least one.</param>
    public static Word Of(IReadOnlyList<Word> words)
    {
        var longest = words[0];
        var isOne = true;
        foreach (var word in words)
        {
            isOne &= IsSame(word, words[0]);
            longest = word.Text.Length > longest.Text.Length ? word : longest;
        }

        return isOne ? longest : words.GroupBy(word => Math.Round(word.Size, 1))
            .MaxBy(size => size.Sum(word => word.Text.Length))!.MaxBy(word => word.Text.Length)!;
    }

    private static bool IsSame(Word one, Word other) => Math.Abs(one.Size - other.Size) < Noticeable;

    /// <summary>In points.</summary>
    private const double Noticeable = 0.1;
}
