using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;

namespace Ingest.Tables.Headers;

/// <summary>The header cells of a table without drawn cells: levels, spans and wrapped texts.</summary>
internal static class HeaderGrid
{
    /// <param name="rows">The header's text rows, topmost first, by column.</param>
    /// <param name="spread">Left and right of what each column holds.</param>
    /// <param name="rules">Horizontal edges of the table; a short one under a text shows what it spans.</param>
    public static (ImmutableArray<DraftCell> Cells, int Levels) Of(
        ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, ImmutableArray<(double Left, double Right)> spread,
        ImmutableArray<Edge> rules)
    {
        if (rows.IsEmpty)
        {
            return ([], 0);
        }

        var widened = new ImmutableArray<RowCell>[rows.Length];
        for (var i = rows.Length - 1; i >= 0; i--)
        {
            spread = i == rows.Length - 1 ? WithNames(rows[i].Cells, spread) : WithNames(widened[i + 1], spread);
            widened[i] = Own(rows[i].Cells, Evenly(rows, i, spread) ?? HeaderGroups.Over(rows, i, spread)) ?? Widen(rows, i, spread, rules);
        }

        var levels = Levels(widened);
        var cells = new List<DraftCell>();
        for (var level = 0; level < levels.Count; level++)
        {
            foreach (var group in levels[level].SelectMany(i => widened[i]).GroupBy(cell => (cell.First, cell.Last))
                .OrderBy(group => group.Key.First))
            {
                Add(cells, new DraftCell(level, group.Key.First, 1, group.Key.Last - group.Key.First + 1, default,
                    [.. group.SelectMany(cell => cell.Words)]));
            }
        }

        return (Stretch(cells, levels.Count, spread.Length), levels.Count);
    }

    /// <summary>The groups, unless one of them would be headed by a line of a wrapped name.</summary>
    private static ImmutableArray<RowCell>? Own(ImmutableArray<RowCell> cells, ImmutableArray<RowCell>? groups) =>
        groups is { } found && cells.Zip(found).All(pair => !pair.First.IsWrapped || pair.First == pair.Second) ? groups : null;

    /// <summary>Adds a cell; where its columns overlap another's of the same level they become one.</summary>
    private static void Add(List<DraftCell> cells, DraftCell cell)
    {
        var clash = cells.FindIndex(other => other.Row == cell.Row && other.Column < cell.ColumnEnd && cell.Column < other.ColumnEnd);
        if (clash < 0)
        {
            cells.Add(cell);
            return;
        }

        var first = Math.Min(cell.Column, cells[clash].Column);
        var end = Math.Max(cell.ColumnEnd, cells[clash].ColumnEnd);
        var both = cells[clash] with { Column = first, ColumnSpan = end - first, Words = cells[clash].Words.AddRange(cell.Words) };
        cells.RemoveAt(clash);
        Add(cells, both);
    }

    /// <summary>
    /// Texts that share out all columns after the first: each stands over the middle of as many
    /// columns as the others, so one over the middle of three is not the middle column's own.
    /// </summary>
    private static ImmutableArray<RowCell>? Evenly(
        ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int at, ImmutableArray<(double Left, double Right)> spread)
    {
        var cells = rows[at].Cells.Where(cell => cell.First > 0).ToArray();
        var each = cells.Length == 0 ? 0 : (spread.Length - 1) / cells.Length;
        if (cells.Length < 2 || each < 2 || (each * cells.Length) + 1 != spread.Length || at + 1 == rows.Length
            || rows[at + 1].Cells.Count(cell => cell.First > 0) < spread.Length - 1)
        {
            return null;
        }

        var shared = cells.Select((cell, i) => cell with { First = 1 + (i * each), Last = (i + 1) * each }).ToArray();
        var centred = shared.All(
            cell => Math.Abs(((spread[cell.First].Left + spread[cell.Last].Right) / 2) - cell.Box.MiddleX) < 1.5 * cell.Words[0].Size);
        return centred ? [.. rows[at].Cells.Where(cell => cell.First == 0), .. shared] : null;
    }

    /// <summary>The columns that each text of a row heads.</summary>
    private static ImmutableArray<RowCell> Widen(
        ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int at, ImmutableArray<(double Left, double Right)> spread,
        ImmutableArray<Edge> rules)
    {
        var (row, cells) = rows[at];
        var widened = ImmutableArray.CreateBuilder<RowCell>();
        for (var i = 0; i < cells.Length; i++)
        {
            var from = i == 0 ? 0 : widened[i - 1].Last + 1;
            var to = i + 1 == cells.Length ? spread.Length - 1 : cells[i + 1].First - 1;
            widened.Add(
                cells[i].IsWrapped
                    ? cells[i] : Ruled(row, cells, cells[i], spread, rules)
                        ?? (at + 1 < rows.Length
                            ? Centred(cells[i], Math.Min(Math.Max(from, 1), cells[i].First), to, spread, rows, at) : cells[i]));
        }

        return widened.ToImmutable();
    }

