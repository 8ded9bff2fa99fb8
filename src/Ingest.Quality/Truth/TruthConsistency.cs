using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Quality.Truth;

/// <summary>What the JSON's shape alone cannot say: ids are unique and point somewhere, rows are as wide as their table.</summary>
internal static class TruthConsistency
{
    /// <returns>"path: what is wrong", or null.</returns>
    public static string? FirstFault(TruthFile truth) => ItemFault(truth) ?? TableFault(truth);

    private static string? ItemFault(TruthFile truth)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var tables = truth.Tables.Select(table => table.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < truth.Items.Length; i++)
        {
            var item = truth.Items[i];
            if (item.Parent is { } parent && !ids.Contains(parent))
            {
                return $"$.items[{i}].parent: no item before it has the id \"{parent}\"";
            }

            if (!ids.Add(item.Id))
            {
                return $"$.items[{i}].id: \"{item.Id}\" is there twice";
            }

            for (var f = 0; f < item.Fields.Length; f++)
            {
                if (BlockFault(item.Fields[f].Blocks ?? [], tables) is { } fault)
                {
                    return $"$.items[{i}].fields[{f}].{fault}";
                }
            }
        }

        return null;
    }

    private static string? BlockFault(ImmutableArray<Block> blocks, HashSet<string> tables)
    {
        for (var b = 0; b < blocks.Length; b++)
        {
            var block = blocks[b];
            var whole = block.Type switch
            {
                BlockType.List => !block.Items.IsEmpty && block.Text is null && block.Table is null,
                BlockType.Table => block.Table is not null && block.Items.IsEmpty && block.Text is null,
                _ => block.Text is not null && block.Items.IsEmpty && block.Table is null,
            };
            if (!whole)
            {
                return $"blocks[{b}]: a block has what its type says and no more";
            }

            if (block.Table is { } table && !tables.Contains(table))
            {
                return $"blocks[{b}].table: there is no table \"{table}\"";
            }
        }

        return null;
    }

    private static string? TableFault(TruthFile truth)
    {
        var items = truth.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var t = 0; t < truth.Tables.Length; t++)
        {
            var table = truth.Tables[t];
            if (!ids.Add(table.Id))
            {
                return $"$.tables[{t}].id: \"{table.Id}\" is there twice";
            }

            if (table.Item is { } item && !items.Contains(item))
            {
                return $"$.tables[{t}].item: there is no item \"{item}\"";
            }

            for (var r = 0; r < table.Rows.Length; r++)
            {
                if (table.Rows[r].IsDefault || table.Rows[r].Length != table.Columns.Length)
                {
                    return $"$.tables[{t}].rows[{r}]: has {(table.Rows[r].IsDefault ? 0 : table.Rows[r].Length)} cells for "
                        + $"{table.Columns.Length} columns";
                }
            }
        }

        return null;
    }
}
