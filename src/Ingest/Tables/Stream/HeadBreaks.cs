using System.Collections.Immutable;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Stream;

/// <summary>
/// The head of the next of two tables that follow each other: names over every column, or years, after rows of figures and with more
/// room than between rows or in bold over other columns, and figures again under them. A title may stand over the names.
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
                && (rows[top - 1].Baseline - rows[top].Baseline > MoreRoom * (rows[top - 2].Baseline - rows[top - 1].Baseline)
                    || (top == i && IsSetApart(rows, i))))
            {
                found.Add(top);
            }
        }

        return found;
    }

    /// <summary>In bold over rows that are not, whose figures stand at other edges than those above.</summary>
    private static bool IsSetApart(ImmutableArray<TextRow> rows, int i)
    {
        var near = SameEdge * rows[i].Size;
        double[] Edges(int at) => [.. rows[at].Runs.Skip(1).Select(run => run.Box.Right)];
        double[] above = [.. Edges(i - 1), .. Edges(i - 2)], below = Edges(i + 1);
        return rows[i].Runs.All(IsBold) && !rows[i + 1].Runs.Any(IsBold)
            && below.Count(edge => above.Any(other => Math.Abs(edge - other) < near)) * 2 < below.Length;
    }

    /// <summary>In sizes: right edges that are the same.</summary>
    private const double SameEdge = 0.3;

    private static bool IsBold(TextRun run) => run.Words.All(word => word.Bold);

    /// <summary>As many texts as the figures below, none of them a figure, the last over the last of those.</summary>
    private static bool NamesColumns(ImmutableArray<TextRow> rows, int i)
    {
        var names = rows[i].Runs;
        if (names.Any(run => IsFigure(run.Text) && !IsSeason(run.Text)))
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

    /// <summary>Two years that one season lies in: <c>2026/27</c>, <c>2026/2027</c>.</summary>
    private static bool IsSeason(string text) =>
        text.Length is 7 or 9 && text[4] == '/' && NumericText.IsYear(text[..4]) && text.AsSpan(5).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsFigure(string text) => NumericText.IsLike(text) && !NumericText.IsYear(text);
}
