using System.Collections.Immutable;

namespace Ingest.Tables.Values;

/// <summary>
/// Which rows name those below them: their name stands alone in its row, and something says that the row is no empty one: it fills
/// the row, it is bold and what follows is not, what follows is indented, or such rows head the table's rows from the first on.
/// </summary>
internal static class StubGroups
{
    /// <summary>Longer ones are notes.</summary>
    private const int LongestName = 100;

    private const int FewestOfSequence = 2;

    /// <param name="levels">Of <see cref="StubIndents"/>; null where there are none.</param>
    public static ImmutableArray<bool> Of(ImmutableArray<StubRow> rows, ImmutableArray<int>? levels)
    {
        var head = HeadTheRows(rows);
        return [.. Enumerable.Range(0, rows.Length).Select(row => row + 1 < rows.Length && IsName(rows[row])
            && (rows[row].IsSpanned || head || IsBoldOver(rows, row) || (levels is { } steps && steps[row + 1] > steps[row])))];
    }

    private static bool IsName(StubRow row) => row.IsAlone && row.Text.Length <= LongestName && row.Text.Any(char.IsLetter);

    private static bool IsBoldOver(ImmutableArray<StubRow> rows, int row) =>
        rows[row].IsBold && rows[(row + 1)..].FirstOrDefault(next => !next.IsAlone) is { Ink.Bold: false };

    /// <summary>The first row is a name alone, and each of several such rows stands over one that says something in all columns.</summary>
    private static bool HeadTheRows(ImmutableArray<StubRow> rows)
    {
        if (rows.IsEmpty || !IsName(rows[0]))
        {
            return false;
        }

        var most = rows.Max(row => row.Filled);
        var alone = Enumerable.Range(0, rows.Length).Where(row => IsName(rows[row])).ToList();
        return most > 0 && alone.Count >= FewestOfSequence && alone.All(row => row + 1 < rows.Length && rows[row + 1].Filled == most);
    }
}
