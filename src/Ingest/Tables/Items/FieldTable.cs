using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Tables.Items;

/// <summary>A table under an item's heading whose rows are the item's fields: the name in the first column (Sagsfremstilling, Beslutning), the text beside it.</summary>
internal static class FieldTable
{
    private const int FewestFields = 2;

    /// <summary>Share of the rows that begin with a field's name.</summary>
    private const double MostlyNames = 0.6;

    public static bool Is(Table table)
    {
        var rows = GridRow.Of(table, 0).ToList();
        var fields = rows.FindAll(row => row.Cells is [{ Column: 0 }, _] && FieldHeading.KindOf(row.Cells[0].Text) is not null);
        return table.ColumnCount == 2 && fields.Count >= FewestFields && fields.Count >= MostlyNames * rows.Count
            && fields.Exists(row => FieldHeading.KindOf(row.Cells[0].Text) is FieldKind.Decision or FieldKind.Presentation or FieldKind.Recommendation or FieldKind.Background or FieldKind.Summary or FieldKind.Proposal)
            && !fields.Exists(row => Figures.IsLike(row.Cells[1].Text));
    }

    /// <returns>The lines with those of field tables among them, and the tables that are left.</returns>
    public static (ImmutableArray<TextLine> Lines, ImmutableArray<Table> Tables) Unroll(ImmutableArray<TextLine> lines, ImmutableArray<Table> tables)
    {
        var found = tables.RemoveAll(table => !Is(table));
        if (found.IsEmpty)
        {
            return (lines, tables);
        }

        var (left, placed) = TableCut.Cut(lines, [.. found.Select(table => table with { CaptionGlyphs = [] })]);
        var first = FirstItem(DocumentFacts.Of(left));
        if (placed.Any(place => place.BeforeLine <= first))
        {
            return (lines, tables);
        }

        var cells = new CellLines(lines, found);
        return (ItemTables.Insert(left, [.. placed.Select(place => (place.BeforeLine, GridRow.Of(place.Table, 0).SelectMany(row => LinesOf(row, cells))))]), tables.RemoveAll(found.Contains));
    }

    /// <summary>The body line of the first item's heading; past all lines where there is none.</summary>
    private static int FirstItem(DocumentFacts document)
    {
        if (!document.IsAgenda)
        {
            return int.MaxValue;
        }

        return !document.ItemNumbers.IsEmpty ? document.ItemNumbers[0].Line : TitledHeadings.Best(document) is [var title, ..] ? title.Line : int.MaxValue;
    }

    private static IEnumerable<TextLine> LinesOf(GridRow row, CellLines cells)
    {
        var isNamed = row.Cells is [{ Column: 0, ColumnSpan: 1 }, _, ..];
        return (isNamed ? cells.Of(row.Cells[0], CellRole.FieldName, CellRole.FieldNameContinued) : [])
            .Concat(row.Cells.Skip(isNamed ? 1 : 0).SelectMany(cell => cells.Of(cell, CellRole.FieldText, CellRole.FieldText)));
    }
}
