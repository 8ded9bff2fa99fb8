using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Words;

namespace Ingest.Tables.Headers;

/// <summary>
/// Names of groups of rows that run up or down the side of a table without cells round them: below one another, left of the first column,
/// each beside the rows that it names. They become a column of their own.
/// </summary>
internal static class TurnedStubs
{
    /// <summary>One text up the side may be anything.</summary>
    private const int Fewest = 2;

    /// <summary>In sizes: how far left of the rows they stand, and how far from one line.</summary>
    private const double Farthest = 5, SameLine = 0.6;

    /// <summary>In sizes: by how much their type may differ from the table's.</summary>
    private const double OtherType = 0.6;

    public static ImmutableArray<TableDraft> Add(ImmutableArray<TableDraft> drafts, ImmutableArray<TextRun> turned)
    {
        var placed = drafts.SelectMany(draft => draft.Cells).SelectMany(cell => cell.Words).Where(word => word.Turned)
            .SelectMany(word => word.Glyphs).ToHashSet();
        ImmutableArray<TextRun> left = [.. turned.Where(run => !placed.Contains(run.Words[0].Glyphs[0]))];
        return left.Length < Fewest ? drafts : [.. drafts.Select(draft => Add(draft, left))];
    }

    private static TableDraft Add(TableDraft draft, ImmutableArray<TextRun> turned)
    {
        var headers = Math.Max(0, HeaderRows.Count(draft));
        var rows = draft.Filled.Where(cell => cell.Row >= headers && cell.RowSpan == 1).GroupBy(cell => cell.Row).OrderBy(row => row.Key)
            .Select(row => (Row: row.Key, Box: Box.Around(row.SelectMany(cell => cell.Words).Select(word => word.Box)))).ToArray();
        if (rows.Length < 2 * Fewest || rows[^1].Row - rows[0].Row != rows.Length - 1)
        {
            return draft;
        }

        var (edge, size) = (rows.Min(row => row.Box.Left), PhantomLineRemoval.TypicalSize(draft));
        var names =
            turned.Where(
                run => run.Box.Right < edge && run.Box.Right > edge - (Farthest * size) && run.Box.MiddleY < rows[0].Box.Top + size
                    && run.Box.MiddleY > rows[^1].Box.Bottom - size)
            .OrderByDescending(run => run.Box.MiddleY).ToArray();
        return names.Length >= Fewest && names.Length <= rows.Length && AreBelowOneAnother(names, size)
            ? WithStubs(draft, headers, names, Starts(names, [.. rows.Select(row => row.Box)]), rows[0].Row, edge)
            : draft;
    }

    private static bool AreBelowOneAnother(TextRun[] names, double size) =>
        names.Zip(names.Skip(1))
            .All(pair => Math.Abs(pair.First.Box.MiddleX - pair.Second.Box.MiddleX) < SameLine * size
                && pair.First.Box.Bottom > pair.Second.Box.Top)
        && Array.TrueForAll(names, run => Math.Abs(run.Words[0].Size - size) <= OtherType * size);

    /// <summary>
    /// The first of the rows beside each name: whether all stand in the middle of their rows,
    /// or begin or end with them, tells how they fit best.
    /// </summary>
    private static int[] Starts(TextRun[] names, Box[] rows) =>
        ((Func<Box, double>[])[box => box.MiddleY, box => box.Top, box => box.Bottom]).Select(place => Fit(names, rows, place))
            .MinBy(fit => fit.Off).Starts;

    /// <summary>
    /// Parts the rows among the names so that the squares of the distances, each name's to its rows, are least (by dynamic programming over
    /// names and rows).
    /// </summary>
    private static (int[] Starts, double Off) Fit(TextRun[] names, Box[] rows, Func<Box, double> place)
    {
        var off = new double[names.Length + 1, rows.Length + 1];
        var from = new int[names.Length + 1, rows.Length + 1];
        for (var name = 0; name <= names.Length; name++)
        {
            for (var end = name == 0 ? 1 : 0; end <= rows.Length; end++)
            {
                off[name, end] = double.MaxValue;
                for (var start = name - 1; name > 0 && start < end; start++)
                {
                    var apart = place(rows[start].Union(rows[end - 1])) - place(names[name - 1].Box);
                    if (off[name - 1, start] + (apart * apart) < off[name, end])
                    {
                        (off[name, end], from[name, end]) = (off[name - 1, start] + (apart * apart), start);
                    }
                }
            }
        }

        var starts = new int[names.Length];
        for (var (name, end) = (names.Length, rows.Length); name > 0; name--)
        {
            starts[name - 1] = end = from[name, end];
        }

        return (starts, off[names.Length, rows.Length]);
    }

    /// <param name="first">The first row of the body.</param>
    /// <param name="edge">Where its rows begin: what stands left of it in the head is the names' own.</param>
    private static TableDraft WithStubs(TableDraft draft, int headers, TextRun[] names, int[] starts, int first, double edge)
    {
        var band = Box.Around(names.Select(run => run.Box));
        bool IsOver(PlacedWord word) => word.Box.Right < edge && word.MiddleX < band.Right + word.Size;
        var heads = draft.Cells.Where(cell => cell.Row < first && cell.Column == 0).SelectMany(cell => cell.Words.Where(IsOver))
            .ToImmutableArray();
        var cells =
            draft.Cells.Select(
                cell => cell with { Column = cell.Column + 1, Words = heads.IsEmpty ? cell.Words : cell.Words.RemoveRange(heads) })
                .ToList();
        for (var i = 0; i < names.Length; i++)
        {
            var end = i + 1 < names.Length ? first + starts[i + 1] : draft.Rows;
            cells.Add(new DraftCell(first + starts[i], 0, end - first - starts[i], 1, names[i].Box, names[i].Words));
        }

        for (var row = 0; row < first; row++)
        {
            cells.Add(new DraftCell(row, 0, 1, 1, new Box(band.Left, draft.Box.Top, band.Right, draft.Box.Top),
                row == first - 1 ? heads : []));
        }

        return draft with { Box = draft.Box.Union(band), Columns = draft.Columns + 1, HeaderRows = headers, Cells = [.. cells] };
    }
}
