using Ingest.Model;

namespace Ingest.Lines;

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
        var order = chosen.ToArray();
        var keys = new double[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            keys[i] = -glyphs[order[i]].Baseline;
        }

        Array.Sort(keys, order);
        var rows = Sweep(glyphs, order);
        RaisedMarks.GiveToHosts(glyphs, rows);
        rows = WithScripts(glyphs, rows);
        foreach (var row in rows)
        {
            SortByLeft(glyphs, row.Glyphs);
        }

        return rows;
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

            current = [index];
            baseline = glyph.Baseline;
            size = glyph.Size;
        }

        if (current is not null)
        {
            rows.Add(new GlyphRow(current, baseline, size));
        }

        return rows;
    }

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
        if (row.Size > host.Size * ScriptSize || rise > 0.65 * host.Size || rise < -0.35 * host.Size || row.Glyphs.Count > Math.Min(host.Glyphs.Count, LongestScript))
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

    /// <summary>Stable: of two glyphs at one place the first drawn comes first. Mostly they are sorted already.</summary>
    private static void SortByLeft(ReadOnlySpan<Glyph> glyphs, List<int> row)
    {
        row.Sort();
        var sorted = true;
        var keys = new double[row.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = glyphs[row[i]].Box.Left;
            sorted &= i == 0 || keys[i] >= keys[i - 1];
        }

        if (sorted)
        {
            return;
        }

        var order = row.Select((index, at) => (Key: keys[at], Index: index)).OrderBy(pair => pair.Key).ThenBy(pair => pair.Index);
        var ordered = order.Select(pair => pair.Index).ToList();
        row.Clear();
        row.AddRange(ordered);
    }
}
