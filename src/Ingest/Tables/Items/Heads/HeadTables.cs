using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Tables.Items.Heads;

/// <summary>
/// The tables that are headings of items. One alone may be data: those that come again, with the same labels or with numbers that
/// count up, are a document's form.
/// </summary>
internal static class HeadTables
{
    /// <summary>Labels that two tables have in common.</summary>
    private const int FewestLabels = 2;

    private const int FewestBoxes = 2;

    public static ImmutableArray<IHeadTable> Find(ImmutableArray<Table> tables) =>
        [.. Labels(tables), .. Boxes(tables), .. Cases(tables)];

    private static IEnumerable<LabelTable> Labels(ImmutableArray<Table> tables)
    {
        var read = tables.SelectMany(Parts).Select(LabelTable.Read).OfType<LabelTable>().ToList();
        return read.Where(one => read.Exists(other => one != other && Names(one).Intersect(Names(other)).Count() >= FewestLabels));
    }

    private static IEnumerable<string> Names(LabelTable table) => table.Pairs.Select(pair => Folding.Fold(pair.Name)).Distinct();

    private static ImmutableArray<BoxedItem> Boxes(ImmutableArray<Table> tables)
    {
        ImmutableArray<BoxedItem> read = [.. tables.Select(BoxedItem.Read).OfType<BoxedItem>()];
        return read.Length >= FewestBoxes && RowNumbers.Chain([.. read.Select(box => box.Rows[0])]).Length == read.Length ? read : [];
    }

    private static ImmutableArray<CaseBox> Cases(ImmutableArray<Table> tables)
    {
        ImmutableArray<CaseBox> read = [.. tables.Select(CaseBox.Read).OfType<CaseBox>()];
        return read.Length >= FewestBoxes ? read : [];
    }

    /// <summary>A table whose first label comes again is several, joined over a page's end.</summary>
    private static IEnumerable<Table> Parts(Table table)
    {
        var first = table.Cells.FirstOrDefault(cell => cell is { Row: 0, Column: 0 })?.Text;
        ImmutableArray<int> starts = [
            .. table.Cells.Where(cell => cell.Column == 0 && cell.Text == first).Select(cell => cell.Row).Distinct().Order()];
        return first is not { Length: > 0 } || starts.Length < 2 ? [table] : starts.Select((from, i) =>
        {
            var to = i + 1 < starts.Length ? starts[i + 1] : table.RowCount;
            ImmutableArray<TableCell> cells = [.. table.Cells.Where(cell => cell.Row >= from && cell.Row < to)
                .Select(cell => cell with { Row = cell.Row - from })];
            var pages = cells.Select(cell => cell.Page).ToHashSet();
            return table with { Cells = cells, RowCount = to - from, Parts = table.Parts.RemoveAll(part => !pages.Contains(part.Page)),
                CaptionGlyphs = i == 0 ? table.CaptionGlyphs : [] };
        });
    }
}
