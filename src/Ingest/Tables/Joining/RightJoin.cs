using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;
using Ingest.Text.Words;

namespace Ingest.Tables.Joining;

/// <summary>
/// A table that is too wide for its page goes on to the right on the next one: the same names of rows under the same name, other
/// columns, and nothing between but its caption once more. <c>Havn | 2030 | 2031</c> and <c>Havn | 2032 | 2033</c> are one table.
/// </summary>
internal static class RightJoin
{
    /// <summary>Fewer names of rows may be the same by chance: income, expense.</summary>
    public const int FewestRows = 3;

    /// <summary>Lines of a running foot or of notes that may stand between the parts.</summary>
    private const int FootLines = 3;

    /// <param name="tables">In document order.</param>
    /// <param name="outside">By page, the words that lie in no table.</param>
    public static ImmutableArray<Table> Join(
        ImmutableArray<Table> tables, IReadOnlyDictionary<int, ImmutableArray<PlacedWord>> outside)
    {
        var joined = ImmutableArray.CreateBuilder<Table>(tables.Length);
        foreach (var table in tables)
        {
            if (joined.Count > 0 && Shared(joined[^1], table) is > 0 and var shared && Repeated(joined[^1], table, outside) is { } caption)
            {
                joined[^1] = TablesBeside.Join(joined[^1], table, shared, caption);
            }
            else
            {
                joined.Add(table);
            }
        }

        return joined.ToImmutable();
    }

    /// <summary>How many first columns the table on the next page has from the one before; 0 where it is no other half of it.</summary>
    private static int Shared(Table left, Table right)
    {
        var rows = left.RowCount - left.HeaderRows;
        if (right.Parts[0].Page != left.Parts[^1].Page + 1 || rows != right.RowCount - right.HeaderRows || rows < FewestRows
            || left.HeaderRows == 0 || right.HeaderRows == 0)
        {
            return 0;
        }

        var (one, other) = (Columns(left), Columns(right));
        var shared = 0;
        while (shared < Math.Min(left.ColumnCount, right.ColumnCount) && one[shared] == other[shared])
        {
            shared++;
        }

        var names = left.Cells.Where(cell => cell.Column == 0 && cell.Row >= left.HeaderRows && cell.Text.Length > 0);
        return shared < Math.Min(left.ColumnCount, right.ColumnCount) && names.Select(cell => cell.Text).Distinct().Count() >= FewestRows
            && !one[shared..].Intersect(other[shared..]).Any() ? shared : 0;
    }

    /// <summary>Each column's texts as one, its name's path before those of its rows.</summary>
    private static string[] Columns(Table table)
    {
        var columns = new string[table.ColumnCount];
        for (var column = 0; column < columns.Length; column++)
        {
            var texts = table.Cells.Where(cell => cell.Column <= column && cell.Column + cell.ColumnSpan > column)
                .OrderBy(cell => cell.Row).ToLookup(cell => cell.Row < table.HeaderRows, cell => cell.Text);
            columns[column] = $"{string.Join(' ', texts[true].Where(text => text.Length > 0))}\n{string.Join('\n', texts[false])}";
        }

        return columns;
    }

    /// <summary>
    /// The words over the next page's part where all of them stood over the first part too, or say that it goes on; null where others
    /// stand between.
    /// </summary>
    private static ImmutableArray<int>? Repeated(Table left, Table right, IReadOnlyDictionary<int, ImmutableArray<PlacedWord>> outside)
    {
        var (first, last, next) = (left.Parts[0], left.Parts[^1], right.Parts[0]);
        var over = TextRows.Of([.. outside[next.Page].Where(word => word.MiddleY > next.Box.Top)]);
        var foot = TextRows.Of([.. outside[last.Page].Where(word => word.MiddleY < last.Box.Bottom)]);
        string[] known = [.. TextRows.Of([.. outside[first.Page].Where(word => word.MiddleY > first.Box.Top)]).Select(Text)];
        bool IsKnown(string text) => Vocabulary.GoesOn.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            || known.Contains(text, StringComparer.OrdinalIgnoreCase);
        return foot.Length <= FootLines && over.All(row => IsKnown(Text(row)))
            ? [.. over.SelectMany(row => row.Runs).SelectMany(run => run.Words).SelectMany(word => word.Glyphs)] : null;
    }

    private static string Text(TextRow row) => string.Join(' ', row.Runs.Select(run => run.Text));
}
