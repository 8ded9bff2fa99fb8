using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;
using Ingest.Tables.Words;

namespace Ingest.Tables.Headers;

/// <summary>Upright texts over turned heads where no cells are drawn: each names a group of the columns below it.</summary>
internal static class TurnedGroups
{
    /// <summary>One text above a table may be its caption; several side by side over its columns name groups.</summary>
    private const int FewestGroups = 2;

    /// <param name="draft">Its first row is that of the turned heads.</param>
    /// <param name="columns">Left and right of each column.</param>
    /// <param name="outside">The page's upright words in no table.</param>
    /// <param name="highest">y in points above which no text belongs to the table.</param>
    /// <param name="rules">Horizontal edges: a short one under a text shows what it spans.</param>
    /// <returns>The same draft where no text names a group, or one of the row does not.</returns>
    public static TableDraft Add(TableDraft draft, (double Left, double Right)[] columns, ImmutableArray<PlacedWord> outside,
        double highest, ImmutableArray<Edge> rules)
    {
        var names = draft.Filled.Where(cell => cell is { Row: 0, ColumnSpan: 1 }).OrderBy(cell => cell.Column)
            .Select(cell => new RowCell(cell.Column, cell.Column, cell.Words)).ToImmutableArray();
        var top = names.Where(cell => cell.Words.Any(word => word.Turned)).Max(cell => cell.Box.Top);
        var above =
            TextRows.Of(
                [.. outside.Where(
                    word => word.MiddleY > top && word.MiddleY < highest && word.Box.Right > columns[0].Left
                        && word.Box.Left < columns[^1].Right)]);
        if (above.IsEmpty || (above[^1].Runs.Length < FewestGroups && !IsRuled(above[^1], columns, rules))
            || above[^1].Box.Left < columns[0].Right || above[^1].Box.Right > columns[^1].Right)
        {
            return draft;
        }

        var row = above[^1];
        var spread = Spread(draft, columns);
        var namesRow = new TextRow([.. names.Select(cell => TextRun.Of(cell.Words))], names.Min(cell => cell.Box.Bottom), row.Size);
        var (cells, levels) = HeaderGrid.Of(
            [(row, RowCells.Of(row, [.. columns.Skip(1).Select(column => column.Left)], spread)), (namesRow, names)], spread, rules);
        var groups = cells.Where(cell => cell is { Row: 0, RowSpan: 1, ColumnSpan: > 1 }).ToArray();
        return levels == 2 && groups.Sum(cell => cell.Words.Length) == row.Runs.Sum(run => run.Words.Length) ? Under(draft, groups) : draft;
    }

    /// <summary>A rule right under the text, over some of the columns: no caption has one.</summary>
    private static bool IsRuled(TextRow row, (double Left, double Right)[] columns, ImmutableArray<Edge> rules) => rules.Any(rule =>
        row.Baseline - rule.At is var under && under > 0 && under < row.Size && rule.From < row.Box.Left && rule.To > row.Box.Right
        && rule.From > columns[0].Right
        && columns.Count(column => column.Left > rule.From - row.Size && column.Right < rule.To + row.Size) > 1);

    /// <summary>Left and right of the texts in each column.</summary>
    private static ImmutableArray<(double Left, double Right)> Spread(TableDraft draft, (double Left, double Right)[] columns)
    {
        var texts = draft.Filled.Where(cell => cell.ColumnSpan == 1)
            .ToLookup(cell => cell.Column, cell => Box.Around(cell.Words.Select(word => word.Box)));
        return [.. columns.Select(
            (column, i) => texts.Contains(i) ? (texts[i].Min(box => box.Left), texts[i].Max(box => box.Right)) : column)];
    }

    /// <summary>The draft with the groups in a row of their own above it; heads of columns in no group reach up beside them.</summary>
    private static TableDraft Under(TableDraft draft, DraftCell[] groups)
    {
        DraftCell Lower(DraftCell cell) =>
            cell.Row == 0 && Array.TrueForAll(groups, group => cell.ColumnEnd <= group.Column || cell.Column >= group.ColumnEnd)
            ? cell with { RowSpan = cell.RowSpan + 1 }
            : cell with { Row = cell.Row + 1 };
        var named = groups.Select(group => group with { Box = Box.Around(group.Words.Select(word => word.Box)) }).ToArray();
        var box = named.Aggregate(draft.Box, (all, cell) => all.Union(cell.Box));
        return draft with { Box = box, Rows = draft.Rows + 1, HeaderRows = draft.HeaderRows + 1,
            Cells = [.. named, .. draft.Cells.Select(Lower)] };
    }
}
