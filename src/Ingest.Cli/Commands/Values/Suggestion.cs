using Ingest.Language;
using Ingest.Quality.Comparison;

namespace Ingest.Cli.Commands.Values;

/// <summary>What a word that was typed wrong was meant to be.</summary>
internal static class Suggestion
{
    /// <summary>
    /// Likeness from which one word is meant by another; in a short one two letters that changed places are told by being the same letters.
    /// </summary>
    private const double Alike = 0.5;

    /// <returns>A blank and the question, or "" where no name is near.</returns>
    public static string Hint(string word, IEnumerable<string> names) =>
        names.MaxBy(name => SameLetters(word, name) ? 1 : Levenshtein.Likeness(word, name)) is { } nearest
            && (SameLetters(word, nearest) || Levenshtein.Likeness(word, nearest) >= Alike)
            ? $" {Texts.DidYouMean(nearest)}"
            : "";

    private static bool SameLetters(string word, string name) => word.Length == name.Length && word.Order().SequenceEqual(name.Order());
}
