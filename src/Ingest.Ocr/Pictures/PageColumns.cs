namespace Ingest.Ocr.Pictures;

/// <summary>
/// Finds the white between two columns of text whose lines don't stand beside each other. An engine that is told to read whole rows
/// mixes such lines up; where they do stand beside each other, as a table's rows, it reads them best together.
/// </summary>
public static class PageColumns
{
    /// <summary>Of the grid on which the white is looked for, and how many of them it is wide at the least.</summary>
    private const double CellInches = 0.04;
    private const int FewestCells = 3;

    /// <summary>
    /// Shares of the page: where the white can stand, how long it is and how much of each side has ink beside it at the least.
    /// </summary>
    private const double Leftmost = 0.3;
    private const double Shortest = 0.3;
    private const double LeastInk = 0.1;

    private const int FewestLines = 8;
    private const double Shifted = 0.3;

    /// <summary>In heights of a line: tops or feet this near stand beside each other.</summary>
    private const double Beside = 0.25;
    private const double LowestLineInches = 0.03;

    /// <returns>The white from the first of the columns' rows to the last; null where the page is to be read whole.</returns>
    public static PixelBox? Gutter(GrayscaleImage picture, double dotsPerInch)
    {
        var ink = BinaryImage.Of(picture);
        var cell = Math.Max(2, (int)(CellInches * dotsPerInch));
        var grid = Grid(ink, cell);
        var (width, height) = (ink.Width / cell, ink.Height / cell);
        (int Column, int Top, int Length) best = default;
        for (var column = (int)(Leftmost * width); column + FewestCells <= (1 - Leftmost) * width; column++)
        {
            for (int row = 0, clear = 0; row < height; row++)
            {
                clear = Enumerable.Range(column, FewestCells).Any(at => grid[row, at]) ? 0 : clear + 1;
                best = clear > best.Length ? (column, row - clear + 1, clear) : best;
            }
        }

        var gutter = new PixelBox(best.Column * cell, best.Top * cell, ((best.Column + FewestCells) * cell) - 1,
            ((best.Top + best.Length) * cell) - 1);
        return best.Length >= Shortest * height
            && AreShifted(Lines(ink, 0, gutter.Left, gutter, dotsPerInch), Lines(ink, gutter.Right + 1, ink.Width, gutter, dotsPerInch))
            && HasInk(grid, best, 0, best.Column) && HasInk(grid, best, best.Column + FewestCells, width)
            ? gutter : null;
    }

    /// <summary>The picture without what is right of the white, and that alone.</summary>
    public static (GrayscaleImage Left, GrayscaleImage Right) Part(GrayscaleImage picture, PixelBox gutter)
    {
        var left = picture with { Pixels = [.. picture.Pixels] };
        left.Clear(gutter with { Right = picture.Width - 1 }, 0);
        var right = picture with { Pixels = new byte[picture.Pixels.Length] };
        Array.Fill(right.Pixels, GrayscaleImage.White);
        for (var y = gutter.Top; y <= gutter.Bottom; y++)
        {
            picture.Row(y)[gutter.Left..].CopyTo(right.Row(y)[gutter.Left..]);
        }

        return (left, right);
    }

    private static bool[,] Grid(BinaryImage ink, int cell)
    {
        var grid = new bool[ink.Height / cell, ink.Width / cell];
        for (var row = 0; row < grid.GetLength(0); row++)
        {
            for (var y = row * cell; y < (row + 1) * cell; y++)
            {
                for (var column = 0; column < grid.GetLength(1); column++)
                {
                    grid[row, column] |= ink.Dark.AsSpan((y * ink.Width) + (column * cell), cell).Contains(true);
                }
            }
        }

        return grid;
    }

    private static bool HasInk(bool[,] grid, (int Column, int Top, int Length) white, int from, int to)
    {
        var dark = 0;
        for (var row = white.Top; row < white.Top + white.Length; row++)
        {
            for (var column = from; column < to; column++)
            {
                dark += grid[row, column] ? 1 : 0;
            }
        }

        return dark >= LeastInk * white.Length * (to - from);
    }

    /// <summary>Tops and feet of the rows of ink between two columns of pixels.</summary>
    private static List<(int Top, int Bottom)> Lines(BinaryImage ink, int from, int to, PixelBox gutter, double dotsPerInch)
    {
        var lines = new List<(int Top, int Bottom)>();
        var start = -1;
        for (var y = gutter.Top; y <= gutter.Bottom + 1; y++)
        {
            var isDark = y <= gutter.Bottom && ink.Dark.AsSpan((y * ink.Width) + from, to - from).Contains(true);
            if (isDark && start < 0)
            {
                start = y;
            }
            else if (!isDark && start >= 0)
            {
                lines.Add((start, y - 1));
                start = -1;
            }
        }

        return lines.FindAll(line => line.Bottom - line.Top >= LowestLineInches * dotsPerInch);
    }

    private static bool AreShifted(List<(int Top, int Bottom)> left, List<(int Top, int Bottom)> right)
    {
        var pairs =
            left.SelectMany(one => right.Where(other => other.Top <= one.Bottom && other.Bottom >= one.Top).Select(other => (one, other)))
                .ToList();
        var shifted = pairs.Count(pair => Math.Min(pair.one.Bottom - pair.one.Top, pair.other.Bottom - pair.other.Top) is var height
            && Math.Abs(pair.one.Top - pair.other.Top) > Beside * height
            && Math.Abs(pair.one.Bottom - pair.other.Bottom) > Beside * height);
        var alone = left.Count(one => !pairs.Exists(pair => pair.one == one)); // between two lines of the other column
        return left.Count >= FewestLines && right.Count >= FewestLines && shifted + alone > Shifted * (pairs.Count + alone);
    }
}
