using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;

namespace Ingest.Tables.Stream;

/// <summary>
/// Lone texts between two tables whose columns are parted by upright strokes: the strokes stop there,
/// and there is more room than between rows.
/// </summary>
internal static class StrokeBreaks
{
    /// <summary>The distance to the row above or below, against that of the rows above.</summary>
    private const double MoreRoom = 1.15;

    /// <summary>One stroke may be a bar beside the text.</summary>
    private const int FewestStrokes = 2;

    /// <returns>Places in <paramref name="rows"/>.</returns>
    public static HashSet<int> Of(PageLayout page, ImmutableArray<TextRow> rows, RowKind[] kinds)
    {
        var found = new HashSet<int>();
        if (page.Rulings.Count(ruling => !ruling.IsHorizontal) < FewestStrokes || page.Rulings.Length > EdgeJoiner.MostEdges)
        {
            return found;
        }

        var strokes = EdgeJoiner.Join([.. page.Rulings.Where(ruling => !ruling.IsHorizontal)], []);
        for (var i = 2; i < rows.Length; i++)
        {
            if (kinds[i] == RowKind.Single && kinds[i - 1] == RowKind.Tabular && kinds[i - 2] == RowKind.Tabular && HasRoom(rows, i)
                && strokes.Count(stroke => Crosses(stroke, rows[i - 1]) && Crosses(stroke, rows[i - 2])) >= FewestStrokes
                && !strokes.Any(stroke => Crosses(stroke, rows[i], rows[i - 1].Box)))
            {
                found.Add(i);
            }
        }

        return found;
    }

    private static bool HasRoom(ImmutableArray<TextRow> rows, int i)
    {
        var usual = rows[i - 2].Baseline - rows[i - 1].Baseline;
        return rows[i - 1].Baseline - rows[i].Baseline > MoreRoom * usual
            || (i + 1 < rows.Length && rows[i].Baseline - rows[i + 1].Baseline > MoreRoom * usual);
    }

    private static bool Crosses(Edge stroke, TextRow row) => Crosses(stroke, row, row.Box.Grow(row.Size));

    private static bool Crosses(Edge stroke, TextRow row, Box width) =>
        stroke.From < row.Baseline && stroke.To > row.Baseline + (0.3 * row.Size) && stroke.At > width.Left - row.Size
            && stroke.At < width.Right + row.Size;
}
