using System.Collections.Immutable;
using Ingest.Tables.Rows;

namespace Ingest.Tables.Headers;

/// <summary>How the texts of a head's row are set over their columns, and how far each stands from there, in sizes.</summary>
/// <param name="Cost">What speaks against the setting itself: texts over the middle are the rule.</param>
/// <param name="Off">How far the text of the given index stands from its place over the columns given.</param>
internal sealed record HeadSetting(double Cost, Func<int, int, int, double?> Off)
{
    /// <summary>How much it counts that columns stay without a text.</summary>
    public double Bare { get; init; } = 1;

    /// <summary>Set at the left edge of the first of the columns, or all as far from the right edge of the last.</summary>
    private const double AtLeft = 0.6, Alike = 1, Further = 0.3;

    /// <summary>In sizes, how far that may be.</summary>
    private const double Farthest = 4;

    /// <summary>No text heads several: all are first lines of names, and where a name has but one line, none stands.</summary>
    private const double AsLines = 0.5;

    /// <summary>In sizes, half the room that a cell leaves beside its text.</summary>
    private const double Padding = 0.5;

    /// <summary>At the left edge nothing shows where the columns end: with names of one kind, as years before a sum in words, and
    /// before a text above that begins there.</summary>
    private const double OtherKind = 0.8, Across = 1.5;

    /// <summary>Over several columns though it may be a line of a wrapped name (<see cref="HeaderBlock"/>).</summary>
    private const double NotWrapped = 0.6;

    /// <summary>A line of a name that would have had room on the line below.</summary>
    private const double OnTwoLines = 0.8;

    /// <summary>A text whose bracket is not closed, over several columns.</summary>
    private const double Unfinished = 3;

    /// <summary>
    /// The one text of its line that ends or begins where the name of one column within does, and has not its middle: a line of that name.
    /// </summary>
    private const double OfOneName = 0.8;

    /// <summary>In sizes: the same edge or middle as the name below, or as what the column holds.</summary>
    private const double SameAsName = 0.12, SameAsColumn = 0.6;

    /// <summary>In sizes: what a text may reach to the right of the left edge of its first column's name and still begin it.</summary>
    private const double Inset = 0.3;

    /// <param name="cells">The row's texts.</param>
    /// <param name="above">Those of the rows above.</param>
    /// <param name="leaves">What stands below.</param>
    /// <param name="spread">Left and right of what each column holds, with its name.</param>
    public static IEnumerable<HeadSetting> All(ImmutableArray<RowCell> cells, IEnumerable<RowCell> above, HeadLeaves leaves,
        ImmutableArray<(double Left, double Right)> spread)
    {
        var isOnly = cells.Count(cell => cell.First > 0) == 1;
        double Own(int i, int column) => OffOwn(cells[i], column, leaves, spread);
        double Middle(int i, double left, double right) => (cells[i].Box.MiddleX - ((left + right) / 2)) / cells[i].Words[0].Size;
        double Over(int i, int first, int last, Func<int, int, double> off) => first == last ? Own(i, first)
            : off(first, last) + (IsOpen(cells[i]) ? Unfinished : 0) + (cells[i].IsWrapped ? NotWrapped : 0)
                + (isOnly && Enumerable.Range(first + 1, last - first - 1).Any(column => IsAtEdge(cells[i], leaves.Lines(column)))
                    ? OfOneName : 0);
        var starts = above.Select(cell => Enumerable.Range(1, spread.Length - 1).FirstOrDefault(c => OffStart(cell, c, spread) == 0))
            .ToArray();
        yield return new HeadSetting(0, (i, first, last) =>
            Over(i, first, last, (_, _) => Math.Abs(Middle(i, spread[first].Left, spread[last].Right))));
        yield return new HeadSetting(0, (i, first, last) =>
            Over(i, first, last, (_, _) => Aside(Middle(i, RightBefore(first, spread), spread[last].Right))));
        yield return new HeadSetting(0, (i, first, last) =>
            Over(i, first, last, (_, _) => Aside(-Middle(i, spread[first].Left, LeftAfter(last, spread)))));
        yield return new HeadSetting(AtLeft, (i, first, last) =>
            Over(i, first, last, (_, _) => OffStart(cells[i], first, spread) + (leaves.EndsInOtherKind(first, last) ? OtherKind : 0)
                + (Across * starts.Count(start => start > first && start <= last))));
        yield return new HeadSetting(AsLines, (i, first, last) => first == last ? Own(i, first) : null) { Bare = 0 };
        var size = cells[^1].Words[0].Size;
        var asides = leaves.IsTop && cells.Count(cell => cell.First > 0) > 1
            ? spread.Select(column => cells[^1].Box.Right - column.Right) : [];
        foreach (var aside in asides.Where(aside => Math.Abs(aside) < Farthest * size))
        {
            yield return new HeadSetting(Alike + (Further * Math.Abs(aside / size)), (i, first, last) =>
                Over(i, first, last, (_, _) => Math.Abs(spread[last].Right + aside - cells[i].Box.Right) / size));
        }
    }

