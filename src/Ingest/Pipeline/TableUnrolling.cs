using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Structure;
using Ingest.Structure.Papers;
using Ingest.Tables;
using Ingest.Tables.Items;
using Ingest.Tables.Items.Heads;
using Ingest.Tables.Items.Margins;
using Ingest.Tables.Items.Undrawn;
using Ingest.Text.Words;

namespace Ingest.Pipeline;

/// <summary>
/// Agendas and minutes may be set as a table: a row an item, with columns such as Pkt., Emne, Referat;
/// or a row with number and title over rows that begin with a field's name. Such a table is no data:
/// its cells become lines of text again, each with what its cell makes of it.
/// </summary>
internal static class TableUnrolling
{
    /// <param name="lines">All lines in reading order.</param>
    /// <param name="tables">The tables found among them, in reading order.</param>
    /// <param name="frames">Drawn grids that hold one of the tables in a cell.</param>
    /// <returns>The lines, and the tables that are left.</returns>
    public static (ImmutableArray<TextLine> Lines, ImmutableArray<Table> Tables) Unroll(ImmutableArray<TextLine> lines,
        ImmutableArray<Table> tables, ImmutableArray<Table> frames)
    {
        (lines, tables) = Heads(lines, tables, HeadTables.Find(tables)) ?? (lines, tables);
        var framed = new ItemFrames(tables, frames);
        var drawn = TableRuns.Of(framed.Outer).Select(ItemGridReader.Read).OfType<ItemGrid>().ToImmutableArray();
        var known = drawn.SelectMany(grid => grid.Tables).SelectMany(table => table.AllGlyphs()).ToHashSet();
        var grids = drawn.AddRange(UndrawnItems.Find(lines, known).Select(table => ItemGridReader.Read([table])).OfType<ItemGrid>());
        return (grids.IsEmpty ? null : Items(lines, tables, grids, framed)) ?? Heads(lines, tables, FieldBox.Find(tables))
            ?? Fields(lines, tables) ?? (Margin(lines) ?? lines, tables);
    }

    /// <summary>The tables that are headings of items, as lines; null where there are none.</summary>
    private static (ImmutableArray<TextLine> Lines, ImmutableArray<Table> Tables)? Heads(ImmutableArray<TextLine> lines,
        ImmutableArray<Table> tables, ImmutableArray<IHeadTable> heads)
    {
        if (heads.IsEmpty)
        {
            return null;
        }

        ImmutableArray<Table> found = [.. heads.Select(head => head.Table)];
        var (left, placed) = TableRemoval.Cut(lines, [.. found.Select(table => table with { CaptionGlyphs = [] })]);
        var cells = new CellLines(lines, found);
        var gone = found.SelectMany(table => table.Cells).SelectMany(cell => cell.Glyphs.Select(glyph => (cell.Page, glyph))).ToHashSet();
        return (Insert(left, placed, table => heads.First(head => head.Table.Cells == table.Cells).Lines(cells)),
            tables.RemoveAll(table => table.Cells.Any(cell => cell.Glyphs.Any(glyph => gone.Contains((cell.Page, glyph))))));
    }

    /// <summary>The tables whose rows are the agenda's items; null where it has its items outside them.</summary>
    private static (ImmutableArray<TextLine> Lines, ImmutableArray<Table> Tables)? Items(ImmutableArray<TextLine> lines,
        ImmutableArray<Table> tables, ImmutableArray<ItemGrid> grids, ItemFrames framed)
    {
        var unrolled = grids.Select(grid => new UnrolledGrid(grid, lines)).ToImmutableArray();
        var (left, placed) = TableRemoval.Cut(lines, [.. unrolled.SelectMany(grid => grid.Tables)]);
        if (!AreItems(grids, ContextMaker.Make(left), placed[0].BeforeLine - 1))
        {
            return null;
        }

        var gone = grids.SelectMany(grid => grid.Tables).SelectMany(table => table.AllGlyphs())
            .ToHashSet(); // of tables, too, that a part of an undrawn one looked like
        return (Insert(left, placed, table => unrolled.SelectMany(grid => grid.LinesOf(table))),
            [.. tables.Where(table => framed.Hold(table) || !table.AllGlyphs().Any(gone.Contains))]);
    }