    /// <summary>
    /// A short rule under the text alone spans the columns it heads; one under several texts is theirs together and tells nothing.
    /// </summary>
    private static RowCell? Ruled(TextRow row, ImmutableArray<RowCell> cells, RowCell cell,
        ImmutableArray<(double Left, double Right)> spread, ImmutableArray<Edge> rules)
    {
        var box = cell.Box;
        foreach (var rule in rules)
        {
            var under = row.Baseline - rule.At;
            if (under > -0.1 * row.Size && under < 1.2 * row.Size && rule.From <= box.MiddleX && rule.To >= box.MiddleX
                && rule.Length < 0.95 * (spread[^1].Right - spread[0].Left)
                && !cells.Any(other => other != cell && rule.From <= other.Box.MiddleX && rule.To >= other.Box.MiddleX))
            {
                var covered = Enumerable.Range(0, spread.Length)
                    .Where(c => (spread[c].Left + spread[c].Right) / 2 is var middle && middle > rule.From && middle < rule.To).ToArray();
                if (covered.Length > 0 && covered[0] <= cell.First && covered[^1] >= cell.Last)
                {
                    return cell with { First = covered[0], Last = covered[^1] };
                }
            }
        }

        return null;
    }

    /// <summary>
    /// A text without rule heads the columns over whose middle it stands, if there are texts below to
    /// head. Over the middle of three it may be the first line of the middle one's own name: it is not
    /// where both lines would have fitted on one.
    /// </summary>
    private static RowCell Centred(
        RowCell cell, int from, int to, ImmutableArray<(double Left, double Right)> spread,
        ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int at)
    {
        var size = cell.Words[0].Size;
        bool Headed(int column) => rows.Skip(at + 1).Any(row => row.Cells.Any(below => below.First == column && below.Last == column));
        if (!cell.IsSpan && IsOwn(cell, Below(cell, rows, at), spread[cell.First]) && !FitsOnOneLine(cell, spread, rows, at)
            && !IsAloneOverThree(cell, spread, rows, at))
        {
            return cell;
        }

        var best = cell;
        var off = cell.IsSpan ? Off(cell, cell.First, cell.Last, spread) : double.MaxValue;
        for (var first = cell.First; first >= from; first--)
        {
            for (var last = cell.Last; last <= to; last++)
            {
                var wider = first < cell.First || last > cell.Last;
                if (wider && Off(cell, first, last, spread) < Math.Min(off - (0.1 * size), Reach * size)
                    && Enumerable.Range(first, last - first + 1).All(Headed))
                {
                    off = Off(cell, first, last, spread);
                    best = cell with { First = first, Last = last };
                }
            }
        }

        return best;
    }

    /// <summary>
    /// The text shares an edge or the middle with the name below it, as the lines of one name do; where none stands
    /// there, with what its column holds.
    /// </summary>
    private static bool IsOwn(RowCell cell, RowCell? below, (double Left, double Right) column)
    {
        var (box, size) = (cell.Box, cell.Words[0].Size);
        var (left, right, near) = below is null ? (column.Left, column.Right, 0.6 * size) : (below.Box.Left, below.Box.Right, 0.12 * size);
        return Math.Abs(box.Right - right) < near || Math.Abs(box.Left - left) < near
            || Math.Abs(box.MiddleX - ((left + right) / 2)) < near;
    }

    private static RowCell? Below(RowCell cell, ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int at) =>
        rows.Skip(at + 1).SelectMany(row => row.Cells).FirstOrDefault(other => other.First == cell.First && other.Last == cell.Last);

    /// <summary>
    /// How far the text stands off the middle of the columns: of what they hold, or, where figures are
    /// set to the right, of the columns themselves, each from the right edge of the one before.
    /// </summary>
    private static double Off(RowCell cell, int first, int last, ImmutableArray<(double Left, double Right)> spread)
    {
        var right = spread[last].Right;
        var before = first > 1 ? spread[first - 1].Right : last > first
            ? spread[first].Right - (spread[first + 1].Right - spread[first].Right) : spread[first].Left;
        var held = Math.Abs(((spread[first].Left + right) / 2) - cell.Box.MiddleX);
        var whole = Math.Abs(((before + right) / 2) - cell.Box.MiddleX);
        return Math.Min(held, whole);
    }

