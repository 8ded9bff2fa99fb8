using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rulings;
using Ingest.Tables.Words;

namespace Ingest.Tables.Headers;

/// <summary>
/// Turned texts right above the columns of a found table, where no cell was drawn round them: they are the columns' heads.
/// </summary>
internal static class TurnedHeads
{
    /// <summary>
    /// How far in sizes a head ends above what is known of its table: set from the top of its row, it leaves white below.
    /// </summary>
    private const double Farthest = 5;

    /// <summary>In sizes: a narrow figure's head may be two or three lines wide.</summary>
    private const double EdgeShare = 2;

    /// <summary>How far in sizes the corner's name stands above the body: two lines.</summary>
    private const double CornerReach = 2.5;

    /// <summary>One text turned above a table may be anything; several above its columns are their heads.</summary>
    private const int Fewest = 2;

    /// <param name="slanted">Texts aslant over the columns, which lead down to them.</param>
    /// <param name="words">The page's upright words; one beside the turned heads is the head of its own column.</param>
    /// <param name="rules">The page's horizontal edges outside drawn tables.</param>
    public static ImmutableArray<TableDraft> Add(
        ImmutableArray<TableDraft> drafts, ImmutableArray<TextRun> turned, ImmutableArray<SlantedRun> slanted,
        ImmutableArray<PlacedWord> words, ImmutableArray<Edge> rules)
    {
        var placed = drafts.SelectMany(draft => draft.Cells).SelectMany(cell => cell.Words).SelectMany(word => word.Glyphs).ToHashSet();
        ImmutableArray<TextRun> left = [.. turned.Where(run => !placed.Contains(run.Words[0].Glyphs[0]))];
        if (left.IsEmpty && slanted.IsEmpty)
        {
            return drafts;
        }

        ImmutableArray<PlacedWord> outside = [.. words.Where(word => !placed.Contains(word.Glyphs[0]))];
        return [.. drafts.Select(draft => Add(draft, left, slanted, outside, rules))];
    }

    private static TableDraft Add(TableDraft draft, ImmutableArray<TextRun> turned, ImmutableArray<SlantedRun> slanted,
        ImmutableArray<PlacedWord> outside, ImmutableArray<Edge> rules)
    {
        var headers = Math.Max(0, HeaderRows.Count(draft));
        var body = draft.Filled.Where(cell => cell.Row >= headers).SelectMany(cell => cell.Words).ToArray();
        if (body.Length == 0)
        {
            return draft;
        }

        var size = PhantomLineRemoval.TypicalSize(draft);
        var columns = Columns(draft, EdgeShare * size);
        var top = body.Max(word => word.Box.Top);
        var aslant = slanted.IsEmpty || HasNames(draft, headers) ? [] : Aslant(draft, headers, columns, slanted, outside, size, top);
        var heads =
            Level(turned.Concat(aslant.Select(head => head.Run)).Where(run => run.Box.Bottom > top - (0.5 * size))
                .Select(run => (Run: run, Column: At(columns, run.Box.MiddleX))).Where(head => head.Column >= 0),
                draft.Box.Top + (Farthest * size));
        if (heads.Select(head => head.Column).Distinct().Count() < Fewest)
        {
            return draft;
        }

        heads = aslant.IsEmpty ? SlantedHeads.Regrouped(columns, heads) : heads;
        var band = Box.Around(heads.Select(head => head.Run.Box));
        if (outside.Any(
            word => word.MiddleY > top && word.MiddleY < band.Bottom && At(columns, word.MiddleX) is var under
                && Array.Exists(heads, head => head.Column == under)))
        {
            return draft; // text stands between them and the columns
        }

        var beside = outside.Where(word => word.MiddleY > top && word.MiddleY < band.Top)
            .Select(word => (Word: word, Column: At(columns, word.MiddleX)))
            .Where(head => head.Column >= 0 && Array.TrueForAll(heads, turned => turned.Column != head.Column)
                && Fits(columns[head.Column], head.Word, size));
        var names = heads.SelectMany(head => head.Run.Words.Select(word => (Word: word, head.Column))).Concat(beside)
            .ToLookup(head => head.Column, head => head.Word);
        var ink = aslant.Where(head => Array.Exists(heads, other => other.Run == head.Run)).SelectMany(head => head.Slanted.Words)
            .Aggregate(band, (all, word) => all.Union(word.Box));
        var own = aslant.IsEmpty ? draft : WithCorner(draft, headers - 1, columns);
        var named = WithNames(own with { Box = draft.Box.Union(ink) }, headers, names, columns, band);
        return named.HeaderRows == 1
            ? TurnedGroups.Add(named, columns, outside, band.Top + (Farthest * size), rules) : named;
    }

    /// <summary>
    /// Slanted heads lead down to the line over the body's first row, or to its letters where none is drawn.
    /// The names' column is not theirs where an upright text heads it.
    /// </summary>
    private static ImmutableArray<(TextRun Run, SlantedRun Slanted)> Aslant(
        TableDraft draft, int headers, (double Left, double Right)[] columns, ImmutableArray<SlantedRun> slanted,
        ImmutableArray<PlacedWord> outside, double size, double top)
    {
        var foot = draft.Drawn ? draft.Cells.Where(cell => cell.Row >= headers).Max(cell => cell.Box.Top) : top;
        var corner = draft.Filled.Any(cell => cell.Row < headers && cell.Column == 0)
            || outside.Any(word => word.MiddleY > top && word.MiddleY < top + (CornerReach * size) && At(columns[..1], word.MiddleX) == 0);
        return SlantedHeads.Over(corner ? [(double.NaN, double.NaN), .. columns[1..]] : columns, slanted, foot,
            draft.Box.Top + (Farthest * size), size);
    }

