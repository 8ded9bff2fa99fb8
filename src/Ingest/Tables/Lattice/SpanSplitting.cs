using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Lattice;

/// <summary>
/// A drawn cell over several columns is really several where its words stand apart at the columns'
/// lines: tables whose header has vertical lines and whose body has none.
/// </summary>
internal static class SpanSplitting
{
    /// <summary>Share of the cells with the same columns that must fall apart before the others follow.</summary>
    private const double FollowingShare = 0.5;

    public static TableDraft Split(TableDraft draft, ImmutableArray<double> xs)
    {
        var wide = draft.Cells.Where(cell => cell.ColumnSpan > 1 && !cell.IsEmpty).ToArray();
        if (wide.Length == 0)
        {
            return draft;
        }

        var cuts = wide.ToDictionary(cell => cell, cell => Cuts(cell, xs, apart: true));
        foreach (var group in wide.GroupBy(cell => (cell.Column, cell.ColumnSpan)))
        {
            if (group.Count(cell => cuts[cell].Count > 0) >= FollowingShare * group.Count())
            {
                foreach (var cell in group.Where(cell => cuts[cell].Count == 0))
                {
                    cuts[cell] = Cuts(cell, xs, apart: false);
                }
            }
        }

        return draft with { Cells = [
            .. draft.Cells.SelectMany(cell => cuts.TryGetValue(cell, out var at) && at.Count > 0 ? Pieces(cell, at, xs) : [cell])] };
    }

    /// <summary>The inner columns at which the cell falls apart.</summary>
    /// <param name="apart">Words must stand on both sides with a gap; else it is enough that none crosses.</param>
    private static List<int> Cuts(DraftCell cell, ImmutableArray<double> xs, bool apart)
    {
        var lines = WordLines.Of(cell.Words);
        var cuts = new List<int>();
        for (var column = cell.Column + 1; column < cell.ColumnEnd; column++)
        {
            var x = xs[column];
            if (lines.All(line => Clear(line, x)) && (!apart || StandsApart(lines, x, xs[column - 1], xs[column + 1])))
            {
                cuts.Add(column);
            }
        }

        return apart || cuts.Count == cell.ColumnSpan - 1 ? cuts : [];
    }

    private static bool Clear(ImmutableArray<PlacedWord> line, double x) =>
        line.All(word => word.Box.Right <= x + (0.15 * word.Size) || word.Box.Left >= x - (0.15 * word.Size));

    private static bool StandsApart(ImmutableArray<ImmutableArray<PlacedWord>> lines, double x, double left, double right)
    {
        var both = false;
        foreach (var line in lines)
        {
            var before = line.LastOrDefault(word => word.MiddleX < x);
            var after = line.FirstOrDefault(word => word.MiddleX > x);
            if (before is not null && after is not null)
            {
                if (after.Box.Left - before.Box.Right < TextRows.RunGap * after.Size)
                {
                    return false;
                }

                both = true;
            }
        }

        return both;
    }

    private static IEnumerable<DraftCell> Pieces(DraftCell cell, List<int> cuts, ImmutableArray<double> xs)
    {
        var from = cell.Column;
        foreach (var to in cuts.Append(cell.ColumnEnd))
        {
            double left = xs[from], right = xs[to];
            yield return cell with
            {
                Column = from,
                ColumnSpan = to - from,
                Box = new Box(left, cell.Box.Bottom, right, cell.Box.Top),
                Words = [.. cell.Words.Where(
                    word => word.MiddleX >= (from == cell.Column ? double.MinValue : left)
                        && word.MiddleX < (to == cell.ColumnEnd ? double.MaxValue : right))],
            };
            from = to;
        }
    }
}
