using Ingest.Text.Words;

namespace Ingest.Checks.Rows;

/// <summary>What a row's or a column's name says about its figures.</summary>
internal static class RowNames
{
    /// <param name="name">In small letters.</param>
    public static bool IsTotal(string name) =>
        Vocabulary.Totals.Concat(Vocabulary.Subtotals).Any(word => Begins(name, word))
            || name.TrimEnd(':', '.').EndsWith(" i alt", StringComparison.Ordinal);

    public static bool IsPart(string name) => Vocabulary.PartsOf.Any(word => Begins(name, word));

    public static bool Begins(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLetter(name[word.Length]));
}
