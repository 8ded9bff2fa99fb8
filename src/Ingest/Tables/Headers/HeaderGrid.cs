using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;
using Ingest.Tables.Values;

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
            widened[i] = HeaderSpans.Of([.. rows.Select((row, k) => k > i ? (row.Row, widened[k]) : row)], i, spread, rules);
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

        return (Stretch(cells, levels, widened, spread.Length), levels.Count);
    }

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
            if (divides || opens || AreUnits(rows, i))
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

    /// <summary>
    /// A line of units alone under years or dates: <c>kr.</c> and <c>t.kr.</c>. Under words it is a name's second line
    /// (<c>Budget i</c>, <c>Forbrug</c>).
    /// </summary>
    private static bool AreUnits(ImmutableArray<RowCell>[] rows, int at)
    {
        if (at == 0)
        {
            return false;
        }

        var under = rows[at].Select(cell => (Cell: cell, Name: rows[at - 1]
            .FirstOrDefault(name => name.First <= cell.Last && name.Last >= cell.First))).Where(pair => pair.Name is not null).ToArray();
        return under.Length > 1 && Array.TrueForAll(under, pair => !pair.Cell.IsSpan && !pair.Name!.IsSpan
            && UnitLine.IsUnit(pair.Cell.Text) && !pair.Cell.Text.AsSpan().ContainsAny('(', ')')
            && !pair.Name.Text.Any(sign => char.IsLetter(sign) || sign == '('));
    }

    /// <summary>The same name stands under a span: this one's head is no part of the name either.</summary>
    private static bool IsNamedUnderSpan(List<DraftCell> cells, DraftCell cell) => cells.Any(other =>
        other.Row == cell.Row && other != cell && other.Text == cell.Text
        && cells.Any(span => span.Row < other.Row && span.ColumnSpan > 1 && span.Column <= other.Column && span.ColumnEnd > other.Column));

    /// <summary>A column that no span divides has one header cell over all levels, but for its unit on a line of units.</summary>
    private static ImmutableArray<DraftCell> Stretch(List<DraftCell> cells, List<List<int>> lines, ImmutableArray<RowCell>[] rows,
        int columns)
    {
        var levels = lines.Count;
        var units = Enumerable.Range(0, levels).Where(level => lines[level] is [var only] && AreUnits(rows, only)).ToHashSet();
        for (var column = 0; column < columns && levels > 1; column++)
        {
            var over = cells.Where(cell => cell.Column <= column && cell.ColumnEnd > column).ToArray();
            if (over.Length > 0 && over.All(cell => cell.ColumnSpan == 1)
                && (over.Length == 1 || !over.Any(cell => units.Contains(cell.Row)))
                && !over.Any(cell => cell.Row > 0 && IsNamedUnderSpan(cells, cell)))
            {
                cells.RemoveAll(over.Contains);
                cells.Add(over[0] with { Row = 0, RowSpan = levels, Words = [.. over.SelectMany(cell => cell.Words)] });
            }
        }

        return [.. cells];
    }
}
