using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>
/// The end of an undrawn table on the next page: its few rows show fewer columns than there are, so
/// those of the page before are laid over it.
/// </summary>
internal static class Recast
{
    /// <returns><paramref name="below"/> in the columns of <paramref name="above"/>, or as it is where they do not fit it.</returns>
    public static TableDraft By(TableDraft above, TableDraft below)
    {
        if (above.Drawn || below.Drawn || below.Page != above.Page + 1 || below.Columns == above.Columns || HeaderRows.Count(below) > 0)
        {
            return below;
        }

        var held = Held(above);
        var borders = held.Zip(held.Skip(1), (one, other) => (one.Right + other.Left) / 2).ToImmutableArray();
        var rows = TextRows.Of([.. below.Filled.SelectMany(cell => cell.Words)]);
        var apart = held.Zip(held.Skip(1)).All(pair => pair.First.Right < pair.Second.Left);
        return apart && rows.All(row => row.Runs.SelectMany(run => run.Words).All(word => !borders.Any(border => word.Box.Left < border && word.Box.Right > border)))
            ? TextGrid.Build(below.Page, rows, [], borders) with { Weak = below.Weak }
            : below;
    }

    /// <summary>What each column holds below its header.</summary>
    private static Box[] Held(TableDraft draft) =>
        [.. Enumerable.Range(0, draft.Columns).Select(column => Box.Around(draft.Filled
            .Where(cell => cell.Column == column && cell.ColumnSpan == 1 && cell.Row >= Math.Max(0, draft.HeaderRows))
            .SelectMany(cell => cell.Words).Select(word => word.Box)))];
}
