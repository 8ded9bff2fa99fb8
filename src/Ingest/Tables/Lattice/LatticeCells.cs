using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rulings;

namespace Ingest.Tables.Lattice;

/// <summary>
/// The cells of a ruled grid: neighbouring fields with no line drawn between them are one cell, so
/// merged cells, broken lines and open sides come out without looking for rectangles.
/// </summary>
internal static class LatticeCells
{
    /// <summary>A grid with more fields than this is a drawing: squared paper, a raster map.</summary>
    private const int MostFields = 6_000;

    public static bool AreTooMany(GridLines lines) => (lines.Ys.Length - 1) * (lines.Xs.Length - 1) > MostFields;

    public static ImmutableArray<DraftCell> Of(GridLines lines)
    {
        int rows = lines.Ys.Length - 1, columns = lines.Xs.Length - 1;
        var owner = Owners(lines, rows, columns);
        var cells = ImmutableArray.CreateBuilder<DraftCell>();
        var taken = new bool[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (!taken[row, column])
                {
                    cells.Add(Rectangle(lines, owner, taken, row, column));
                }
            }
        }

        return cells.ToImmutable();
    }

    /// <summary>For every field the number of the open area it lies in.</summary>
    private static int[,] Owners(GridLines lines, int rows, int columns)
    {
        var owner = new int[rows, columns];
        var areas = 0;
        var open = new Stack<(int Row, int Column)>();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (owner[row, column] != 0)
                {
                    continue;
                }

                owner[row, column] = ++areas;
                open.Push((row, column));
                while (open.TryPop(out var at))
                {
                    foreach (var next in Open(lines, at.Row, at.Column, rows, columns))
                    {
                        if (owner[next.Row, next.Column] == 0)
                        {
                            owner[next.Row, next.Column] = areas;
                            open.Push(next);
                        }
                    }
                }
            }
        }

        return owner;
    }

    private static IEnumerable<(int Row, int Column)> Open(GridLines lines, int row, int column, int rows, int columns)
    {
        double left = lines.Xs[column], right = lines.Xs[column + 1], top = lines.Ys[row], bottom = lines.Ys[row + 1];
        if (column + 1 < columns && !lines.DrawnDown(column + 1, bottom, top))
        {
            yield return (row, column + 1);
        }

        if (column > 0 && !lines.DrawnDown(column, bottom, top))
        {
            yield return (row, column - 1);
        }

        if (row + 1 < rows && !lines.DrawnAcross(row + 1, left, right))
        {
            yield return (row + 1, column);
        }

        if (row > 0 && !lines.DrawnAcross(row, left, right))
        {
            yield return (row - 1, column);
        }
    }

    /// <summary>
    /// The largest rectangle of one area that starts here: along the row, then down while whole rows
    /// fit. An area that is no rectangle (a line is missing) falls into several.
    /// </summary>
    private static DraftCell Rectangle(GridLines lines, int[,] owner, bool[,] taken, int row, int column)
    {
        var area = owner[row, column];
        var columnEnd = column;
        while (columnEnd < owner.GetLength(1) && owner[row, columnEnd] == area && !taken[row, columnEnd])
        {
            columnEnd++;
        }

        var rowEnd = row + 1;
        while (rowEnd < owner.GetLength(0)
            && Enumerable.Range(column, columnEnd - column).All(c => owner[rowEnd, c] == area && !taken[rowEnd, c]))
        {
            rowEnd++;
        }

        for (var r = row; r < rowEnd; r++)
        {
            for (var c = column; c < columnEnd; c++)
            {
                taken[r, c] = true;
            }
        }

        var box = new Box(lines.Xs[column], lines.Ys[rowEnd], lines.Xs[columnEnd], lines.Ys[row]);
        return new DraftCell(row, column, rowEnd - row, columnEnd - column, box, []);
    }
}
