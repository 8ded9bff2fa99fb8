using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Items.Undrawn;

/// <summary>A run of tables whose rows are items, as lines.</summary>
internal sealed class UnrolledGrid
{
    private readonly ItemGrid _grid;
    private readonly ImmutableArray<ItemCells> _items;
    private readonly CellLines _cells;

    public UnrolledGrid(ItemGrid grid, ImmutableArray<TextLine> lines)
    {
        _grid = grid;
        _items = ItemCellReader.Read(grid);
        var front = grid.Rows.Take(grid.First).SelectMany(row => row.Cells).ToHashSet(ReferenceEqualityComparer.Instance);
        Tables = [.. grid.Tables.Select(table => table with { Cells = table.Cells.RemoveAll(front.Contains), CaptionGlyphs = [] })];
        _cells = new CellLines(lines, Tables);
        _heads = Heads(lines);
    }

    /// <summary>The tables without the rows over the first item, which are about the meeting, and without captions.</summary>
    public ImmutableArray<Table> Tables { get; }

    private readonly ILookup<int, TextLine> _heads;

    /// <summary>
    /// The items that begin in one of <see cref="Tables"/>, and the names of columns that head none of their texts, which are furniture.
    /// </summary>
    public IEnumerable<TextLine> LinesOf(Table table)
    {
        var at = Tables.IndexOf(table);
        return at < 0 ? [] : _heads[at].Concat(_items.Where(item => item.Table == at).SelectMany(item => ItemLines.Of(item, _cells)));
    }

    private ILookup<int, TextLine> Heads(ImmutableArray<TextLine> lines)
    {
        var used = _items.SelectMany(item => item.Fields).Where(field => field.NamesColumn).Select(field => field.Name!)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var unused = Enumerable.Range(0, _grid.Rows.Length).Where(row => row == _grid.Names || _grid.IsNamesAgain(row))
            .SelectMany(
                row => _grid.Rows[row].Cells.Where(cell => !used.Contains(cell))
                    .SelectMany(
                        cell => _cells.Of(cell, CellRole.FieldName, CellRole.FieldNameContinued)
                            .Select(line => (_grid.Rows[row].Table, Line: line))));
        var titles = _grid.Begins.Select(row => _grid.Rows[row]).Where(row => row.TitleName is not null)
            .SelectMany(
                row => _cells.Of(row.TitleName!, CellRole.FieldName, CellRole.FieldNameContinued).Select(line => (row.Table, Line: line)));
        var repeated =
            Tables.SelectMany((table, at) => table.Parts.SelectMany(part => Repeated(part, lines).Select(line => (Table: at, Line: line))));
        var furniture = unused.Concat(titles).Concat(repeated)
            .Select(pair => (pair.Table, Line: pair.Line with { Zone = LineZone.Furniture, Cell = null }));
        var first = _grid.Sections is [var section, ..] ? Math.Min(section, _grid.Begins[0]) : _grid.Begins[0];
        var before = _grid.Rows[(_grid.First + 1)..Math.Max(first, _grid.First + 1)]
            .SelectMany(
                row => row.Cells.SelectMany(
                    cell => _cells.Of(cell, CellRole.ItemText, CellRole.ItemText)
                        .Select(line => (row.Table, Line: line with { Cell = null }))));
        return furniture.Concat(before).ToLookup(pair => pair.Table, pair => pair.Line);
    }

    private static IEnumerable<TextLine> Repeated(TablePart part, ImmutableArray<TextLine> lines)
    {
        var glyphs = part.RepeatedHeaderGlyphs.ToHashSet();
        return glyphs.Count == 0 ? [] : lines.Where(line => line.Page == part.Page)
            .Select(line => (Line: line, Words: line.Words.RemoveAll(word => !glyphs.Contains(word.Glyphs[0]))))
            .Where(pair => !pair.Words.IsEmpty).Select(pair => pair.Line.With(pair.Words));
    }
}
