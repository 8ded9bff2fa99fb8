using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Words;

/// <summary>
/// Leaders (dots that lead the eye from a name to its figure) are no text: <c>Vikarer . . . . . 426.343</c> is a name and a figure that
/// stand apart. Their ink stays the name's, so that it goes where the name goes. From the figure more dots may lead to the next column's.
/// </summary>
internal static class Leaders
{
    /// <summary>Fewer dots are the mark of what was not counted, or an unfinished sentence.</summary>
    private const int FewestDots = 5;

    /// <summary>A dot this much farther from the next than those from one another ends a word: the first of <c>pct.  .....</c></summary>
    private const double OtherStep = 1.3;

    private const int DotsOfEllipsis = 3;

    /// <summary>Dots may lead from a word's beginning to its end: name and figure stand apart, though no gap is between.</summary>
    public static bool Fill(TextLine line)
    {
        foreach (var word in line.Words)
        {
            if (IsFilled(word.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFilled(string text) =>
        text.Length >= ShortestFill && (text.Contains("....", StringComparison.Ordinal) || text.Contains("……", StringComparison.Ordinal));

    /// <summary>Characters.</summary>
    private const int ShortestFill = 2;

    /// <returns>The words without leaders; the same where there are none.</returns>
    public static ImmutableArray<PlacedWord> Fold(PageLayout page, ImmutableArray<PlacedWord> words)
    {
        if (!MayHave(words))
        {
            return words;
        }

        var folded = new Dictionary<PlacedWord, List<PlacedWord>>(ReferenceEqualityComparer.Instance);
        var ends = new List<double>();
        var lines = WordLines.Of([.. words.Where(word => !word.Turned)]);
        foreach (var line in lines)
        {
            Led(page, line, [], ends);
        }

        foreach (var line in lines)
        {
            var led = Led(page, line, ends, []);
            if (led.Count > 0)
            {
                Part(page, line, led, folded);
            }
        }

        return folded.Count == 0 ? words : [.. words.SelectMany(word => folded.TryGetValue(word, out var parts) ? parts : [word])];
    }

    /// <summary>Words of dots, or one word with many: costs next to nothing on a page of text.</summary>
    private static bool MayHave(ImmutableArray<PlacedWord> words)
    {
        var dots = 0;
        foreach (var word in words)
        {
            dots += IsDot(word.Text) ? DotsOfEllipsis * word.Text.Length : IsFilled(word.Text) ? FewestDots : 0;
        }

        return dots >= FewestDots;
    }

    private static bool IsDot(string text)
    {
        foreach (var sign in text)
        {
            if (sign is not ('.' or '…' or '·' or '‥'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>
    /// The glyphs of the line's leaders: many dots with nothing between them, a name before them (or a figure that others led to) and a
    /// figure behind; a text behind where it ends as the figures of other lines do.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="line">The words of one line.</param>
    /// <param name="ends">Right edges of the figures of all lines.</param>
    /// <param name="found">Gets those of this line's.</param>
    private static HashSet<int> Led(PageLayout page, ImmutableArray<PlacedWord> line, List<double> ends, List<double> found)
    {
        var led = new HashSet<int>();
        var ink = line.SelectMany((word, at) => word.Glyphs.Where(i => !page.Glyphs[i].IsBlank).Select(glyph => (Glyph: glyph, Word: at)))
            .ToArray();
        for (var i = 0; i < ink.Length; i++)
        {
            var end = i;
            var dots = 0;
            while (end < ink.Length && IsDot(page.Glyphs[ink[end].Glyph].Text))
            {
                var text = page.Glyphs[ink[end++].Glyph].Text;
                dots += text == "…" ? DotsOfEllipsis : text.Length;
            }

            if (dots >= FewestDots && i > 0 && end < ink.Length && (led.Count > 0 || line[ink[i - 1].Word].Text.Any(char.IsLetter))
                && (IsFigure(page, ink[end..], line) || EndsAt(line, ink[end].Word, ends)))
            {
                found.Add(line[ink[end].Word].Box.Right);
                led.UnionWith(ink[(EndsWord(page, ink, i) ? i + 1 : i)..end].Select(at => at.Glyph));
            }

            i = Math.Max(i, end);
        }

        return led;
    }

    /// <summary>What follows the dots up to the end of its word.</summary>
    private static bool IsFigure(PageLayout page, (int Glyph, int Word)[] rest, ImmutableArray<PlacedWord> line)
    {
        var word = line[rest[0].Word];
        var text = word.Glyphs.First(i => !page.Glyphs[i].IsBlank) == rest[0].Glyph ? word.Text
            : string.Concat(rest.TakeWhile(at => at.Word == rest[0].Word).Select(at => page.Glyphs[at.Glyph].Text));
        return NumericText.IsLike(text) || NumericText.IsBlankMark(text);
    }

    /// <summary>The words behind the dots, as far as they read on, end at one of the edges.</summary>
    private static bool EndsAt(ImmutableArray<PlacedWord> line, int first, List<double> ends)
    {
        var last = first;
        while (last + 1 < line.Length && line[last + 1].Box.Left - line[last].Box.Right < WidestBlank * line[last].Size)
        {
            last++;
        }

        return ends.Exists(end => Math.Abs(end - line[last].Box.Right) < SameEdge * line[last].Size);
    }

    /// <summary>In sizes: right edges that are the same, and white between words of one text.</summary>
    private const double SameEdge = 0.15, WidestBlank = 0.85;

    private static bool EndsWord(PageLayout page, (int Glyph, int Word)[] ink, int first)
    {
        double Step(int at) => page.Glyphs[ink[at + 1].Glyph].Box.Left - page.Glyphs[ink[at].Glyph].Box.Left;
        return ink[first].Word == ink[first - 1].Word && first + 2 < ink.Length && Step(first) > OtherStep * Step(first + 1);
    }

    /// <summary>Takes the leaders out of the line's words; their glyphs go to what stands before them.</summary>
    private static void Part(PageLayout page, ImmutableArray<PlacedWord> line, HashSet<int> led,
        Dictionary<PlacedWord, List<PlacedWord>> folded)
    {
        PlacedWord? owner = null;
        var last = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (!line[at].Glyphs.Any(led.Contains))
            {
                (owner, last) = (line[at], at);
                continue;
            }

            var parts = Parts(page, line[at], led);
            folded[line[at]] = parts;
            ImmutableArray<int> dots = [.. line[at].Glyphs.Where(led.Contains)];
            if (parts.Count > 0 && parts[0].Glyphs[0] == line[at].Glyphs[0])
            {
                parts[0] = parts[0] with { Glyphs = parts[0].Glyphs.AddRange(dots) };
            }
            else if (owner is not null)
            {
                var given = folded.TryGetValue(line[last], out var own) ? own : folded[line[last]] = [owner];
                given[^1] = given[^1] with { Glyphs = given[^1].Glyphs.AddRange(dots) };
            }

            (owner, last) = parts.Count > 0 ? (parts[^1], at) : (owner, last);
        }
    }

    /// <summary>What is left of the word before its leader and behind it.</summary>
    private static List<PlacedWord> Parts(PageLayout page, PlacedWord word, HashSet<int> led)
    {
        var parts = new List<PlacedWord>();
        for (var i = 0; i < word.Glyphs.Length; i++)
        {
            var end = i;
            while (end < word.Glyphs.Length && !led.Contains(word.Glyphs[end]))
            {
                end++;
            }

            var part = word.Glyphs[i..end].ToHashSet();
            if (part.Count > 0 && PageWords.Part(word, page, part.Contains) is { } left)
            {
                parts.Add(left);
            }

            i = Math.Max(i, end);
        }

        return parts;
    }
}