    /// <summary>How far beyond the room that a cell leaves beside figures or texts that are not in its middle.</summary>
    private static double Aside(double off) => Math.Max(0, Math.Max(-off, off - Padding));

    /// <summary>"Budget (mio.": the line below goes on; or "(m)", the end of a name.</summary>
    private static bool IsOpen(RowCell cell) => cell.Text.LastIndexOf('(') > cell.Text.LastIndexOf(')')
        || (cell.Text is ['(', .., ')']);

    private static bool IsAtEdge(RowCell cell, RowCell[] names) => names is [var name, ..]
        && Math.Abs(cell.Box.MiddleX - name.Box.MiddleX) > SameAsColumn * cell.Words[0].Size
        && Math.Min(Math.Abs(cell.Box.Left - name.Box.Left), Math.Abs(cell.Box.Right - name.Box.Right)) < SameAsName * cell.Words[0].Size;

    /// <summary>The right edge of the column before, as figures are set to the right.</summary>
    private static double RightBefore(int first, ImmutableArray<(double Left, double Right)> spread) =>
        first > 1 ? spread[first - 1].Right
        : first == 1 && spread.Length > 2 ? Math.Max(spread[0].Right, (2 * spread[1].Right) - spread[2].Right) : spread[first].Left;

    /// <summary>The left edge of the column after, as texts are set to the left.</summary>
    private static double LeftAfter(int last, ImmutableArray<(double Left, double Right)> spread) =>
        last + 1 < spread.Length ? spread[last + 1].Left
        : spread[last].Right + Enumerable.Range(1, last).Select(c => spread[c].Left - spread[c - 1].Right).DefaultIfEmpty().Min();

    /// <summary>How far the text begins from the room between the column before and the left edge of this one.</summary>
    private static double OffStart(RowCell cell, int first, ImmutableArray<(double Left, double Right)> spread)
    {
        var (left, size) = (cell.Box.Left, cell.Words[0].Size);
        var from = first == 0 ? double.MinValue : spread[first - 1].Right;
        var to = spread[first].Left + (Inset * size);
        return Math.Max(0, Math.Max(from - left, left - to)) / size;
    }

    /// <summary>
    /// How far the text is from being a line of the column's own name, which shares an edge or the middle with all lines below it, or
    /// with what the column holds where none stands there, and reaches over no column beside.
    /// </summary>
    private static double OffOwn(RowCell cell, int column, HeadLeaves leaves, ImmutableArray<(double Left, double Right)> spread)
    {
        var (box, size, lines) = (cell.Box, cell.Words[0].Size, leaves.Lines(column));
        (double Left, double Right)[] below = lines.Length == 0 ? [spread[column]]
            : [.. lines.Select(line => (line.Box.Left, line.Box.Right))];
        var atLeft = below.Max(line => Math.Abs(box.Left - line.Left)) / size;
        var atRight = below.Max(line => Math.Abs(box.Right - line.Right)) / size;
        var atMiddle = below.Max(line => Math.Abs(box.MiddleX - ((line.Left + line.Right) / 2))) / size;
        var off = Math.Min(atLeft, Math.Min(atRight, atMiddle));
        var beside = Math.Max(0, column + 1 < spread.Length ? box.Right - spread[column + 1].Left : 0)
            + Math.Max(0, column > 1 ? spread[column - 1].Right - box.Left : 0);
        var isEnd = atRight < SameAsName && atLeft > SameAsName;
        return (off < (lines.Length == 0 ? SameAsColumn : SameAsName) ? 0 : off) + (beside / size)
            + (lines.Length > 0 && !cell.IsWrapped && !isEnd && HasRoom(cell, lines[0], column, spread) ? OnTwoLines : 0);
    }

    /// <summary>The text and the name below it would fit between the columns beside.</summary>
    private static bool HasRoom(RowCell cell, RowCell below, int column, ImmutableArray<(double Left, double Right)> spread)
    {
        var left = column > 0 ? spread[column - 1].Right : spread[0].Left;
        var right = column + 1 < spread.Length ? spread[column + 1].Left : spread[^1].Right;
        return cell.Box.Width + below.Box.Width + cell.Words[0].Size < right - left;
    }
}
