using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Tight;

/// <summary>
/// Cuts the rows of tight tables (<see cref="TightColumns"/>) at their columns' edges: runs that are several cells, and words of
/// figures that touch.
/// </summary>
internal static class TightRows
{
    /// <summary>Rows of names above the figures, and of sums below, that have the same columns.</summary>
    private const int MostAround = 3;

    /// <summary>Rows of one table are at most this many sizes apart, baseline to baseline.</summary>
    private const double FarthestRows = 2.8;

    /// <summary>Sizes that are one type's.</summary>
    private const double SameSize = 0.05;

    /// <param name="page">Its glyphs say where a word may be cut.</param>
    /// <param name="rows">Its rows, topmost first.</param>
    /// <returns>The same where no table is tight.</returns>
    public static ImmutableArray<TextRow> Cut(PageLayout page, ImmutableArray<TextRow> rows)
    {
        ImmutableArray<TextRow>.Builder? cut = null;
        for (var first = 0; first < rows.Length; first++)
        {
            if (!TightColumns.IsTight(rows[first]))
            {
                continue;
            }

            var last = Last(rows, first);
            var (from, to) = Around(rows, first, last);
            var edges = TightColumns.Edges(rows[first..(last + 1)], rows[from..first]);
            for (var i = from; i <= to && !edges.IsEmpty; i++)
            {
                cut ??= rows.ToBuilder();
                cut[i] = Cut(page, rows[i], edges);
            }

            first = edges.IsEmpty ? last : to;
        }

        return cut?.ToImmutable() ?? rows;
    }

    /// <summary>The last tight row of the table; a row between may be a section's name.</summary>
    private static int Last(ImmutableArray<TextRow> rows, int first)
    {
        var last = first;
        for (var i = first + 1; i < rows.Length && i - last <= 2 && IsNext(rows, i, rows[first].Size); i++)
        {
            last = TightColumns.IsTight(rows[i]) ? i : last;
        }

        return last;
    }

    private static (int From, int To) Around(ImmutableArray<TextRow> rows, int first, int last)
    {
        var (from, to, size) = (first, last, rows[first].Size);
        while (from > 0 && first - from < MostAround && IsNext(rows, from, size) && Math.Abs(rows[from - 1].Size - size) < SameSize * size)
        {
            from--;
        }

        while (to + 1 < rows.Length && to - last < MostAround && IsNext(rows, to + 1, size))
        {
            to++;
        }

        return (from, to);
    }

    private static bool IsNext(ImmutableArray<TextRow> rows, int at, double size) =>
        Math.Abs(rows[at].Size - size) < SameSize * size && rows[at - 1].Baseline - rows[at].Baseline < FarthestRows * size;

    private static TextRow Cut(PageLayout page, TextRow row, ImmutableArray<double> edges)
    {
        var runs = new List<List<PlacedWord>>();
        PlacedWord? last = null;
        foreach (var run in row.Runs)
        {
            var starts = true;
            foreach (var word in run.Words.SelectMany(word => Parts(page, word, edges)))
            {
                starts = starts || IsAt(edges, last!) || (IsAt(edges[..1], word) && TightColumns.IsFigure(word.Text));
                if (starts)
                {
                    runs.Add([]);
                }

                runs[^1].Add(word);
                (last, starts) = (word, false);
            }
        }

        return runs.Count == row.Runs.Length ? row : new TextRow([.. runs.Select(TextRun.Of)], row.Baseline, row.Size);
    }

    private static bool IsAt(ImmutableArray<double> edges, PlacedWord word) =>
        edges.Any(edge => Math.Abs(edge - word.Box.Right) < TightColumns.SameEdge * word.Size);

    /// <summary>Figures that touch, each ending at an edge; the word as it is where one does not.</summary>
    private static ImmutableArray<PlacedWord> Parts(PageLayout page, PlacedWord word, ImmutableArray<double> edges)
    {
        var near = TightColumns.SameEdge * word.Size;
        if (word.Glyphs.Length < 2 || !TightColumns.IsFigure(word.Text) || !IsAt(edges, word))
        {
            return [word];
        }

        var parts = ImmutableArray.CreateBuilder<PlacedWord>();
        var rest = word;
        foreach (var edge in edges.Where(edge => edge > word.Box.Left + near && edge < word.Box.Right - near))
        {
            if (rest.Glyphs.Any(glyph => Math.Abs(page.Glyphs[glyph].Box.Right - edge) < near)
                && PageWords.Cut(rest, page, edge) is ({ } left, { } right) && char.IsAsciiDigit(right.Text[0]))
            {
                parts.Add(left);
                rest = right;
            }
        }

        parts.Add(rest);
        return parts.ToImmutable();
    }
}
