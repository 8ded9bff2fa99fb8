using System.Collections.Immutable;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Stream;

/// <summary>
/// The head of the next of two tables that follow each other: names over every column, or years, after rows of figures and with more
/// room than between rows, and figures again under them. A title may stand over the names.
/// </summary>
internal static class HeadBreaks
{
    /// <summary>The distance to the row above, against that of the rows above.</summary>
    private const double MoreRoom = 1.4;

    /// <summary>Names of columns may be parted from the figures by the name of a group.</summary>
    private const int FarthestFigures = 2;

    /// <returns>Places in <paramref name="rows"/> where a table begins: its title, or the names of its columns.</returns>
    public static HashSet<int> Of(ImmutableArray<TextRow> rows, RowKind[] kinds)
    {
        var found = new HashSet<int>();
        for (var i = 2; i + 1 < rows.Length; i++)
        {
            if (kinds[i] != RowKind.Tabular || !NamesColumns(rows, i))
            {
                continue;
            }

            var top = kinds[i - 1] == RowKind.Single ? i - 1 : i;
            if (top > 1 && IsOfFigures(rows, kinds, top - 1) && IsOfFigures(rows, kinds, top - 2)
                && rows[top - 1].Baseline - rows[top].Baseline > MoreRoom * (rows[top - 2].Baseline - rows[top - 1].Baseline))
            {
                found.Add(top);
            }
        }

        return found;
    }

    /// <summary>As many texts as the figures below, none of them a figure, the last over the last of those.</summary>
    private static bool NamesColumns(ImmutableArray<TextRow> rows, int i)
    {
        var names = rows[i].Runs;
        if (names.Any(run => NumericText.IsLike(run.Text) && !NumericText.IsYear(run.Text)))
        {
            return false;
        }

        for (var k = i + 1; k < rows.Length && k <= i + FarthestFigures; k++)
        {
            var below = rows[k].Runs;
            if (below.Length > 1)
            {
                return below.Length - names.Length is 0 or 1 && names[^1].Box.Right > below[^1].Box.Left
                    && names[^1].Box.Left < below[^1].Box.Right && below.Skip(1).All(run => IsFigure(run.Text));
            }
        }

        return false;
    }

    private static bool IsOfFigures(ImmutableArray<TextRow> rows, RowKind[] kinds, int i) =>
        kinds[i] == RowKind.Tabular && rows[i].Runs.Skip(1).Any(run => IsFigure(run.Text))
        && rows[i].Runs.Skip(1).All(run => IsFigure(run.Text) || NumericText.IsBlankMark(run.Text));

    private static bool IsFigure(string text) => NumericText.IsLike(text) && !NumericText.IsYear(text);
}
