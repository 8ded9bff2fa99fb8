using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>Puts a text row's words into columns.</summary>
internal static class RowCells
{
    /// <summary>Share of the narrower of a text and a column by which they must overlap to belong together.</summary>
    private const double OverlapShare = 0.3;

    /// <summary>Between two names of columns at least this share of the size; a blank is a quarter or a third.</summary>
    private const double NameGap = 0.42;

    /// <summary>Edges this near in sizes are the same.</summary>
    private const double EdgeShare = 0.15;

    /// <summary>Edges this near in sizes were set to be the same.</summary>
    private const double SetShare = 0.05;

    /// <summary>What each column holds: left and right of the texts that lie within its borders.</summary>
    public static ImmutableArray<(double Left, double Right)> Spread(ImmutableArray<TextRow> rows, ImmutableArray<double> borders)
    {
        var spread = Enumerable.Repeat((Left: double.MaxValue, Right: double.MinValue), borders.Length + 1).ToArray();
        foreach (var run in rows.SelectMany(row => Runs(row, borders)))
        {
            double left = run[0].Box.Left, right = run.Max(word => word.Box.Right);
            var column = Column(borders, left);
            if (column == Column(borders, right))
            {
                spread[column] = (Math.Min(spread[column].Left, left), Math.Max(spread[column].Right, right));
            }
        }

        for (var column = 0; column < spread.Length; column++)
        {
            if (spread[column].Left > spread[column].Right)
            {
                var at = column == 0 ? borders[0] : borders[column - 1];
                spread[column] = (at, at);
            }
        }

        return [.. spread];
    }

    public static ImmutableArray<RowCell> Of(TextRow row, ImmutableArray<double> borders,
        ImmutableArray<(double Left, double Right)> spread)
    {
        var cells = new List<RowCell>();
        foreach (var run in Runs(row, borders).SelectMany(run => AtEdges(run, spread)))
        {
            var (first, last) = Columns(run, borders, spread);
            if (cells.Count > 0 && first <= cells[^1].Last && last > cells[^1].Last)
            {
                first = cells[^1].Last + 1;
            }

            if (cells.Count > 0 && first <= cells[^1].Last)
            {
                var before = cells[^1];
                cells[^1] = new RowCell(before.First, Math.Max(before.Last, last), before.Words.AddRange(run));
            }
            else
            {
                cells.Add(new RowCell(first, last, [.. run]));
            }
        }

        return [.. cells];
    }

    public static int Column(ImmutableArray<double> borders, double x)
    {
        var column = 0;
        while (column < borders.Length && borders[column] < x)
        {
            column++;
        }

        return column;
    }

    /// <summary>Words that read on; a figure beyond a border starts anew however near it stands.</summary>
    private static List<List<PlacedWord>> Runs(TextRow row, ImmutableArray<double> borders)
    {
        var runs = new List<List<PlacedWord>>();
        foreach (var run in row.Runs)
        {
            for (var i = 0; i < run.Words.Length; i++)
            {
                if (i == 0 || StartsAnew(runs[^1][^1], run.Words[i], borders))
                {
                    runs.Add([run.Words[i]]);
                }
                else
                {
                    runs[^1].Add(run.Words[i]);
                }
            }
        }

        return runs;
    }

    /// <summary>
    /// Names wider than what their columns hold nearly touch: they part at a gap wider than between words where one
    /// ends at the right edge of a column's figures, or the next begins at the left edge of the next column's; at any
    /// gap where every column below has its name's end, or its beginning, at its own edge.
    /// </summary>
    private static List<List<PlacedWord>> AtEdges(List<PlacedWord> run, ImmutableArray<(double Left, double Right)> spread)
    {
        if (AtEvery(run, spread) is { } names)
        {
            return names;
        }

        var parts = new List<List<PlacedWord>> { new() { run[0] } };
        for (var i = 1; i < run.Count; i++)
        {
            var (last, word, near) = (run[i - 1], run[i], EdgeShare * run[i].Size);
            var edge = word.Box.Left - last.Box.Right > NameGap * word.Size && Enumerable.Range(0, spread.Length - 1).Any(column =>
                (Math.Abs(last.Box.Right - spread[column].Right) < near && column > 0)
                    || Math.Abs(word.Box.Left - spread[column + 1].Left) < near);
            if (edge)
            {
                parts.Add([word]);
            }
            else
            {
                parts[^1].Add(word);
            }
        }

        return parts;
    }

