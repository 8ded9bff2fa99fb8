using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows.Lines;

/// <summary>Joins the lines of wrapped cells into rows where no line is drawn between rows.</summary>
internal static class RowGroups
{
    /// <summary>Lines this much nearer than usual belong together.</summary>
    private const double NearShare = 0.85;

    /// <param name="lines">Topmost first.</param>
    /// <param name="texts">What a line has in each column, empty where nothing.</param>
    public static ImmutableArray<ImmutableArray<ImmutableArray<PlacedWord>>> Join(
        ImmutableArray<ImmutableArray<PlacedWord>> lines, Func<ImmutableArray<PlacedWord>, string[]> texts)
    {
        var cells = lines.Select(texts).ToArray();
        var gaps = Enumerable.Range(1, Math.Max(0, lines.Length - 1)).Select(i => Gap(lines, i)).ToArray();
        var joined = RowWhite.Joined(cells, gaps) ?? ByWords(lines, cells, gaps);
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<PlacedWord>>>();
        var start = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || !joined[i])
            {
                groups.Add(lines[start..i]);
                start = i;
            }
        }

        return groups.ToImmutable();
    }

    /// <summary>By the lines' words, where the white between them does not tell.</summary>
    private static bool[] ByWords(ImmutableArray<ImmutableArray<PlacedWord>> lines, string[][] cells, double[] gaps)
    {
        var columns = Array.ConvertAll(cells, line => Array.ConvertAll(line, text => text.Length > 0));
        var figures = Array.ConvertAll(cells, HasFigure);
        var usual = Usual(figures, gaps);
        var joined = new bool[lines.Length];
        WrappedNames.Join(lines, columns, joined);
        for (var i = 1; i < lines.Length; i++)
        {
            joined[i] = joined[i] || (!figures[i] && ContinuesAbove(lines, columns, i, gaps[i - 1], usual));
            if (!joined[i] && !figures[i - 1] && !(i > 1 && joined[i - 1]))
            {
                joined[i] = ContinuesBelow(lines, columns, i, gaps[i - 1], usual);
            }
        }

        return joined;
    }

    /// <summary>Line <paramref name="i"/> goes on what stands in the line above.</summary>
    private static bool ContinuesAbove(ImmutableArray<ImmutableArray<PlacedWord>> lines, bool[][] columns, int i, double gap, double usual)
    {
        var size = lines[i][0].Size;
        var under = Enumerable.Range(0, columns[i].Length).All(c => !columns[i][c] || columns[i - 1][c]);
        if (!under || gap > Math.Max(1.05 * usual, 1.35 * size) || !lines[i].Any(word => word.Text.Any(char.IsLetterOrDigit)))
        {
            return false;
        }

        if (!columns[i][0])
        {
            return true;
        }

        var last = lines[i - 1].LastOrDefault(word => word.MiddleX < lines[i][^1].Box.Right)?.Text ?? "";
        return char.IsLower(lines[i][0].Text[0]) || last.EndsWith('-') || last.EndsWith(',') || lines[i][0].Text[0] == '('
            || gap < NearShare * usual;
    }

    /// <summary>Line <paramref name="i"/> has the figures of a name that began in the line above.</summary>
    private static bool ContinuesBelow(ImmutableArray<ImmutableArray<PlacedWord>> lines, bool[][] columns, int i, double gap, double usual)
    {
        var above = lines[i - 1];
        var onlyName = columns[i - 1][0] && columns[i - 1].Skip(1).All(filled => !filled);
        if (!onlyName || !columns[i][0] || gap > Math.Max(1.05 * usual, 1.35 * above[0].Size) || above[^1].Text.EndsWith(':'))
        {
            return false;
        }

        var last = above[^1].Text;
        var first = lines[i][0];
        return last.EndsWith('-') || last.EndsWith(',')
            || (char.IsLower(first.Text[0]) && first.Bold == above[0].Bold)
            || (gap < NearShare * usual && first.Bold == above[0].Bold);
    }

    /// <summary>A figure, or what stands for one, in a column behind the names. A figure among a text's words is none.</summary>
    private static bool HasFigure(string[] cells) => cells.Skip(1).Any(NumericText.IsFigureOrBlank);

    private static double Gap(ImmutableArray<ImmutableArray<PlacedWord>> lines, int i) => Baseline(lines[i - 1]) - Baseline(lines[i]);

    private static double Baseline(ImmutableArray<PlacedWord> line) => line.MaxBy(word => word.Size)!.Baseline;

    /// <summary>
    /// The usual distance between two lines that both have figures: that of rows. Else that above a line of figures, where rows begin.
    /// </summary>
    private static double Usual(bool[] figures, double[] gaps)
    {
        var between = Enumerable.Range(1, gaps.Length).Where(i => figures[i] && figures[i - 1]).Select(i => gaps[i - 1]).Order().ToArray();
        if (between.Length == 0)
        {
            between = [.. Enumerable.Range(1, gaps.Length).Where(i => figures[i]).Select(i => gaps[i - 1]).Order()];
        }

        if (between.Length == 0)
        {
            between = [.. gaps.Order()];
        }

        return between.Length == 0 ? 0 : between[between.Length / 2];
    }
}
