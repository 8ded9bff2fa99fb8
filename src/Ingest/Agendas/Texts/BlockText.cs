using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Agendas.Texts;

/// <summary>A field's blocks as its text: parted by a blank line, list entries one a line, tables left out.</summary>
internal static class BlockText
{
    public static string Of(ImmutableArray<Block> blocks) =>
        string.Join("\n\n", blocks.Where(block => block.Type != BlockType.Table && block is not { Text: "" }).Select(Of));

    private static string Of(Block block) => block.Type == BlockType.List
        ? string.Join('\n', block.Items.Select(entry => $"{entry.Marker} {entry.Text}"))
        : block.Text ?? "";
}
