using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Quality.Corrections;

/// <summary>A field with another text: its blocks stay where their text stays, and what is new between them is paragraphs.</summary>
internal static class CorrectedText
{
    public static AgendaField With(AgendaField field, string text)
    {
        var parts = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim('\n')).Where(part => part.Length > 0)
            .ToList();
        var blocks = field.Blocks;
        var (head, tail) = (0, 0);
        var (partHead, partTail) = (0, 0);
        while (head < blocks.Length
            && (blocks[head].Type == BlockType.Table || (partHead < parts.Count && Same(blocks[head], parts[partHead]))))
        {
            partHead += blocks[head++].Type == BlockType.Table ? 0 : 1;
        }

        while (tail < blocks.Length - head
            && (blocks[^(tail + 1)].Type == BlockType.Table
                || (partTail < parts.Count - partHead && Same(blocks[^(tail + 1)], parts[^(partTail + 1)]))))
        {
            partTail += blocks[^++tail].Type == BlockType.Table ? 0 : 1;
        }

        var changed = parts.Skip(partHead).Take(parts.Count - partHead - partTail)
            .Select(part => new Block { Type = BlockType.Paragraph, Text = part });
        var tables = blocks.Skip(head).Take(blocks.Length - head - tail).Where(block => block.Type == BlockType.Table);
        return field with { Text = text, Blocks = [.. blocks.Take(head), .. changed, .. tables, .. blocks.Skip(blocks.Length - tail)] };
    }

    private static bool Same(Block block, string part) => string.Equals(Text(block), part, StringComparison.Ordinal);

    private static string Text(Block block) => block.Type == BlockType.List
        ? string.Join('\n', block.Items.Select(entry => $"{entry.Marker} {entry.Text}"))
        : block.Text ?? "";
}