    /// <summary>
    /// The names of two or more columns, each at its column's right edge or each at its left one; null where one has none there.
    /// </summary>
    private static List<List<PlacedWord>>? AtEvery(List<PlacedWord> run, ImmutableArray<(double Left, double Right)> spread)
    {
        double left = run[0].Box.Left, right = run[^1].Box.Right, near = SetShare * run[0].Size;
        var under = Enumerable.Range(1, spread.Length - 1)
            .Where(column => spread[column].Right > left && spread[column].Left < right && spread[column].Right > spread[column].Left)
            .ToArray();
        if (run.Count < 2 || under.Length < 2)
        {
            return null;
        }

        var ends = under.Select(column => run.FindIndex(word => Math.Abs(word.Box.Right - spread[column].Right) < near)).ToArray();
        var starts = under.Select(column => run.FindIndex(word => Math.Abs(word.Box.Left - spread[column].Left) < near)).ToArray();
        return Array.TrueForAll(ends, end => end >= 0) && ends[^1] == run.Count - 1 ? Cut([.. ends.SkipLast(1).Select(end => end + 1)])
            : Array.TrueForAll(starts, start => start >= 0) && starts[0] == 0 ? Cut(starts[1..])
            : null;

        List<List<PlacedWord>> Cut(int[] at) =>
            [.. at.Append(run.Count).Zip(at.Prepend(0), (end, start) => run[start..end]).Where(name => name.Count > 0)];
    }

    private static bool StartsAnew(PlacedWord last, PlacedWord word, ImmutableArray<double> borders)
    {
        var gap = word.Box.Left - last.Box.Right;
        var beyond =
            borders.Any(
                border => border > last.MiddleX && border < word.MiddleX && border > last.Box.Right - (0.3 * last.Size)
                    && border < word.Box.Left + (0.3 * word.Size));
        return gap > TextRows.RunGap * word.Size
            || (beyond && (gap > ColumnBands.WordGap * word.Size || IsValue(word.Text) || IsValue(last.Text)));
    }

    private static bool IsValue(string text) =>
        (NumericText.IsLike(text) && !NumericText.IsYear(text) && !IsOrdinal(text)) || NumericText.IsBlankMark(text);

    /// <summary><c>2.</c> of <c>2. halvår</c>.</summary>
    private static bool IsOrdinal(string text) => text.Length is 2 or 3 && text[^1] == '.' && text[..^1].All(char.IsAsciiDigit);

    private static (int First, int Last) Columns(List<PlacedWord> run, ImmutableArray<double> borders,
        ImmutableArray<(double Left, double Right)> spread)
    {
        double left = run[0].Box.Left, right = run.Max(word => word.Box.Right);
        int first = Column(borders, left), last = Column(borders, right);
        if (first == last)
        {
            return (first, last);
        }

        var under = Enumerable.Range(first, last - first + 1).Where(column => Overlaps(left, right, spread[column])).ToArray();
        var middle = Column(borders, (left + right) / 2);
        return under.Length == 0 ? (middle, middle) : (under[0], under[^1]);
    }

    private static bool Overlaps(double left, double right, (double Left, double Right) column)
    {
        var overlap = Math.Min(right, column.Right) - Math.Max(left, column.Left);
        return overlap > OverlapShare * Math.Min(right - left, column.Right - column.Left);
    }
}
