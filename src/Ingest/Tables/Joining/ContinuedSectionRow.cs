using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Headers;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Joining;

/// <summary>
/// A section's name that begins the next page's part of an undrawn table: one text alone, right above its rows and
/// at the edge of its first column. Over a table's beginning the same text would be its heading.
/// </summary>
internal static class ContinuedSectionRow
{
    /// <summary>Farthest in sizes from the name's baseline to the first row's.</summary>
    private const double Farthest = 2.2;

    /// <returns><paramref name="part"/> with the name as its first row, or as it is where none stands there.</returns>
    public static TableDraft Take(TableDraft part, ImmutableArray<PlacedWord> outside)
    {
        var first = part.Filled.Where(cell => cell.Row == 0).SelectMany(cell => cell.Words).ToArray();
        var names = part.Filled.Where(cell => cell.Column == 0).SelectMany(cell => cell.Words).ToArray();
        if (part.Drawn || first.Length == 0 || names.Length == 0 || HeaderRows.Count(part) > 0)
        {
            return part;
        }

        var baseline = first.Max(word => word.Baseline);
        var row = TextRows.Of([.. outside.Where(word => word.Baseline > baseline)]).LastOrDefault();
        return row is { Runs.Length: 1 } && row.Baseline - baseline < Farthest * row.Size && row.Box.Right < part.Box.Right
            && Math.Abs(row.Box.Left - names.Min(word => word.Box.Left)) < 0.3 * row.Size ? WithRow(part, row) : part;
    }

    private static TableDraft WithRow(TableDraft part, TextRow row)
    {
        var box = part.Box.Union(row.Box);
        var border = (row.Bottom + part.Box.Top) / 2;
        var named = Enumerable.Range(0, part.Columns).Select(column =>
        {
            var below = part.Cells.First(cell => cell.Row == 0 && cell.Column <= column && cell.ColumnEnd > column).Box;
            return new DraftCell(0, column, 1, 1, new Box(below.Left, border, below.Right, box.Top), column == 0 ? row.Runs[0].Words : []);
        });
        return part with { Box = box, Rows = part.Rows + 1,
            Cells = [.. named, .. part.Cells.Select(cell => cell with { Row = cell.Row + 1 })] };
    }
}
