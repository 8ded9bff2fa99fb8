using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items.Heads;

/// <summary>
/// What is said of an item's case in a ruled row of cells (Sagsnr., Dok.nr., Sagsbeh., Åbent), under a bar with number and title, which may
/// be a row of the same grid or stand over it as text.
/// </summary>
/// <param name="Title">The bar; null where it is no part of the table.</param>
/// <param name="Rows">Those of the case.</param>
internal sealed record CaseBox(Table Table, TableCell? Title, ImmutableArray<ImmutableArray<TableCell>> Rows) : IHeadTable
{
    private const int MostRows = 3;

    /// <summary>Null where the table is none.</summary>
    public static CaseBox? Read(Table table)
    {
        var rows = table.Drawn && table.ColumnCount > 1 ? GridRow.Filled(table) : [];
        var title = rows.Length > 1 && rows[0] is [var bar] && bar.ColumnSpan == table.ColumnCount
            && ItemNumber.Read(bar.Text) is { Rest.Length: > 0 } ? bar : null;
        rows = title is null ? rows : rows[1..];
        return rows.Length is > 0 and <= MostRows && rows[0].Length > 1 && CaseOf(rows[0])?.Number is not null
            && rows.All(row => CaseOf(row) is not null) ? new CaseBox(table, title, rows) : null;
    }

    public IEnumerable<TextLine> Lines(CellLines cells)
    {
        foreach (var line in Title is null ? [] : cells.Plain(Title))
        {
            yield return line;
        }

        foreach (var row in Rows)
        {
            var said = row.SelectMany(cells.Plain).ToList();
            yield return said[0].With([.. said.SelectMany(line => line.Words)]) with { Text = Joined(row) };
        }
    }

    private static CaseNumber? CaseOf(ImmutableArray<TableCell> row) => CaseNumber.ByLabels(Joined(row)) ?? CaseNumber.Read(Joined(row));

    private static string Joined(ImmutableArray<TableCell> row) =>
        string.Join(" | ", row.Select(cell => cell.Text.ReplaceLineEndings(" ")));
}
