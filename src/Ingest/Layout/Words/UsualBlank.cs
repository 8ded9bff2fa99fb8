using Ingest.Model;

namespace Ingest.Layout.Words;

/// <summary>
/// How wide a page's space glyphs part its words, so that a blank made by moving the pen can be told from kerning: groff draws some
/// spaces and moves over others in one row.
/// </summary>
internal static class UsualBlank
{
    /// <summary>Of the usual white between words: so wide a gap without a space glyph parts them, too.</summary>
    private const double OfUsual = 0.75;

    /// <summary>Letters stand nearer, in point sizes; more of them apart by less than a word have widths that say nothing.</summary>
    private const double Kerning = 0.06;

    private const double MostNoise = 0.005;

    private const int Fewest = 12;

    /// <summary>In sizes: a space stretched so far is the white between two columns.</summary>
    private const double Stretched = 1.5;

    /// <returns>The least gap in point sizes; <paramref name="sure"/> where the page does not tell.</returns>
    public static double LeastGap(Glyph[] glyphs, double sure)
    {
        var blanks = new List<double>();
        var between = new List<double>();
        for (var i = 1; i < glyphs.Length; i++)
        {
            ref readonly var left = ref glyphs[i - 1];
            ref readonly var right = ref glyphs[i];
            if (left.IsBlank || left.Baseline != right.Baseline || left.Size <= 0)
            {
                continue;
            }

            if (!right.IsBlank)
            {
                between.Add((right.Box.Left - left.Box.Right) / left.Size);
            }
            else if (i + 1 < glyphs.Length && glyphs[i + 1] is { IsBlank: false } next && next.Baseline == left.Baseline)
            {
                var blank = (next.Box.Left - left.Box.Right) / left.Size;
                if (blank < Stretched)
                {
                    blanks.Add(blank);
                }
            }
        }

        if (blanks.Count < Fewest)
        {
            return sure;
        }

        blanks.Sort();
        var least = OfUsual * blanks[blanks.Count / 2];
        return least >= sure || between.Count(gap => gap > Kerning && gap < least) > MostNoise * between.Count ? sure : least;
    }
}
