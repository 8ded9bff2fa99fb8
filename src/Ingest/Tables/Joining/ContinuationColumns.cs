using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Headers;
using Ingest.Tables.Rows;
using Ingest.Tables.Stream;
using Ingest.Tables.Words;

namespace Ingest.Tables.Joining;

/// <summary>
/// The end of an undrawn table on the next page: its few rows show fewer columns than there are, so
/// those of the page before are laid over it.
/// </summary>
internal static class ContinuationColumns
{
    /// <returns><paramref name="below"/> in the columns of <paramref name="above"/>, or as it is where they do not fit it.</returns>
    public static TableDraft By(TableDraft above, TableDraft below)
    {
        if (above.Drawn || below.Drawn || below.Page != above.Page + 1 || below.Columns == above.Columns || HeaderRows.Count(below) > 0)
        {
            return below;
        }

        ImmutableArray<PlacedWord> words = [.. below.Filled.SelectMany(cell => cell.Words)];
        return Borders(above, words) is { } borders
            ? TextGrid.Build(below.Page, TextRows.Of(words), [], borders) with { Weak = below.Weak } : below;
    }

    /// <summary>
    /// Where the columns of <paramref name="above"/> end among the <paramref name="words"/> of the next page; null where they cut them.
    /// </summary>
    public static ImmutableArray<double>? Borders(TableDraft above, ImmutableArray<PlacedWord> words)
    {
        var held = Held(above);
        ImmutableArray<double> borders = [.. held.Zip(held.Skip(1), (one, other) => Border(one, other, words)).OfType<double>()];
        return borders.Length + 1 == above.Columns ? borders : null;
    }

    /// <summary>Where between two columns no word is cut: in the middle, or near one of them where the rows below hold more.</summary>
    private static double? Border(Box one, Box other, ImmutableArray<PlacedWord> words) => one.Right >= other.Left
        ? null
        : new double?[] { (one.Right + other.Left) / 2, other.Left - 0.5, one.Right + 0.5 }
            .FirstOrDefault(border => !words.Any(word => word.Box.Left < border && word.Box.Right > border));

    /// <summary>What each column holds below its header.</summary>
    private static Box[] Held(TableDraft draft) =>
        [.. Enumerable.Range(0, draft.Columns).Select(column => Box.Around(draft.Filled
            .Where(cell => cell.Column == column && cell.ColumnSpan == 1 && cell.Row >= Math.Max(0, draft.HeaderRows))
            .SelectMany(cell => cell.Words).Select(word => word.Box)))];
}
