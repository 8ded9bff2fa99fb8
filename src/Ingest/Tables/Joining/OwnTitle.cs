using System.Collections.Immutable;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Joining;

/// <summary>
/// Tables of a series have the same columns, a page each, and a title each in the same type: <c>Ledige i alt</c> over the one,
/// <c>Ledige under 30 år</c> over the next. The next is no continuation.
/// </summary>
internal static class OwnTitle
{
    /// <summary>In sizes of the title, how far above the table it stands at most.</summary>
    private const double Farthest = 4;

    /// <summary>Sizes that are one type's.</summary>
    private const double SameSize = 0.05;

    /// <param name="first">A table, or its first page.</param>
    /// <param name="next">What may go on it.</param>
    /// <param name="outside">By page, the words that lie in no table.</param>
    public static bool Has(TableDraft first, TableDraft next, IReadOnlyDictionary<int, ImmutableArray<PlacedWord>> outside)
    {
        if (Title(next, outside[next.Page]) is not { } title || Title(first, outside[first.Page]) is not { } before
            || Math.Abs(title.Size - before.Size) > SameSize * title.Size)
        {
            return false;
        }

        var (own, other) = (Letters(title), Letters(before));
        return !own.StartsWith(other, StringComparison.Ordinal) && !other.StartsWith(own, StringComparison.Ordinal);
    }

    /// <summary>The line right above a table, where it is one text in bold at its left edge.</summary>
    private static TextRow? Title(TableDraft draft, ImmutableArray<PlacedWord> words)
    {
        var rows = TextRows.Of([.. words.Where(word => word.Baseline > draft.Box.Top - 1
            && word.Baseline < draft.Box.Top + (Farthest * word.Size))]);
        return !rows.IsEmpty && rows[^1].Runs is [var only] && only.Words.All(word => word.Bold)
            && Math.Abs(only.Box.Left - draft.Box.Left) < rows[^1].Size ? rows[^1] : null;
    }

    /// <summary>Without figures, in which the heads of pages differ.</summary>
    private static string Letters(TextRow row) => string.Concat(row.Runs[0].Text.Where(char.IsLetter));
}
