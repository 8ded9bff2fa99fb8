using System.Collections.Immutable;
using Ingest.Text.Words;

namespace Ingest.Checks.Rows;

/// <summary>What a row's or a column's name says about its figures.</summary>
internal static class RowNames
{
    /// <param name="name">In small letters.</param>
    public static bool IsTotal(string name) =>
        BeginsAny(name, Vocabulary.Totals) || BeginsAny(name, Vocabulary.Subtotals)
            || name.TrimEnd(':', '.').EndsWith(" i alt", StringComparison.Ordinal);

    public static bool IsPart(string name) => BeginsAny(name, Vocabulary.PartsOf);

    private static bool BeginsAny(string name, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (Begins(name, word))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Begins(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLetter(name[word.Length]));
}
