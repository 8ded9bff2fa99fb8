using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Layout;

/// <summary>
/// Makes of what an engine read the same pages as the PDF reader makes: each character a glyph, its size the line's, its
/// type bold where the strokes are heavy.
/// </summary>
public static class OcrLayout
{
    /// <summary>
    /// White between two words in point sizes, at the least: what reads as one word to the eye of the engine must stay two.
    /// </summary>
    internal const double WordGap = 0.22;

    private const string Blank = " ";

    /// <param name="originals">The PDF reader's pages of the same numbers: their links and pictures stay.</param>
    public static ImmutableArray<PageLayout> Of(ImmutableArray<OcrPage> pages, IReadOnlyDictionary<int, PageLayout> originals)
    {
        pages = [.. pages.Select(LineParts.Cut)];
        var sizes = TypeSizes.Of(pages);
        var sized = pages.Select(page => page.Lines.Select(line => (Line: line, Size: sizes.Of(line))).ToArray()).ToArray();
        var boldness = new Boldness(sized.SelectMany(lines => lines));
        return [.. pages.Select((page, i) => Of(page, sized[i], originals[page.Number], boldness))];
    }

    private static PageLayout Of(OcrPage page, (OcrLine Line, double Size)[] lines, PageLayout original, Boldness boldness)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        var confidences = ImmutableArray.CreateBuilder<float>();
        (OcrLine? Line, double Size) above = default;
        foreach (var (line, size) in lines)
        {
            var bold = boldness.Of(line, size, above.Size == size ? above.Line : null);
            above = (bold.All(word => word) ? line : null, size);
            for (var i = 0; i < line.Words.Length; i++)
            {
                var right = i + 1 < line.Words.Length ? line.Words[i + 1].Box.Left - (WordGap * size) : double.MaxValue;
                Add(line.Words[i], line.Baseline, size, bold[i] ? 1 : 0, right, glyphs, confidences);
            }
        }

        return original with
        {
            Width = page.Width,
            Height = page.Height,
            Turn = page.Turn,
            Degrees = page.Degrees,
            Glyphs = glyphs.ToImmutable(),
            GlyphConfidences = confidences.ToImmutable(),
            CoverSigns = [], // of the file's glyphs
            Fonts = [new FontFace("", false, false, 0), new FontFace("", true, false, 0)],
            Rulings = page.Rulings,
            Fills = [],
            Links = page.Turn == original.Turn ? original.Links : [],
            Pictures = page.Turn == original.Turn ? original.Pictures : [],
        };
    }

    /// <summary>The glyphs touch each other, so that no gap between letters is one between words; a blank follows.</summary>
    internal static void Add(
        OcrWord word, double baseline, double size, int face, double mostRight, ImmutableArray<Glyph>.Builder glyphs,
        ImmutableArray<float>.Builder confidences)
    {
        var edges = Edges(word, mostRight);
        for (var i = 0; i < word.Text.Length; i++)
        {
            var ink = word.Symbols.IsEmpty ? word.Box : word.Symbols[i];
            glyphs.Add(new Glyph(word.Text[i].ToString(), new Box(edges[i], ink.Bottom, edges[i + 1], ink.Top), baseline, size, face));
            confidences.Add((float)word.Confidence);
        }

        glyphs.Add(new Glyph(Blank, new Box(edges[^1], baseline, edges[^1] + (WordGap * size), baseline), baseline, size, face));
        confidences.Add(1);
    }

    /// <summary>x where the characters begin, and where the last ends.</summary>
    private static double[] Edges(OcrWord word, double mostRight)
    {
        var edges = new double[word.Text.Length + 1];
        edges[0] = word.Box.Left;
        edges[^1] = Math.Max(Math.Min(word.Box.Right, mostRight), word.Box.Left + (word.Box.Width / 2));
        for (var i = 1; i < word.Text.Length; i++)
        {
            var edge = word.Symbols.IsEmpty
                ? word.Box.Left + (word.Box.Width * i / word.Text.Length)
                : (word.Symbols[i - 1].Right + word.Symbols[i].Left) / 2;
            edges[i] = Math.Clamp(edge, edges[i - 1], edges[^1]);
        }

        return edges;
    }
}