    /// <summary>How far in sizes a text may stand off the middle of what it heads: figures below are set to the right.</summary>
    private const double Reach = 2.5;

    /// <summary>The text and the name below it in the same column would fit between the neighbours' names.</summary>
    private static bool FitsOnOneLine(
        RowCell cell, ImmutableArray<(double Left, double Right)> spread, ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows,
        int at)
    {
        if (Below(cell, rows, at) is not { } below || cell.IsSpan)
        {
            return false;
        }

        var left = cell.First > 0 ? spread[cell.First - 1].Right : spread[0].Left;
        var right = cell.Last + 1 < spread.Length ? spread[cell.Last + 1].Left : spread[^1].Right;
        return cell.Box.Width + below.Box.Width + cell.Words[0].Size < right - left;
    }

    /// <summary>
    /// No other text on its line, over the middle of three names that begin on the next: a name wrapped in the middle
    /// column would begin where the others do, as cells are set from the top.
    /// </summary>
    private static bool IsAloneOverThree(RowCell cell, ImmutableArray<(double Left, double Right)> spread,
        ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int at)
    {
        bool Begins(int column) => rows[at + 1].Cells.Any(other => other.First == column && other.Last == column);
        return rows[at].Cells.Count(other => other.First > 0) == 1 && cell.First > 1 && cell.First + 1 < spread.Length
            && Begins(cell.First - 1) && Begins(cell.First) && Begins(cell.First + 1)
            && Off(cell, cell.First - 1, cell.First + 1, spread) < cell.Words[0].Size;
    }

    /// <summary>What each column holds with its own name.</summary>
    private static ImmutableArray<(double Left, double Right)> WithNames(ImmutableArray<RowCell> names,
        ImmutableArray<(double Left, double Right)> spread)
    {
        var wider = spread.ToArray();
        foreach (var cell in names.Where(cell => !cell.IsSpan))
        {
            var box = cell.Box;
            wider[cell.First] = (Math.Min(wider[cell.First].Left, box.Left), Math.Max(wider[cell.First].Right, box.Right));
        }

        return [.. wider];
    }

    /// <summary>A level ends where the row below divides what a span of this one holds together.</summary>
    private static List<List<int>> Levels(ImmutableArray<RowCell>[] rows)
    {
        var levels = new List<List<int>> { new() { 0 } };
        for (var i = 1; i < rows.Length; i++)
        {
            var spans = levels[^1].SelectMany(at => rows[at]).Where(cell => cell.IsSpan).ToArray();
            var divides =
                spans.Any(span =>
                    rows[i].Any(
                        cell => cell.First >= span.First && cell.Last <= span.Last
                            && (cell.First != span.First || cell.Last != span.Last)));
            var opens = rows[i]
                .Any(cell => cell.IsSpan
                    && levels[^1].SelectMany(at => rows[at])
                        .Any(above => above.First >= cell.First && above.Last <= cell.Last && !above.IsSpan));
            if (divides || opens)
            {
                levels.Add([i]);
            }
            else
            {
                levels[^1].Add(i);
            }
        }

        return levels;
    }

    /// <summary>The same name stands under a span: this one's head is no part of the name either.</summary>
    private static bool IsNamedUnderSpan(List<DraftCell> cells, DraftCell cell) => cells.Any(other =>
        other.Row == cell.Row && other != cell && other.Text == cell.Text
        && cells.Any(span => span.Row < other.Row && span.ColumnSpan > 1 && span.Column <= other.Column && span.ColumnEnd > other.Column));

    /// <summary>A column that no span divides has one header cell over all levels.</summary>
    private static ImmutableArray<DraftCell> Stretch(List<DraftCell> cells, int levels, int columns)
    {
        for (var column = 0; column < columns && levels > 1; column++)
        {
            var over = cells.Where(cell => cell.Column <= column && cell.ColumnEnd > column).ToArray();
            if (over.Length > 0 && over.All(cell => cell.ColumnSpan == 1)
                && !over.Any(cell => cell.Row > 0 && IsNamedUnderSpan(cells, cell)))
            {
                cells.RemoveAll(over.Contains);
                cells.Add(over[0] with { Row = 0, RowSpan = levels, Words = [.. over.SelectMany(cell => cell.Words)] });
            }
        }

        return [.. cells];
    }
}
