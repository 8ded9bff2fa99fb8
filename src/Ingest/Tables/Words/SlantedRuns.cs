using System.Collections.Immutable;
using System.Text;
using Ingest.Model;

namespace Ingest.Tables.Words;

/// <summary>Text set aslant over narrow columns, as spreadsheets set their heads.</summary>
internal static class SlantedRuns
{
    /// <summary>Sine of 20 degrees: flatter text heads nothing.</summary>
    private const double Flattest = 0.34;

    /// <summary>Sine of the angle by which glyphs of one line may differ.</summary>
    private const double SameAngle = 0.03;

    /// <summary>Between words, in sizes; a wider gap parts two texts.</summary>
    private const double WordGap = 0.16, RunGap = 1;

    /// <summary>A page's slanted lines as they were drawn, glyph behind glyph.</summary>
    /// <param name="lines">Those that are no watermark.</param>
    public static ImmutableArray<SlantedRun> Of(PageLayout page, IEnumerable<TextLine> lines)
    {
        if (page.Slants.IsEmpty)
        {
            return [];
        }

        var own = lines.SelectMany(line => line.Words).SelectMany(word => word.Glyphs).ToHashSet();
        var runs = ImmutableArray.CreateBuilder<SlantedRun>();
        var line = new List<Slant>();
        foreach (var slant in page.Slants)
        {
            if (!own.Contains(slant.Glyph) || slant.Glyph >= page.Glyphs.Length || page.Glyphs[slant.Glyph] is not { Turn: < 0 } glyph
                || glyph.Baseline != slant.StartY)
            {
                continue;
            }

            if (line.Count > 0 && !GoesOn(line, slant, glyph.Size))
            {
                Add(page, line, runs);
            }

            line.Add(slant);
        }

        Add(page, line, runs);
        return runs.ToImmutable();
    }

    private static bool GoesOn(List<Slant> line, Slant next, double size)
    {
        var (cosine, sine) = Direction(line);
        var (ownCosine, ownSine) = Direction([next]);
        var last = line[^1];
        double x = next.StartX - last.EndX, y = next.StartY - last.EndY;
        var (along, across) = ((x * cosine) + (y * sine), (y * cosine) - (x * sine));
        var still = next.StartX == next.EndX && next.StartY == next.EndY;
        return (still || (Math.Abs((ownSine * cosine) - (ownCosine * sine)) < SameAngle && (ownCosine * cosine) + (ownSine * sine) > 0))
            && Math.Abs(across) < 0.2 * size && along > -0.5 * size && along < RunGap * size;
    }

    private static (double Cosine, double Sine) Direction(List<Slant> line)
    {
        double x = line[^1].EndX - line[0].StartX, y = line[^1].EndY - line[0].StartY;
        var length = Math.Sqrt((x * x) + (y * y));
        return length > 0 ? (x / length, y / length) : (1, 0);
    }

    /// <summary>The line's words as a run; empties it.</summary>
    private static void Add(PageLayout page, List<Slant> line, ImmutableArray<SlantedRun>.Builder runs)
    {
        var (cosine, sine) = line.Count == 0 ? (1, 0) : Direction(line);
        if (Math.Abs(sine) > Flattest)
        {
            var words = new List<List<Slant>>();
            var glyphs = new List<List<int>>();
            var parted = true;
            foreach (var slant in line)
            {
                var glyph = page.Glyphs[slant.Glyph];
                if (glyph.IsBlank)
                {
                    glyphs.LastOrDefault()?.Add(slant.Glyph);
                    parted = true;
                    continue;
                }

                if (parted || Along(words[^1][^1], slant, cosine, sine) > WordGap * glyph.Size)
                {
                    words.Add([]);
                    glyphs.Add([]);
                }

                words[^1].Add(slant);
                glyphs[^1].Add(slant.Glyph);
                parted = false;
            }

            if (words.Count > 0)
            {
                runs.Add(new SlantedRun([.. words.Zip(glyphs, (word, all) => Word(page, word, all))],
                    [.. words.Select(word => (word[0].StartX, word[0].StartY))], [.. words.Select(word => (word[^1].EndX, word[^1].EndY))],
                    cosine, sine));
            }
        }

        line.Clear();
    }

    private static double Along(Slant before, Slant next, double cosine, double sine) =>
        ((next.StartX - before.EndX) * cosine) + ((next.StartY - before.EndY) * sine);

    /// <param name="all">Blanks behind the word, too.</param>
    private static PlacedWord Word(PageLayout page, List<Slant> glyphs, List<int> all)
    {
        var text = new StringBuilder();
        foreach (var slant in glyphs)
        {
            text.Append(page.Glyphs[slant.Glyph].Text);
        }

        var first = page.Glyphs[glyphs[0].Glyph];
        return new PlacedWord(
            text.ToString().Normalize(), Box.Around(glyphs.Select(slant => page.Glyphs[slant.Glyph].Box)), first.Baseline, first.Size,
            page.Fonts[first.Font].Bold, first.Turn, [.. all]);
    }
}
