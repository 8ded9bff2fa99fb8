using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items.Heads;

/// <summary>
/// An item in a box: a row of number, title and case, and under it rows of one cell, the box's width, with the item's text.
/// </summary>
internal sealed record BoxedItem(Table Table, ImmutableArray<GridRow> Rows) : IHeadTable
{
    /// <summary>Null where the table is none.</summary>
    public static BoxedItem? Read(Table table)
    {
        ImmutableArray<GridRow> rows = table.Drawn && table.ColumnCount > 1 ? [.. GridRow.Of(table, 0)] : [];
        return rows.Length > 1 && rows[0] is { Number.Rest.Length: 0, NumberStandsAlone: true }
            && rows.Skip(1).All(row => row.Cells is [var only] && only.ColumnSpan == table.ColumnCount) ? new BoxedItem(table, rows) : null;
    }

    public IEnumerable<TextLine> Lines(CellLines cells)
    {
        var head = Rows[0];
        var title = cells.Plain(head.Title).ToImmutableArray();
        ImmutableArray<Word> number = [.. cells.Plain(head.NumberCell!).SelectMany(line => line.Words)];
        var beside = head.Others.SelectMany(cells.Plain).ToImmutableArray();
        ImmutableArray<Word> said = [.. beside.SelectMany(line => line.Words)];
        var isCase = CaseNumber.Read(string.Join(' ', said.Select(word => word.Text))) is not null;
        return [
            title[0].With([.. number, .. title[0].Words]), .. title[1..], .. isCase ? [beside[0].With(said)] : beside,
            .. Rows.Skip(1).SelectMany(row => cells.Plain(row.Cells[0])),
        ];
    }
}
