using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Items;

/// <summary>
/// Frames whose rows are items, in the place of what was found in them: minutes in two columns, Mødepunkt and Beslutning, where a point
/// has a table. The tables in their cells stay tables, each in its item.
/// </summary>
internal sealed class ItemFrames
{
    private readonly Dictionary<(int Page, int Glyph), TableCell> _cells = [];

    /// <param name="frames">All that were drawn; most only lay out a page.</param>
    public ItemFrames(ImmutableArray<Table> tables, ImmutableArray<Table> frames)
    {
        Outer = tables;
        var held = frames.IsEmpty ? [] : TableRuns.Of(InPlace(tables, frames)).Select(ItemGridReader.Read).OfType<ItemGrid>()
            .SelectMany(grid => grid.Tables).Where(frames.Contains).ToImmutableArray();
        if (held.IsEmpty)
        {
            return;
        }

        foreach (var cell in held.SelectMany(frame => frame.Cells))
        {
            foreach (var glyph in cell.Glyphs)
            {
                _cells[(cell.Page, glyph)] = cell;
            }
        }

        Outer = InPlace(tables, held);
    }

    /// <summary>The tables, with the frames that are items in the place of what lies in them.</summary>
    public ImmutableArray<Table> Outer { get; }

    /// <summary>A table in one cell of such a frame.</summary>
    public bool Hold(Table table) => _cells.Count > 0 && table.Cells.SelectMany(cell => cell.Glyphs.Select(glyph => (cell.Page, glyph)))
        .Select(glyph => _cells.GetValueOrDefault(glyph)).Distinct(ReferenceEqualityComparer.Instance).ToList() is [not null];

    private static ImmutableArray<Table> InPlace(ImmutableArray<Table> tables, ImmutableArray<Table> frames)
    {
        var inside = frames.SelectMany(frame => frame.AllGlyphs()).ToHashSet();
        return [.. tables.Where(table => !table.AllGlyphs().Any(inside.Contains)).Concat(frames)
            .OrderBy(table => table.Parts[0].Page).ThenByDescending(table => table.Parts[0].Box.Top)];
    }
}
