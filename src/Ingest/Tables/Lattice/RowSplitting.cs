using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Rows.Lines;
using Ingest.Tables.Words;

namespace Ingest.Tables.Lattice;

/// <summary>
/// A drawn row that holds several rows of text: where a column has a figure on each of its lines and
/// another column has text on the same lines, each line is a row. A wrapped cell never looks so.
/// </summary>
internal static class RowSplitting
{
    public static TableDraft Split(TableDraft draft)
    {
        for (var row = draft.Rows - 1; row >= 0; row--)
        {
            if (Bands(draft, row) is { Length: > 1 } bands)
            {
                draft = Split(draft, row, bands);
            }
        }

        return draft;
    }

    /// <summary>The y at which each text row of the drawn row begins, topmost first; empty when it is one row.</summary>
    private static double[] Bands(TableDraft draft, int row)
    {
        var cells = draft.Filled.Where(cell => cell.Row == row && cell.RowSpan == 1).ToArray();
        if (cells.Any(cell => cell.Words.Any(word => word.Turned)))
        {
            return [];
        }

        var lines = WordLines.Of([.. cells.SelectMany(cell => cell.Words)]);
        if (lines.Length < 2 || cells.Length < 2)
        {
            return [];
        }

        var columns = cells.Select(cell => WordLines.Of(cell.Words)).ToArray();
        var figures =
            columns.Where(
                column => column.Length >= 2 && column.Length * 2 >= lines.Length && column.All(line => IsFigure(line))
                    && column.Any(HasDigit)).ToArray();
        if (figures.Length == 0 || !figures.Any(figure => columns.Any(other => other != figure && OnSameLines(figure, other))))
        {
            return [];
        }

        var grouped = RowGroups.Join(lines, line => [.. cells.Select(cell => Text(line, cell))]);
        return [.. grouped.Select(group => group.Max(line => line.Max(word => word.Baseline + (0.9 * word.Size))))];
    }

    private static string Text(ImmutableArray<PlacedWord> line, DraftCell cell) =>
        string.Join(' ', line.Where(cell.Words.Contains).Select(word => word.Text));

    private static bool IsFigure(ImmutableArray<PlacedWord> line) =>
        NumericText.IsFigureOrBlank(string.Join(' ', line.Select(word => word.Text)));

    private static bool HasDigit(ImmutableArray<PlacedWord> line) => line.Any(word => word.Text.Any(char.IsDigit));

    private static bool OnSameLines(ImmutableArray<ImmutableArray<PlacedWord>> one, ImmutableArray<ImmutableArray<PlacedWord>> other)
    {
        var matched = one.Count(line => other.Any(o => Math.Abs(o[0].Baseline - line[0].Baseline) < 0.3 * line[0].Size));
        return matched >= 2 && matched >= 0.6 * Math.Max(one.Length, Math.Min(other.Length, one.Length));
    }

    private static TableDraft Split(TableDraft draft, int row, double[] tops)
    {
        var more = tops.Length - 1;
        var cells = ImmutableArray.CreateBuilder<DraftCell>();
        foreach (var cell in draft.Cells)
        {
            if (cell.Row > row)
            {
                cells.Add(cell with { Row = cell.Row + more });
            }
            else if (cell.Row == row && cell.RowSpan == 1)
            {
                for (var i = 0; i < tops.Length; i++)
                {
                    double top = i == 0 ? cell.Box.Top : tops[i], bottom = i == more ? cell.Box.Bottom : tops[i + 1];
                    cells.Add(cell with
                    {
                        Row = row + i,
                        Box = new Box(cell.Box.Left, bottom, cell.Box.Right, top),
                        Words = [.. cell.Words.Where(word => (i == 0 || word.MiddleY < top) && (i == more || word.MiddleY >= bottom))],
                    });
                }
            }
            else
            {
                cells.Add(cell.RowEnd > row ? cell with { RowSpan = cell.RowSpan + more } : cell);
            }
        }

        return draft with { Rows = draft.Rows + more, Cells = cells.ToImmutable() };
    }
}
