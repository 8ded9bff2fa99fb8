using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tables.Words;
using Ingest.Text;

namespace Ingest.Tables.Items;

/// <summary>
/// A table under an item's heading whose rows are the item's fields: the name in the first column (Sagsfremstilling,
/// Beslutning), the text beside it.
/// </summary>
internal static class FieldTable
{
    private const int FewestFields = 2;

    /// <summary>Share of the rows that begin with a field's name.</summary>
    private const double MostlyNames = 0.6;

    public static bool Is(Table table)
    {
        if (table.ColumnCount != 2)
        {
            return false;
        }

        var rows = GridRow.Of(table, 0).ToList();
        var fields = rows.FindAll(row => row.Cells is [{ Column: 0 }, _] && FieldHeading.KindOf(row.Cells[0].Text) is not null);
        return fields.Count >= FewestFields && fields.Count >= MostlyNames * rows.Count
            && fields.Exists(
                row => FieldHeading.KindOf(row.Cells[0].Text) is FieldKind.Decision or FieldKind.Presentation or FieldKind.Recommendation
                    or FieldKind.Background or FieldKind.Summary or FieldKind.Proposal)
            && !fields.Exists(row => NumericText.IsLike(row.Cells[1].Text));
    }

    public static IEnumerable<TextLine> LinesOf(Table table, CellLines cells) =>
        GridRow.Of(table, 0).SelectMany(row => LinesOf(row, cells));

    /// <summary>The field of a row: its name, where it has one, and its text.</summary>
    public static IEnumerable<TextLine> LinesOf(GridRow row, CellLines cells)
    {
        var isNamed = row.Cells is [{ Column: 0, ColumnSpan: 1 }, _, ..];
        return (isNamed ? cells.Of(row.Cells[0], CellRole.FieldName, CellRole.FieldNameContinued) : [])
            .Concat(row.Cells.Skip(isNamed ? 1 : 0).SelectMany(cell => cells.Of(cell, CellRole.FieldText, CellRole.FieldText)));
    }
}
