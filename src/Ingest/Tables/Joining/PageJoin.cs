using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Headers;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Joining;

/// <summary>
/// A table that ends its page and one that begins the next with the same columns are one table. A
/// header that the next page repeats is left out of the grid.
/// </summary>
internal static class PageJoin
{
    /// <summary>How far apart in sizes the borders of the same column may lie on two pages.</summary>
    private const double SameBorder = 0.6;

    /// <summary>Lines of a running head or foot that may stand between the parts of a table.</summary>
    private const int HeadLines = 3;

    /// <param name="drafts">In reading order.</param>
    /// <param name="outside">By page, the words that lie in no table.</param>
    public static ImmutableArray<ImmutableArray<TableDraft>> Join(
        ImmutableArray<TableDraft> drafts, IReadOnlyDictionary<int, ImmutableArray<PlacedWord>> outside)
    {
        var tables = new List<ImmutableArray<TableDraft>>();
        foreach (var found in drafts)
        {
            var follows = tables.Count > 0 && found.Page == tables[^1][^1].Page + 1 && tables[^1][^1].Sheet is null && found.Sheet is null;
            if (follows)
            {
                tables[^1] = tables[^1].SetItem(0, RepeatedHeads.Correct(tables[^1][0], found));
            }

            var draft = follows && Meet(tables[^1][^1], found, outside) ? ContinuationColumns.By(tables[^1][^1], found) : found;
            if (follows && GoesOn(tables[^1][^1], draft, outside) && !HasOwnHeader(tables[^1][0], draft)
                && !RepeatsNames(tables[^1][^1], draft) && !OwnTitle.Has(tables[^1][0], draft, outside))
            {
                tables[^1] = tables[^1].Add(ContinuedSectionRow.Take(draft, outside[draft.Page]));
            }
            else
            {
                tables.Add([draft]);
            }
        }

        return [.. tables];
    }

    private static bool GoesOn(TableDraft above, TableDraft below, IReadOnlyDictionary<int, ImmutableArray<PlacedWord>> outside)
    {
        if (below.Page != above.Page + 1 || above.Columns != below.Columns)
        {
            return false;
        }

        var size = PhantomLineRemoval.TypicalSize(above);
        return Meet(above, below, outside) && (above.Drawn && below.Drawn
            ? Borders(above).Zip(Borders(below)).All(pair => Math.Abs(pair.First - pair.Second) <= SameBorder * size)
            : SameColumns(above, below, size));
    }

    /// <summary>
    /// Nothing stands between them; or, where the one below has no header of its own and so must be the
    /// end of a table, no more than running heads and feet that nobody knew for such.
    /// </summary>
    private static bool Meet(TableDraft above, TableDraft below, IReadOnlyDictionary<int, ImmutableArray<PlacedWord>> outside)
    {
        var foot = TextRows.Of([.. outside[above.Page].Where(word => word.MiddleY < above.Box.Bottom)]);
        var head = TextRows.Of([.. outside[below.Page].Where(word => word.MiddleY > below.Box.Top)]);
        var names = HeaderRows.Count(below);
        var leads = below.Filled.Count(cell => cell.Row < names) > 1 && RepeatedHeads.Count(above, below) == 0;
        var captioned = head.Any(row => CaptionText.IsCaption(row.Runs[0].Text));
        return (foot.IsEmpty && head.IsEmpty) || (!leads && !captioned && foot.Length <= HeadLines && head.Length <= HeadLines);
    }

    /// <summary>Without drawn borders: in every column the texts of both pages share their left, right or middle.</summary>
    private static bool SameColumns(TableDraft above, TableDraft below, double size)
    {
        var (one, other) = (Spread(above), Spread(below));
        return Enumerable.Range(0, above.Columns).All(column => one[column] == default || other[column] == default
            || Math.Abs(one[column].Left - other[column].Left) <= size || Math.Abs(one[column].Right - other[column].Right) <= size
            || Math.Abs(one[column].MiddleX - other[column].MiddleX) <= size);
    }

    private static Box[] Spread(TableDraft draft) =>
        [.. Enumerable.Range(0, draft.Columns).Select(column => Box.Around(draft.Filled
            .Where(cell => cell.Column == column && cell.ColumnSpan == 1 && cell.Row >= Math.Max(0, draft.HeaderRows))
            .SelectMany(cell => cell.Words).Select(word => word.Box)))];

    /// <summary>Left edges of the columns, the right edge last.</summary>
    private static IEnumerable<double> Borders(TableDraft draft)
    {
        for (var column = 0; column < draft.Columns; column++)
        {
            var starts = draft.Cells.Where(cell => cell.Column == column).Select(cell => cell.Box.Left).ToArray();
            yield return starts.Length == 0 ? draft.Box.Left : starts.Min();
        }

        yield return draft.Box.Right;
    }

    /// <summary>The next page's table names its columns anew and otherwise: it is another table.</summary>
    private static bool HasOwnHeader(TableDraft first, TableDraft next)
    {
        var top = next.Filled.Where(cell => cell.Row == 0).ToArray();
        return top.Length > 1 && HeaderRows.IsSetApart(next) && RepeatedHeads.Count(first, next) == 0;
    }

    /// <summary>All its rows have the names of those before: they go on to the right (<see cref="RightJoin"/>).</summary>
    private static bool RepeatsNames(TableDraft above, TableDraft below)
    {
        static string[] Names(TableDraft draft) =>
            [.. draft.Filled.Where(cell => cell.Column == 0).OrderBy(cell => cell.Row).Select(cell => cell.Text)];
        return Names(above) is { Length: > RightJoin.FewestRows } names && names.AsSpan().SequenceEqual(Names(below))
            && RepeatedHeads.Count(above, below) == 0;
    }
}
