using System.Collections.Immutable;
using Ingest.Tables.Rows;

namespace Ingest.Tables.Stream;

/// <summary>
/// Titles over tables that follow each other without names of columns: a text alone in the same type and place as the one over the
/// first of them, set to the middle, with more room above it than between rows.
/// <code>
///              Indtægter
/// Kontingent ........... 10.700
/// Indtægter i alt ...... 23.857
///
///              Udgifter
/// Leje af skur ......... 4.200
/// </code>
/// </summary>
internal static class TitleBreaks
{
    /// <summary>The distance to the row above, against that between rows.</summary>
    private const double MoreRoom = 1.3;

    /// <summary>In sizes: middles that are the same, and how far the title begins from the rows' edge.</summary>
    private const double SameMiddle = 0.5, Inset = 3;

    /// <returns>Places in <paramref name="rows"/>.</returns>
    public static IEnumerable<int> Of(ImmutableArray<TextRow> rows, RowKind[] kinds)
    {
        var first = -1; // the title over the table that is read
        for (var i = 0; i + 1 < rows.Length; i++)
        {
            if (kinds[i] != RowKind.Single || kinds[i + 1] != RowKind.Tabular || !IsCentred(rows[i], rows[i + 1]))
            {
                continue;
            }

            if (first >= 0 && IsLike(rows[first], rows[i]) && HasRoom(rows, kinds, i))
            {
                yield return i;
            }

            first = i;
        }
    }

    /// <summary>Over the middle of a row that fills the width.</summary>
    private static bool IsCentred(TextRow title, TextRow row) =>
        Math.Abs(title.Box.MiddleX - row.Box.MiddleX) < SameMiddle * title.Size && title.Box.Left > row.Box.Left + (Inset * title.Size);

    private static bool IsLike(TextRow one, TextRow other) =>
        Math.Abs(one.Size - other.Size) < 0.05 * one.Size && one.Runs[0].Words[0].Bold == other.Runs[0].Words[0].Bold
            && Math.Abs(one.Box.MiddleX - other.Box.MiddleX) < SameMiddle * one.Size;

    private static bool HasRoom(ImmutableArray<TextRow> rows, RowKind[] kinds, int i)
    {
        var above = Enumerable.Range(1, i - 1).Where(k => kinds[k] == RowKind.Tabular && kinds[k - 1] == RowKind.Tabular)
            .Select(k => rows[k - 1].Baseline - rows[k].Baseline).Order().ToArray();
        return above.Length > 0 && rows[i - 1].Baseline - rows[i].Baseline > MoreRoom * above[above.Length / 2];
    }
}
