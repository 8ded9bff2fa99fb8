using Ingest.Tables.Words;

namespace Ingest.Tables.Rows.Lines;

/// <summary>
/// Rows that white tells apart: in the whole table lines stand at two distances, the lines of one text and, farther, the rows; every
/// line with figures begins a row. Then what a line says does not matter: it may begin with a capital, a number or a new sentence.
/// <code>
/// R7   Støj for naboer   Spunsning er nødvendig, hvor der   4   220
///                        bor 14 familier tæt på skellet.
///
/// R8   Fugt              Måles af bygherre.                 2   900
/// </code>
/// </summary>
internal static class RowWhite
{
    /// <summary>Of the distance between rows: lines this near are one text's, and those from the second share on begin a row.</summary>
    private const double TextShare = 0.85, RowShare = 0.95;

    /// <summary>Rows with figures, and lines of text between them, that show the two distances.</summary>
    private const int FewestRows = 3, FewestLines = 2;

    /// <param name="cells">By line, what stands in each column.</param>
    /// <param name="gaps">From each line to the next, baseline to baseline.</param>
    /// <returns>Which lines go on the row above; null where white does not tell the rows apart.</returns>
    public static bool[]? Joined(string[][] cells, double[] gaps)
    {
        int[] columns = [.. Enumerable.Range(0, cells.Length == 0 ? 0 : cells[0].Length)
            .Where(column => column > 0 && IsOfFigures(cells, column))];
        var rows = Enumerable.Range(1, gaps.Length).Where(i => columns.Any(column => NumericText.IsFigureOrBlank(cells[i][column])))
            .Select(i => gaps[i - 1]).ToArray();
        var row = rows.Length < FewestRows ? 0 : rows.Min();
        if (gaps.Any(gap => gap >= TextShare * row && (row == 0 || gap < RowShare * row)))
        {
            return null;
        }

        var joined = new bool[cells.Length];
        for (var i = 1; i < cells.Length; i++)
        {
            joined[i] = gaps[i - 1] < TextShare * row;
        }

        return joined.Count(line => line) >= FewestLines && GoOn(cells, joined) ? joined : null;
    }

    /// <summary>Most of its texts are figures: a number at the end of a text ("… som ventet i uge / 32.") is none.</summary>
    private static bool IsOfFigures(string[][] cells, int column) =>
        cells.Count(line => NumericText.IsFigureOrBlank(line[column])) * 2 > cells.Count(line => line[column].Length > 0);

    /// <summary>What the nearer lines hold stands under a text of their row.</summary>
    private static bool GoOn(string[][] cells, bool[] joined)
    {
        var filled = new bool[cells.Length == 0 ? 0 : cells[0].Length];
        for (var i = 0; i < cells.Length; i++)
        {
            for (var column = 0; column < filled.Length; column++)
            {
                if (joined[i] && !filled[column] && cells[i][column].Length > 0)
                {
                    return false;
                }

                filled[column] = (joined[i] && filled[column]) || cells[i][column].Length > 0;
            }
        }

        return true;
    }
}
