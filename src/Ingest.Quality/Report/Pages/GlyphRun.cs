using Ingest.Model;

namespace Ingest.Quality.Report.Pages;

/// <summary>Neighbouring glyphs of one font on one baseline, without a gap.</summary>
/// <param name="First">The first glyph; size, font, turn and baseline are its.</param>
public sealed record GlyphRun(string Text, Glyph First, Box Box)
{
    /// <summary>A larger gap, in type sizes, is a blank.</summary>
    private const double Gap = 0.15;

    public static IEnumerable<GlyphRun> Of(PageLayout page)
    {
        GlyphRun? run = null;
        foreach (var glyph in page.Glyphs)
        {
            if (glyph.IsBlank)
            {
                if (run is not null)
                {
                    yield return run;
                }

                run = null;
            }
            else if (run is not null && Continues(run, glyph))
            {
                run = new GlyphRun(run.Text + glyph.Text, run.First, run.Box.Union(glyph.Box));
            }
            else
            {
                if (run is not null)
                {
                    yield return run;
                }

                run = new GlyphRun(glyph.Text, glyph, glyph.Box);
            }
        }

        if (run is not null)
        {
            yield return run;
        }
    }

    private static bool Continues(GlyphRun run, Glyph glyph) =>
        run.First.Turn == glyph.Turn && run.First.Font == glyph.Font && run.First.Size == glyph.Size
        && Math.Abs(run.First.Baseline - glyph.Baseline) < 0.1 && Math.Abs(Distance(run.Box, glyph)) < Gap * glyph.Size;

    private static double Distance(Box run, Glyph glyph) => glyph.Turn switch
    {
        1 => glyph.Box.Bottom - run.Top,
        2 => run.Left - glyph.Box.Right,
        3 => run.Bottom - glyph.Box.Top,
        _ => glyph.Box.Left - run.Right,
    };
}
