using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Routing.Places;

/// <summary>The point size that most of a document's glyphs have.</summary>
internal static class BodySize
{
    private const double WithoutText = 10;

    public static double Of(ImmutableArray<PageLayout> pages)
    {
        var counts = new Dictionary<double, int>();
        double last = 0;
        var run = 0;
        foreach (var page in pages)
        {
            foreach (ref readonly var glyph in page.Glyphs.AsSpan())
            {
                if (glyph.Size != last)
                {
                    Count(last, run);
                    (last, run) = (glyph.Size, 0);
                }

                run++;
            }
        }

        Count(last, run);
        return counts.Count == 0 ? WithoutText : counts.MaxBy(size => size.Value).Key;

        void Count(double size, int glyphs)
        {
            if (glyphs > 0)
            {
                var tenth = Math.Round(size, 1);
                counts[tenth] = counts.GetValueOrDefault(tenth) + glyphs;
            }
        }
    }
}
