using System.Collections.Immutable;
using Ingest.Tables.Rows;

namespace Ingest.Tables.Headers;

/// <summary>
/// Names that come again (<c>2024 2025 2024 2025</c>) tell which columns belong together, so the texts
/// above them head a group each, however they are set; the last group may be cut short.
/// </summary>
internal static class HeaderGroups
{
    /// <returns>The cells of the row at <paramref name="at"/> with the groups they head; null where no names come again.</returns>
    public static ImmutableArray<RowCell>? Over(
        ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int at, ImmutableArray<(double Left, double Right)> spread)
    {
        var heads = rows[at].Cells.Where(cell => cell.First > 0).ToArray();
        if (at + 1 == rows.Length || heads.Length < 2 || Groups(rows[at + 1].Cells) is not { Count: > 1 } groups)
        {
            return null;
        }

        var over = heads.Select(head => groups.FindIndex(group => Stands(head, group, spread))).ToArray();
        var others = heads.Where((_, i) => over[i] < 0);
        var each = Enumerable.Range(0, groups.Count).All(group => over.Count(head => head == group) == 1);
        return each && others.All(head => groups.All(group => head.Last < group.First || head.First > group.Last))
            ? [.. rows[at].Cells.Where(cell => cell.First == 0),
                .. heads.Select((head, i) => over[i] < 0 ? head : head with { First = groups[over[i]].First, Last = groups[over[i]].Last })]
            : null;
    }

    private static bool Stands(RowCell head, (int First, int Last) group, ImmutableArray<(double Left, double Right)> spread)
    {
        var near = head.Words[0].Size;
        return head.Box.MiddleX > spread[group.First].Left - near && head.Box.MiddleX < spread[group.Last].Right + near;
    }

    /// <summary>The columns of each repetition; names that do not come again belong to none.</summary>
    private static List<(int First, int Last)> Groups(ImmutableArray<RowCell> cells)
    {
        var names = cells.Where(cell => cell is { IsSpan: false, First: > 0 }).ToDictionary(cell => cell.First, cell => cell.Text);
        foreach (var first in names.Keys.Order())
        {
            var again = names.Keys.Where(column => column > first && names[column] == names[first]).Order().ToArray();
            if (again.Length == 0)
            {
                continue;
            }

            var length = again[0] - first;
            bool Repeats(int start, int i) =>
                names.TryGetValue(first + i, out var name) && names.TryGetValue(start + i, out var other) && name == other;
            var whole = Enumerable.Range(0, length).All(i => names.ContainsKey(first + i));
            return length < 2 || !whole
                ? [] : [(first, again[0] - 1),
                    .. again.Select(start => (start, start + Enumerable.Range(0, length).TakeWhile(i => Repeats(start, i)).Count() - 1))];
        }

        return [];
    }
}
