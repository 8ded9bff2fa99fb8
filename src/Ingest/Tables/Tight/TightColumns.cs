using System.Collections.Immutable;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Tight;

/// <summary>
/// Columns of figures that stand nearer than words do, as long tables in small type are set: their right edges, which the rows have
/// in common, tell them apart where no white does.
/// <code>
/// Birkelse 1.155 1.300 1.247 1.315 1.162   909
/// Havnsø     662   597   631   731   582   492
/// I alt    27.59130.30230.76232.50428.67724.234
/// </code>
/// </summary>
internal static class TightColumns
{
    /// <summary>Figures in a row, and rows of them, from which their common edges are columns.</summary>
    public const int FewestColumns = 6, FewestRows = 3;

    /// <summary>In sizes: right edges that are the same.</summary>
    public const double SameEdge = 0.12;

    /// <summary>Of the rows, how many must have a figure end at an edge.</summary>
    private const double EdgeShare = 0.5;

    /// <summary>Of the rows, how many may have figures that run over an edge: sums that touch.</summary>
    private const double CrossingShare = 0.34;

    /// <summary>In sizes: the widest blank within a figure (<c>1 234</c>).</summary>
    private const double WidestBlank = 0.4;

    /// <summary>Digits of a group behind a thousands blank.</summary>
    private const int GroupDigits = 3;

    /// <summary>A row of many figures, of which two stand nearer than cells do.</summary>
    public static bool IsTight(TextRow row)
    {
        var (figures, words, near) = (0, 0, false);
        PlacedWord? before = null;
        foreach (var run in row.Runs)
        {
            foreach (var word in run.Words)
            {
                var figure = IsFigure(word.Text);
                figures += figure ? 1 : 0;
                words++;
                near = near || (figure && before is not null && word.Box.Left - before.Box.Right < TextRows.RunGap * word.Size);
                before = figure ? word : null;
            }
        }

        return near && AreColumns(figures, words);
    }

    private static bool IsFull(TextRow row) =>
        AreColumns(row.Runs.Sum(run => run.Words.Count(word => IsFigure(word.Text))), row.Runs.Sum(run => run.Words.Length));

    /// <summary>Of a row's words: a register's telephone numbers stand among more words than a table's figures do.</summary>
    private const double FigureShare = 0.6;

    private static bool AreColumns(int figures, int words) => figures >= FewestColumns && figures >= FigureShare * words;

    /// <summary>Right edges of the columns of figures, left to right; none where the rows have too few in common.</summary>
    /// <param name="rows">Rows of one table.</param>
    /// <param name="named">Rows that may name its columns.</param>
    public static ImmutableArray<double> Edges(IReadOnlyList<TextRow> rows, IReadOnlyList<TextRow> named)
    {
        var full = rows.Where(IsFull).ToArray();
        if (full.Length < FewestRows)
        {
            return [];
        }

        var ends = full.SelectMany((row, at) => Ends(row, at)).OrderBy(end => end.Word.Box.Right).ToArray();
        var dotted = Array.Exists(ends, end => end.Word.Text.Contains('.', StringComparison.Ordinal));
        var edges = ImmutableArray.CreateBuilder<double>();
        for (int start = 0, i = 1; i <= ends.Length; i++)
        {
            if (i < ends.Length && ends[i].Word.Box.Right - ends[i - 1].Word.Box.Right < SameEdge * ends[i].Word.Size)
            {
                continue;
            }

            var (same, right) = (ends[start..i], ends[(start + i - 1) / 2].Word.Box.Right);
            start = i;
            if (same.Select(end => end.Row).Distinct().Count() >= EdgeShare * full.Length
                && full.Count(row => Crosses(row, right)) <= CrossingShare * full.Length
                && (dotted || !Array.TrueForAll(same, end => IsGroup(end.Word, end.Next)) || named.Any(row => EndsAt(row, right))))
            {
                edges.Add(right);
            }
        }

        return edges.Count < FewestColumns ? [] : edges.ToImmutable();
    }

