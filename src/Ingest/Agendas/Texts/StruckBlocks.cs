using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Agendas.Texts;

/// <summary>Gives blocks what is struck out in them.</summary>
internal static class StruckBlocks
{
    public static ImmutableArray<StruckText> Of(IEnumerable<StruckPiece> pieces) =>
        [.. pieces.Select(piece => new StruckText(piece.Text, piece.At))];

    /// <param name="entries">A list's, each with the pieces of its text; an entry that was struck whole stood before the next one.</param>
    public static ImmutableArray<StruckText> Of(IReadOnlyList<(ListEntry Entry, ImmutableArray<StruckPiece> Struck)> entries)
    {
        var struck = ImmutableArray.CreateBuilder<StruckText>();
        var at = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, pieces) = entries[i];
            at += entry.Marker.Length + 1;
            var behind = at + entry.Text.Length + (i + 1 < entries.Count ? 1 : 0);
            struck.AddRange(
                pieces.Select(
                    piece => new StruckText(piece.Text, piece.IsApart && piece.At == entry.Text.Length ? behind : at + piece.At)));
            at += entry.Text.Length + 1;
        }

        return struck.ToImmutable();
    }

    /// <summary>What is struck in a table's cells, in their order. Its block has no text of its own: all of it is at 0.</summary>
    public static ImmutableArray<StruckText> Of(Table table) =>
        [.. table.Cells.Concat(table.StruckRows).Where(cell => cell.Struck.Length > 0).OrderBy(cell => cell.Page)
            .ThenByDescending(cell => cell.Box.MiddleY).ThenBy(cell => cell.Column).Select(cell => new StruckText(cell.Struck, 0))];

    /// <summary>
    /// What is struck in the headings over the blocks stands before the first of them; without blocks an empty paragraph has it.
    /// </summary>
    public static ImmutableArray<Block> Under(ImmutableArray<Block> blocks, ImmutableArray<StruckText> heading)
    {
        if (heading.IsEmpty)
        {
            return blocks;
        }

        var before = heading.Select(struck => struck with { At = 0 });
        return blocks.IsEmpty
            ? [new Block { Type = BlockType.Paragraph, Text = "", Struck = [.. before] }]
            : blocks.SetItem(0, blocks[0] with { Struck = [.. before, .. blocks[0].Struck] });
    }

    public static bool HaveAny(ImmutableArray<Block> blocks) => blocks.Any(block => !block.Struck.IsEmpty);
}