    /// <summary>Most columns of figures have an upright name: what is aslant above them are a chart's labels.</summary>
    private static bool HasNames(TableDraft draft, int headers) =>
        2 * draft.Filled.Where(cell => cell.Row < headers && cell is { Column: > 0, ColumnSpan: 1 }).Select(cell => cell.Column).Distinct()
            .Count() > draft.Columns - 1;

    /// <summary>
    /// The texts beside the lowest one, if that ends near enough above the table; set from the top, they end at many heights.
    /// </summary>
    private static (TextRun Run, int Column)[] Level(IEnumerable<(TextRun Run, int Column)> heads, double highest)
    {
        var level = new List<(TextRun Run, int Column)>();
        foreach (var head in heads.OrderBy(head => head.Run.Box.Bottom))
        {
            if (level.Count == 0 ? head.Run.Box.Bottom < highest : level.Exists(other => head.Run.Box.Bottom < other.Run.Box.Top))
            {
                level.Add(head);
            }
        }

        return [.. level];
    }

    /// <summary>Left and right of each column's cells; the outermost reach over their texts, where no line bounds them.</summary>
    private static (double Left, double Right)[] Columns(TableDraft draft, double reach)
    {
        var columns = new (double Left, double Right)[draft.Columns];
        for (var column = 0; column < draft.Columns; column++)
        {
            var own = draft.Cells.Where(cell => cell.Column == column && cell.ColumnSpan == 1).Select(cell => cell.Box).ToArray();
            columns[column] = own.Length == 0 ? (double.NaN, double.NaN)
                : (own.Min(box => box.Left) - (column == 0 ? reach : 0),
                    own.Max(box => box.Right) + (column + 1 == draft.Columns ? reach : 0));
        }

        return columns;
    }

    private static int At((double Left, double Right)[] columns, double x) =>
        Array.FindIndex(columns, column => x >= column.Left && x <= column.Right);

    private static bool Fits((double Left, double Right) column, PlacedWord word, double size) =>
        word.Box.Left > column.Left - size && word.Box.Right < column.Right + size;

    /// <summary>
    /// Between slanted heads the lines are aslant, too, and no cells: the row of heads looks like one cell,
    /// whose text stands in its corner.
    /// </summary>
    private static TableDraft WithCorner(TableDraft draft, int row, (double Left, double Right)[] columns)
    {
        if (draft.Filled.Where(cell => cell.Row <= row && cell.RowEnd > row).ToArray()
            is not [{ RowSpan: 1, Column: 0, ColumnSpan: > 1 } corner] || !corner.Words.All(word => word.Box.Right < columns[0].Right))
        {
            return draft;
        }

        var cells = Enumerable.Range(1, corner.ColumnSpan - 1)
            .Select(column =>
                new DraftCell(row, column, 1, 1, new Box(columns[column].Left, corner.Box.Bottom, columns[column].Right, corner.Box.Top),
                    []));
        return draft with { Cells = [
            .. draft.Cells.Select(
                cell => cell == corner ? corner with { ColumnSpan = 1, Box = corner.Box with { Right = columns[0].Right } } : cell),
                .. cells] };
    }

    /// <summary>The names in the last header row where it has room for them, else in a row of their own below it.</summary>
    private static TableDraft WithNames(TableDraft draft, int headers, ILookup<int, PlacedWord> names,
        (double Left, double Right)[] columns, Box band)
    {
        var merges = headers > 0
            && names.All(
                column => draft.Filled.Where(cell => cell.Row < headers && cell.Column <= column.Key && cell.ColumnEnd > column.Key)
                    .All(cell => cell.ColumnSpan == 1));
        var row = merges ? headers - 1 : headers;
        var cells = draft.Cells.Select(cell => merges ? cell : cell.Row >= row ? cell with { Row = cell.Row + 1 } : cell).ToList();
        foreach (var column in names)
        {
            var at = cells.FindIndex(cell => cell.Row <= row && cell.RowEnd > row && cell.Column == column.Key && cell.ColumnSpan == 1);
            if (at >= 0)
            {
                cells[at] = cells[at] with { Words = cells[at].Words.AddRange(column),
                    Box = cells[at].Box.Union(Box.Around(column.Select(word => word.Box))) };
            }
            else
            {
                cells.Add(new DraftCell(row, column.Key, 1, 1,
                    new Box(columns[column.Key].Left, band.Bottom, columns[column.Key].Right, band.Top), [.. column]));
            }
        }

        for (var column = 0; column < draft.Columns && !merges; column++)
        {
            if (!names.Contains(column))
            {
                cells.Add(new DraftCell(row, column, 1, 1, new Box(columns[column].Left, band.Bottom, columns[column].Right, band.Top),
                    []));
            }
        }

        return draft with { Box = draft.Box.Union(band), Rows = merges ? draft.Rows : draft.Rows + 1,
            HeaderRows = merges ? headers : headers + 1, Cells = [.. cells] };
    }
}
