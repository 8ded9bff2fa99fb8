using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Tables.Items.Heads;

/// <summary>
/// An item in a ruled box: a row with number and title that goes across, and under it rows of a field's name with its text. Boxes of one
/// row under the title are text by themselves, so that the items are numbered on in and outside the boxes.
/// </summary>
internal sealed record FieldBox(Table Table, ImmutableArray<GridRow> Rows) : IHeadTable
{
    private const int FewestBoxes = 2;

    /// <summary>
    /// The boxes, where several count on, and what goes on with them on a further page; none where they are no document's form.
    /// </summary>
    public static ImmutableArray<IHeadTable> Find(ImmutableArray<Table> tables)
    {
        var read = tables.Select(Read).OfType<FieldBox>().ToList();
        if (read.Count < FewestBoxes || RowNumbers.Chain([.. read.Select(box => box.Rows[0])]).Length < read.Count)
        {
            return [];
        }

        var names = read.SelectMany(box => box.Rows.Skip(1)).Where(IsNamed).Select(row => Folding.Fold(row.Cells[0].Text))
            .ToHashSet(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<IHeadTable>();
        foreach (var table in tables)
        {
            if (read.Find(box => ReferenceEquals(box.Table, table)) is { } box)
            {
                found.Add(box);
            }
            else if (found is [.., var last] && GridRow.Of(table, 0).ToImmutableArray() is { IsEmpty: false } rows
                && table.Parts[0].Page == last.Table.Parts[^1].Page + 1
                && rows.All(row => IsNamed(row) && names.Contains(Folding.Fold(row.Cells[0].Text))))
            {
                found.Add(new FieldBox(table, rows));
            }
        }

        return found.ToImmutable();
    }

    private static FieldBox? Read(Table table)
    {
        ImmutableArray<GridRow> rows = table.Drawn && table.ColumnCount > 1 ? [.. GridRow.Of(table, 0)] : [];
        return rows.Length > 1 && rows[0] is { Number.Rest.Length: > 0, Cells: [var bar] } && bar.ColumnSpan == table.ColumnCount
            && IsNamed(rows[1]) && rows.Skip(1).All(row => row.Cells[0].Column > 0 || IsNamed(row))
            && rows.Any(row => FieldHeading.KindOf(row.Cells[0].Text) is not null and not FieldKind.Other)
                ? new FieldBox(table, rows) : null;
    }

    private static bool IsNamed(GridRow row) => row.Cells is [{ Column: 0, ColumnSpan: 1, Text.Length: < LongestName }, _, ..];

    /// <summary>Characters.</summary>
    private const int LongestName = 60;

    public IEnumerable<TextLine> Lines(CellLines cells) =>
        Rows.SelectMany(row => row is { Number: not null, Cells: [var bar] } && bar.ColumnSpan == Table.ColumnCount
            ? cells.Plain(bar) : FieldTable.LinesOf(row, cells));
}
