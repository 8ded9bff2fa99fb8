using Ingest.Text.Words;

namespace Ingest.Checks.Rows;

/// <summary>Names that say of themselves that it is a total; <c>Samlet vurdering</c> or <c>Alle elever</c> only may be one.</summary>
internal static class TotalNames
{
    private const string InAll = "i alt";

    /// <param name="name">In small letters.</param>
    public static bool IsPlain(string name)
    {
        var bare = name.TrimEnd(':', '.', ' ');
        return RowNames.Begins(bare, InAll) || bare.EndsWith($" {InAll}", StringComparison.Ordinal)
            || Vocabulary.Subtotals.Any(word => RowNames.Begins(bare, word))
            || Vocabulary.Totals.Any(word => RowNames.Begins(bare, word) && HasNoFurtherName(bare.AsSpan(word.Length)));
    }

    /// <summary>Years, marks and what stands in brackets name nothing else.</summary>
    private static bool HasNoFurtherName(ReadOnlySpan<char> rest)
    {
        var bracket = rest.IndexOf('(');
        foreach (var sign in bracket < 0 ? rest : rest[..bracket])
        {
            if (char.IsLetter(sign))
            {
                return false;
            }
        }

        return true;
    }
}
