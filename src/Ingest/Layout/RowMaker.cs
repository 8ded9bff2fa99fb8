using System.Runtime.InteropServices;
using Ingest.Layout.Words;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>
/// Groups glyphs into rows by sorted baselines: one sort, then one sweep. A raised or lowered small glyph
/// (CO₂, m², a footnote mark) stands on a baseline of its own and is given to the row whose ink it touches.
/// </summary>
internal static class RowMaker
{
    /// <summary>Baselines this near to each other, against the point size, are one.</summary>
    private const double SameBaseline = 0.12;

    /// <summary>A row of glyphs smaller than this share of its neighbour's can be its super- or subscript.</summary>
    private const double ScriptSize = 0.85;

    /// <summary>Longer rows of small glyphs are text of their own.</summary>
    private const int LongestScript = 40;

    /// <returns>Rows from the top of the page to its bottom.</returns>
    public static List<GlyphRow> Make(ReadOnlySpan<Glyph> glyphs, List<int> chosen)
    {
        var rows = Sweep(glyphs, ByBaseline(glyphs, chosen));
        RaisedMarks.GiveToHosts(glyphs, rows);
        rows = WithScripts(glyphs, rows);
        foreach (var row in rows)
        {
            SortByLeft(glyphs, row.Glyphs);
        }

        return rows;
    }

    /// <summary>
    /// From the top down. Glyphs are drawn line by line, so whole runs of one baseline are sorted, a fiftieth of the glyphs.
    /// </summary>
    private static int[] ByBaseline(ReadOnlySpan<Glyph> glyphs, List<int> chosen)
    {
        var (depths, runs) = (new List<double>(), new List<(int Start, int End)>());
        for (int start = 0, end; start < chosen.Count; start = end)
        {
            var baseline = glyphs[chosen[start]].Baseline;
            for (end = start + 1; end < chosen.Count && glyphs[chosen[end]].Baseline == baseline; end++)
            {
            }

            depths.Add(-baseline);
            runs.Add((start, end));
        }

        CollectionsMarshal.AsSpan(depths).Sort(CollectionsMarshal.AsSpan(runs));
        var order = new int[chosen.Count];
        var at = 0;
        foreach (var (start, end) in runs)
        {
            chosen.CopyTo(start, order, at, end - start);
            at += end - start;
        }

        return order;
    }

    private static List<GlyphRow> Sweep(ReadOnlySpan<Glyph> glyphs, int[] order)
    {
        var rows = new List<GlyphRow>();
        List<int>? current = null;
        double baseline = 0, size = 0;
        foreach (var index in order)
        {
            ref readonly var glyph = ref glyphs[index];
            if (current is not null && baseline - glyph.Baseline <= SameBaseline * Math.Min(size, glyph.Size))
            {
                current.Add(index);
                size = Math.Max(size, glyph.Size);
                continue;
            }

            if (current is not null)
            {
                rows.Add(new GlyphRow(current, baseline, size));
            }

            current = new List<int>(UsualRow) { index };
            baseline = glyph.Baseline;
            size = glyph.Size;
        }

        if (current is not null)
        {
            rows.Add(new GlyphRow(current, baseline, size));
        }

        return rows;
    }

    /// <summary>Glyphs that a row has room for at first.</summary>
    private const int UsualRow = 32;

    private static List<GlyphRow> WithScripts(ReadOnlySpan<Glyph> glyphs, List<GlyphRow> rows)
    {
        var kept = new List<GlyphRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (kept.Count > 0 && IsScriptOf(glyphs, row, kept[^1]))
            {
                kept[^1].Glyphs.AddRange(row.Glyphs);
            }
            else if (i + 1 < rows.Count && IsScriptOf(glyphs, row, rows[i + 1]))
            {
                rows[i + 1].Glyphs.AddRange(row.Glyphs);
            }
            else
            {
                kept.Add(row);
            }
        }

        return kept;
    }

    /// <summary>Smaller, within the host's height, and every glyph of it beside a glyph of the host.</summary>
    private static bool IsScriptOf(ReadOnlySpan<Glyph> glyphs, GlyphRow row, GlyphRow host)
    {
        var rise = row.Baseline - host.Baseline;
        if (row.Size > host.Size * ScriptSize || rise > 0.65 * host.Size || rise < -0.35 * host.Size
            || row.Glyphs.Count > Math.Min(host.Glyphs.Count, LongestScript))
        {
            return false;
        }

        foreach (var index in row.Glyphs)
        {
            if (!Touches(glyphs, glyphs[index], row, host))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Touches(ReadOnlySpan<Glyph> glyphs, in Glyph glyph, GlyphRow row, GlyphRow host)
    {
        var reach = 0.4 * host.Size;
        foreach (var other in host.Glyphs)
        {
            ref readonly var neighbour = ref glyphs[other];
            if (!neighbour.IsBlank && neighbour.Box.Right >= glyph.Box.Left - reach - (row.Glyphs.Count * glyph.Box.Width)
                && neighbour.Box.Left <= glyph.Box.Right + reach)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSorted(ReadOnlySpan<Glyph> glyphs, List<int> row)
    {
        var before = double.NegativeInfinity;
        for (var i = 0; i < row.Count; i++)
        {
            var left = glyphs[row[i]].Box.Left;
            if (!(left > before || i == 0 || (left == before && row[i] > row[i - 1])))
            {
                return false;
            }

            before = left;
        }

        return true;
    }

    /// <summary>Stable: of two glyphs at one place the first drawn comes first. Mostly they are sorted already.</summary>
    private static void SortByLeft(ReadOnlySpan<Glyph> glyphs, List<int> row)
    {
        if (IsSorted(glyphs, row))
        {
            return;
        }

        var keys = new double[row.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = glyphs[row[i]].Box.Left;
        }

        var order = row.Select((index, at) => (Key: keys[at], Index: index)).OrderBy(pair => pair.Key).ThenBy(pair => pair.Index);
        var ordered = order.Select(pair => pair.Index).ToList();
        row.Clear();
        row.AddRange(ordered);
    }
}
