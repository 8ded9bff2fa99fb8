using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;

namespace Ingest.Quality.Scoring.Judges;

/// <summary>
/// Whether two fields have the same parts: types, texts, list markers and levels. Which table a table block names is the tables' matter.
/// </summary>
internal static class BlockComparison
{
    public static bool Same(ImmutableArray<Block> expected, ImmutableArray<Block> came) =>
        expected.Length == came.Length && expected.Zip(came).All(pair => Same(pair.First, pair.Second));

    /// <summary>The parts' types and lengths: "paragraph 120, list 3".</summary>
    public static string Show(ImmutableArray<Block> blocks) =>
        string.Join(", ", blocks.Select(block => block.Type switch
        {
            BlockType.Table => "table",
            BlockType.List => FormattableString.Invariant($"list {block.Items.Length}"),
            BlockType.Heading => $"heading \"{block.Text}\"",
            _ => FormattableString.Invariant($"paragraph {block.Text?.Length}"),
        }));

    private static bool Same(Block expected, Block came) =>
        expected.Type == came.Type &&
        Equal(expected.Text, came.Text) &&
        expected.Items.Length == came.Items.Length &&
        expected.Items.Zip(came.Items).All(pair =>
            pair.First.Level == pair.Second.Level && Equal(pair.First.Marker, pair.Second.Marker)
                && Equal(pair.First.Text, pair.Second.Text));

    private static bool Equal(string? a, string? b) =>
        string.Equals(TextFolding.Text(a ?? ""), TextFolding.Text(b ?? ""), StringComparison.Ordinal);
}