    /// <summary>The items whose titles stand beside their text; null where there are none, or the document has others.</summary>
    private static ImmutableArray<TextLine>? Margin(ImmutableArray<TextLine> lines)
    {
        if (MarginItems.Find(lines) is not { } items)
        {
            return null;
        }

        var structure = StructureMaker.Make(ContextMaker.Make(lines));
        return structure.ItemNumbers.Length <= MostOutside && items.Standing >= (structure.IsAgenda ? 1 : FewestStanding)
            ? items.Lines() : null;
    }

    /// <summary>Titles that only a meeting's items have, where nothing else says what the document is.</summary>
    private const int FewestStanding = 2;

    /// <summary>The tables under items' headings whose rows are the items' fields; null where there are none.</summary>
    private static (ImmutableArray<TextLine> Lines, ImmutableArray<Table> Tables)? Fields(ImmutableArray<TextLine> lines,
        ImmutableArray<Table> tables)
    {
        var found = tables.RemoveAll(table => !FieldTable.Is(table));
        if (found.IsEmpty)
        {
            return null;
        }

        var (left, placed) = TableRemoval.Cut(lines, [.. found.Select(table => table with { CaptionGlyphs = [] })]);
        var first = FirstItem(StructureMaker.Make(ContextMaker.Make(left)));
        if (placed.Any(place => place.BeforeLine <= first))
        {
            return null;
        }

        var cells = new CellLines(lines, found);
        return (Insert(left, placed, table => FieldTable.LinesOf(table, cells)), tables.RemoveAll(found.Contains));
    }

    /// <summary>
    /// Not where the document has items outside: the table is a list within one of them.
    /// Nor in a report, unless its titles are a meeting's, and no sentence leads the table in as an example.
    /// </summary>
    /// <param name="document">What stands outside the tables.</param>
    /// <param name="above">The body line over the first table.</param>
    private static bool AreItems(ImmutableArray<ItemGrid> grids, DocumentContext document, int above)
    {
        var structure = StructureMaker.Make(document);
        var titles = grids.SelectMany(grid => grid.Begins.Select(grid.TitleOf)).ToHashSet(StringComparer.Ordinal);
        var others = structure.ItemNumbers.Count(link => !titles.Contains(Folding.Fold(document.Lines[link.Line].Number?.Rest ?? "")));
        return others <= MostOutside && document.Lines.Count(facts => facts.StandsOut && facts.IsKnownFieldHeading) <= MostOutside
            && (structure.IsAgenda || (grids.Any(grid => ItemGridEvidence.Standing(grid) > 0)
                && !(above >= 0 && above < document.Lines.Length && QuotedLists.LeadsIn(document.Lines[above]))));
    }

    /// <summary>One numbered line, or one heading, is chance.</summary>
    private const int MostOutside = 1;

    /// <summary>The body line of the first item's heading; past all lines where there is none.</summary>
    private static int FirstItem(DocumentStructure structure) => !structure.IsAgenda ? int.MaxValue
        : structure.ItemNumbers.Concat(structure.TitledItems).Select(item => item.Line).FirstOrDefault(int.MaxValue);

    /// <param name="left">Lines without the tables'.</param>
    /// <param name="placed">Where the tables stood.</param>
    /// <param name="linesOf">What is put in there.</param>
    private static ImmutableArray<TextLine> Insert(ImmutableArray<TextLine> left, ImmutableArray<PlacedTable> placed,
        Func<Table, IEnumerable<TextLine>> linesOf)
    {
        var whole = ImmutableArray.CreateBuilder<TextLine>(left.Length);
        int body = 0, next = 0;
        foreach (var line in left)
        {
            for (; next < placed.Length && placed[next].BeforeLine <= body; next++)
            {
                whole.AddRange(linesOf(placed[next].Table));
            }

            whole.Add(line);
            body += line.Zone == LineZone.Body ? 1 : 0;
        }

        whole.AddRange(placed[next..].SelectMany(place => linesOf(place.Table)));
        return whole.ToImmutable();
    }
}
