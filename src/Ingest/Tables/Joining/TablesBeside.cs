using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Joining;

/// <summary>Sets a table's columns behind those of another with the same rows.</summary>
internal static class TablesBeside
{
    /// <param name="left">The table whose columns come first.</param>
    /// <param name="right">The other, with as many rows under its head.</param>
    /// <param name="shared">How many of its first columns repeat those of <paramref name="left"/>.</param>
    /// <param name="caption">Glyphs over <paramref name="right"/> that repeat what stands over <paramref name="left"/>.</param>
    public static Table Join(Table left, Table right, int shared, ImmutableArray<int> caption)
    {
        var header = Math.Max(left.HeaderRows, right.HeaderRows);
        var repeated = right.Cells.Where(cell => cell.Column < shared).ToLookup(cell => cell.Page, cell => cell.Glyphs);
        var own = right.Cells.Where(cell => cell.Column >= shared)
            .Select(cell => cell with { Column = cell.Column + left.ColumnCount - shared });
        var spanning = right.Cells.Where(cell => cell.Column == 0 && cell.ColumnSpan == right.ColumnCount)
            .Select(cell => cell.Row - right.HeaderRows).ToHashSet();
        var named = left.Cells.Select(cell => cell.Column == 0 && cell.ColumnSpan == left.ColumnCount
            && spanning.Contains(cell.Row - left.HeaderRows)
            ? cell with { ColumnSpan = cell.ColumnSpan + right.ColumnCount - shared } : cell);
        var parts = right.Parts.Select((part, i) => part with { RepeatedHeaderGlyphs = [.. part.RepeatedHeaderGlyphs,
            .. repeated[part.Page].SelectMany(glyphs => glyphs), .. i == 0 ? caption : []] });
        return left with
        {
            Parts = left.Parts.AddRange(parts),
            Cells = [.. Lowered(named, left.HeaderRows, header).Concat(Lowered(own, right.HeaderRows, header))
                .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
            RowCount = left.RowCount + header - left.HeaderRows,
            ColumnCount = left.ColumnCount + right.ColumnCount - shared,
            HeaderRows = header,
            StruckRows = left.StruckRows.AddRange(right.StruckRows),
            Confidence = Math.Min(left.Confidence, right.Confidence),
        };
    }

    /// <summary>Under a head of more rows: the last names reach down to it.</summary>
    private static IEnumerable<TableCell> Lowered(IEnumerable<TableCell> cells, int from, int to) => from == to
        ? cells
        : cells.Select(cell => cell.Row >= from ? cell with { Row = cell.Row + to - from }
            : cell.Row + cell.RowSpan == from ? cell with { RowSpan = cell.RowSpan + to - from } : cell);
}