    /// <summary>The borders, with those between tight columns in the place of what white shows there.</summary>
    /// <param name="borders">x between columns, ascending.</param>
    /// <param name="rows">The table's rows.</param>
    public static ImmutableArray<double> Add(ImmutableArray<double> borders, ImmutableArray<TextRow> rows)
    {
        ImmutableArray<double> edges = rows.Any(IsTight) ? Edges(rows, [.. rows.TakeWhile(row => !IsFull(row))]) : [];
        var near = SameEdge * rows[0].Size;
        var (name, figure) = edges.IsEmpty ? default : BeforeFirst(rows, edges[0], near);
        double[] first = name == double.MinValue ? [] : [(Math.Min(name, figure) + figure) / 2];
        if (edges.IsEmpty || borders.Count(border => border < edges[^1]) >= edges.Length - 1 + first.Length)
        {
            return borders;
        }

        var words = rows.SelectMany(row => row.Runs).SelectMany(run => run.Words).ToArray();
        var between = edges.SkipLast(1).Select(
            edge => (edge + words.Where(word => word.Box.Left > edge - near && word.Box.Left < edge + rows[0].Size)
                .Select(word => Math.Max(word.Box.Left, edge)).Append(edge + rows[0].Size).Min()) / 2);
        return [.. borders.Where(border => border < Math.Min(name, figure)), .. first, .. between,
            .. borders.Where(border => border > edges[^1])];
    }

    /// <summary>The right edge of the names before the first column of figures, and that column's left edge.</summary>
    private static (double Name, double Figure) BeforeFirst(ImmutableArray<TextRow> rows, double edge, double near)
    {
        var (name, figure) = (double.MinValue, edge);
        foreach (var row in rows)
        {
            PlacedWord? before = null;
            foreach (var word in row.Runs.SelectMany(run => run.Words).TakeWhile(word => word.Box.Right < edge + near))
            {
                if (word.Box.Right > edge - near && IsFigure(word.Text))
                {
                    (name, figure) = (Math.Max(name, before?.Box.Right ?? name), Math.Min(figure, word.Box.Left));
                }

                before = word;
            }
        }

        return (name, figure);
    }

    /// <summary>
    /// Digits with the signs of figures: <c>1.155</c>, <c>-4,5</c>, <c>85-89</c>, <c>100+</c>; or what stands for one, which no per cent
    /// sign does.
    /// </summary>
    public static bool IsFigure(string text)
    {
        if (text[0] == '%')
        {
            return false;
        }

        foreach (var sign in text)
        {
            if (!char.IsAsciiDigit(sign) && sign is not ('.' or ',' or '-' or '–' or '−' or '+' or '%'))
            {
                return false;
            }
        }

        return true;
    }

    public static bool EndsAt(TextRow row, double right) =>
        row.Runs.Any(run => run.Words.Any(word => Math.Abs(word.Box.Right - right) < SameEdge * word.Size));

    private static bool Crosses(TextRow row, double right) =>
        row.Runs.Any(run => run.Box.Left < right && run.Box.Right > right && run.Words.Any(
            word => word.Box.Left < right - (SameEdge * word.Size) && word.Box.Right > right + (SameEdge * word.Size)));

    private static IEnumerable<(int Row, PlacedWord Word, PlacedWord? Next)> Ends(TextRow row, int at)
    {
        var words = row.Runs.SelectMany(run => run.Words).ToArray();
        return Enumerable.Range(0, words.Length).Where(i => IsFigure(words[i].Text))
            .Select(i => (at, words[i], i + 1 < words.Length ? words[i + 1] : null));
    }

    /// <summary>Digits with three digits behind them, no farther than a thousands blank.</summary>
    private static bool IsGroup(PlacedWord word, PlacedWord? next) =>
        next is not null && next.Box.Left - word.Box.Right < WidestBlank * word.Size && word.Text.Length <= GroupDigits + 1
            && char.IsAsciiDigit(word.Text[^1]) && next.Text.TakeWhile(char.IsAsciiDigit).Count() == GroupDigits
            && (next.Text.Length == GroupDigits || next.Text[GroupDigits] != '.');
}
