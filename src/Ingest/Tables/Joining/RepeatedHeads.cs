using Ingest.Tables.Grid;
using Ingest.Tables.Headers;

namespace Ingest.Tables.Joining;

/// <summary>
/// The head that a table's next page prints again. What is repeated is the head: where the first page alone takes a section's name
/// under it for one of its rows, or its lowest row for the table's first, the next page tells.
/// </summary>
internal static class RepeatedHeads
{
    /// <summary>A section's name is repeated too, and alone in its row; names of columns are several.</summary>
    private const int FewestNames = 2;

    /// <returns><paramref name="first"/> with the head that <paramref name="next"/> repeats; the same where it repeats none.</returns>
    public static TableDraft Correct(TableDraft first, TableDraft next)
    {
        if (first.Columns != next.Columns)
        {
            return first;
        }

        var (head, same) = (HeaderRows.Count(first), SameRows(first, next));
        var longer = same > head && Enumerable.Range(head, same - head).All(row => Texts(first, row).Length >= FewestNames);
        var shorter = same > 0 && same < head && HeaderRows.Count(next) == same;
        return longer || shorter ? first with { HeaderRows = same } : first;
    }

    /// <summary>
    /// How many first rows of <paramref name="next"/> repeat the head of <paramref name="first"/>: all its rows, or the names over the
    /// columns without the group's above them, which at the top of every page passes for a running head.
    /// </summary>
    public static int Count(TableDraft first, TableDraft next)
    {
        var head = Math.Min(HeaderRows.Count(first), next.Rows - 1);
        if (head <= 0)
        {
            return 0;
        }

        if (SameRows(first, next) >= head)
        {
            return head;
        }

        var own = first.Columns == next.Columns ? HeaderRows.Count(next) : 0;
        return own > 0 && own < head && SameNames(first, head, next, own) ? own : 0;
    }

    private static int SameRows(TableDraft first, TableDraft next)
    {
        var same = 0;
        while (same < Math.Min(first.Rows, next.Rows) - 1 && Texts(first, same).AsSpan().SequenceEqual(Texts(next, same)))
        {
            same++;
        }

        return same;
    }

    private static string[] Texts(TableDraft draft, int row) =>
        [.. draft.Filled.Where(cell => cell.Row == row).OrderBy(cell => cell.Column).Select(cell => cell.Text)];

    private static bool SameNames(TableDraft first, int head, TableDraft next, int own)
    {
        var (one, other) = (Names(first, head), Names(next, own));
        return one.AsSpan().SequenceEqual(other) && one.Count(name => name.Length > 0) >= FewestNames;
    }

    /// <summary>The lowest text of the head over each column.</summary>
    private static string[] Names(TableDraft draft, int head)
    {
        var names = new string[draft.Columns];
        Array.Fill(names, "");
        foreach (var cell in draft.Filled.Where(cell => cell.Row < head).OrderBy(cell => cell.Row))
        {
            Array.Fill(names, cell.Text, cell.Column, cell.ColumnSpan);
        }

        return names;
    }
}
