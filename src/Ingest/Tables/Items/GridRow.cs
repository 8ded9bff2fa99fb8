using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items;

/// <summary>A row of a table with the cells that have text, left to right.</summary>
/// <param name="Table">Which of its run's tables, from 0.</param>
internal sealed record GridRow(int Table, ImmutableArray<TableCell> Cells)
{
    /// <summary>The number that its first cell begins with; null where it has none, or nothing that it could number.</summary>
    public ItemNumber? Number { get; } = NumberOf(Cells);

    /// <summary>The number has a cell of its own: the title is in the next.</summary>
    public bool NumberStandsAlone => Number is { Rest.Length: 0 };

    public TableCell Title => NumberStandsAlone ? Cells[1] : Cells[0];

    /// <summary>The cells behind the title.</summary>
    public ImmutableArray<TableCell> Others => Number is null ? Cells : Cells[(NumberStandsAlone ? 2 : 1)..];

    /// <returns>The rows of a table that have text.</returns>
    public static IEnumerable<GridRow> Of(Table table, int at) =>
        table.Cells.Where(cell => cell.Glyphs.Length > 0).GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => new GridRow(at, [.. row.OrderBy(cell => cell.Column)]));

    private static ItemNumber? NumberOf(ImmutableArray<TableCell> cells) =>
        cells[0].Column == 0 && ItemNumber.Read(cells[0].Text) is { } number && number.Parts[0] <= HighestNumber && (number.Rest.Length > 0 || (cells.Length > 1 && cells[1].Text.Any(char.IsLetter))) ? number : null;

    /// <summary>Of an item; a year is none.</summary>
    private const int HighestNumber = 999;
}
