using System.Collections.Immutable;

namespace Ingest.Tables.Items;

/// <summary>The rows whose numbers count up from row to row: 1, 2, 2.1, 2.2, 3.</summary>
internal static class RowNumbers
{
    /// <summary>Items that were left out, as closed ones are, between two neighbours.</summary>
    private const int MostSkipped = 2;

    /// <returns>Indices into <paramref name="rows"/>.</returns>
    public static ImmutableArray<int> Chain(ImmutableArray<GridRow> rows)
    {
        var chain = ImmutableArray.CreateBuilder<int>();
        ImmutableArray<int>? last = null;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Number is { } number && (last is not { } before || Follows(before, number.Parts)))
            {
                chain.Add(i);
                last = number.Parts;
            }
        }

        return chain.ToImmutable();
    }

    /// <summary>Whether an item with the number <paramref name="next"/> may come right after one with <paramref name="before"/>.</summary>
    public static bool Follows(ImmutableArray<int> before, ImmutableArray<int> next)
    {
        if (next.Length > before.Length)
        {
            return next.Length == before.Length + 1 && next[^1] is 1 && next[..^1].SequenceEqual(before);
        }

        var level = next.Length - 1;
        return next[..level].SequenceEqual(before[..level]) && next[level] - before[level] is >= 1 and <= MostSkipped + 1;
    }
}
