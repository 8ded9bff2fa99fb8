using System.Collections.Immutable;

namespace Ingest.Tables.Rows;

/// <summary>
/// Rows whose cells are set to their middle: a cell's lines stand round the middle that it shares with the figures of its
/// row, on no common line with them.
/// <code>
///                 Renovering af
/// Ordinær pulje   svømmehallens     12,5
///                 tekniske anlæg
/// </code>
/// </summary>
internal static class CenteredRows
{
    /// <summary>Baseline to baseline in sizes, within one cell.</summary>
    private const double MostLeading = 1.4;

    /// <summary>Middles this near in sizes are the same.</summary>
    private const double SameMiddle = 0.2;

    /// <summary>A cell's lines in one column.</summary>
    private sealed record Block(int First, int Last, double Middle);

    /// <param name="lines">Topmost first.</param>
    /// <returns>The lines of each row; null where the cells do not share their middles, or all are of one line.</returns>
    public static ImmutableArray<ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)>>? Of(
        ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> lines)
    {
        if (lines.IsEmpty || !lines.Any(line => line.Cells[0].First > 0) || lines.Any(line => line.Cells.Any(cell => cell.IsSpan)))
        {
            return null;
        }

        var blocks = Enumerable.Range(0, 1 + lines.Max(line => line.Cells[^1].Last)).SelectMany(column => Blocks(lines, column))
            .OrderByDescending(block => block.Middle).ToList();
        var near = SameMiddle * lines[0].Row.Size;
        var rows = new List<List<Block>>();
        foreach (var block in blocks)
        {
            if (rows.Count > 0 && rows[^1][0].Middle - block.Middle < near)
            {
                rows[^1].Add(block);
            }
            else
            {
                rows.Add([block]);
            }
        }

        var ends = rows.ConvertAll(row => (First: row.Min(block => block.First), Last: row.Max(block => block.Last)));
        var whole = ends[0].First == 0 && ends[^1].Last == lines.Length - 1
            && ends.Zip(ends.Skip(1)).All(pair => pair.Second.First == pair.First.Last + 1);
        var several = rows.TrueForAll(row => row.Count > 1) && rows.Exists(row => row.Exists(block => block.Last > block.First));
        return whole && several ? [.. ends.Select(row => lines[row.First..(row.Last + 1)])] : null;
    }

    private static IEnumerable<Block> Blocks(ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> lines, int column)
    {
        var at = Enumerable.Range(0, lines.Length).Where(i => lines[i].Cells.Any(cell => cell.First == column)).ToArray();
        var start = 0;
        for (var i = 1; i <= at.Length; i++)
        {
            if (i == at.Length || lines[at[i - 1]].Row.Baseline - lines[at[i]].Row.Baseline > MostLeading * lines[at[i]].Row.Size)
            {
                var (first, last) = (at[start], at[i - 1]);
                yield return new Block(first, last, (lines[first].Row.Baseline + lines[last].Row.Baseline) / 2);
                start = i;
            }
        }
    }
}
