using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;

namespace Ingest.Habits;

/// <summary>
/// What is seen of each line, in words that a person can read in a profile: its look against the text's, its place between the edges, its
/// number's form, what stands round it, and combinations of these. "look+place: 1 italic · middle" is one of them.
/// </summary>
public sealed class LineSigns
{
    private const int LongestWords = 60;
    private const string And = " · ";

    /// <summary>In the text's sizes: edges nearer than this are one.</summary>
    private const double SameEdge = 0.8;

    /// <summary>In the text's sizes: a line that begins farther right than this is not set at the left.</summary>
    private const double FarIn = 4;

    private static readonly double[] Gaps = [0.9, 1.15, 1.5, 2, 3];
    private static readonly int[] Lengths = [12, 30, 60];

    private readonly ImmutableArray<LineContext> _lines;
    private readonly ImmutableArray<PageLayout> _pages;
    private readonly string _font;
    private readonly int _color;

    private LineSigns(ImmutableArray<LineContext> lines, ImmutableArray<PageLayout> pages)
    {
        (_lines, _pages) = (lines, pages);
        _font = Most(lines.Select(facts => (FontOf(facts.Line, pages), facts.Length))) ?? "";
        _color = Most(lines.Select(facts => (facts.Line.Color, facts.Length)));
    }

    /// <param name="pages">The meeting's own, counted from 1 as its lines are.</param>
    /// <returns>For each line its signs, each once.</returns>
    public static ImmutableArray<ImmutableArray<string>> Of(DocumentContext document, ImmutableArray<PageLayout> pages)
    {
        if (document.Lines.IsEmpty)
        {
            return [];
        }

        var signs = new LineSigns(document.Lines, pages);
        var looks = document.Lines.Select(signs.Look).ToArray();
        var places = document.Lines.Select(signs.Place).ToArray();
        return [.. Enumerable.Range(0, looks.Length).Select(i => signs.Of(i, looks, places))];
    }

    private ImmutableArray<string> Of(int i, string[] looks, string[] places)
    {
        var facts = _lines[i];
        var (look, place) = (looks[i], places[i]);
        var (own, gap) = (look + And + place, Gap(facts));
        var number = facts.Number?.Dress ?? (facts.Marker is { } marker ? $"mark {Kind(marker.Printed[0])}" : "none");
        var form = $"{(facts.EndsEarly ? "ends early" : "full")}, {Kind(facts.Line.Text[0])} to {Kind(facts.Line.Text[^1])}";
        var length = Bucket(facts.Length, Lengths);
        var signs = ImmutableArray.CreateBuilder<string>(12);
        signs.Add("look: " + look);
        signs.Add("place: " + place);
        signs.Add("look+place: " + own);
        signs.Add("look+number: " + look + And + number);
        signs.Add("look+space above: " + own + And + gap);
        signs.Add("look+form: " + own + And + form);
        signs.Add("look+length: " + own + And + length);
        signs.Add("under: " + own + And + (i == 0 ? "nothing" : looks[i - 1] + And + places[i - 1]));
        signs.Add("over: " + own + And + (i + 1 == looks.Length ? "nothing" : looks[i + 1] + And + places[i + 1]));
        if (facts.Case is not null)
        {
            signs.Add("case: " + look);
        }

        if (facts.Heading is not null)
        {
            signs.Add("known field heading: " + own);
        }

        if (facts.Length <= LongestWords)
        {
            signs.Add("words: " + Key(facts.Folded));
        }

        return signs.ToImmutable();
    }

    /// <summary>Words with every digit alike, so that dates and counts are one.</summary>
    public static string Key(string folded) => string.Create(folded.Length, folded, (key, text) =>
    {
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = char.IsDigit(text[i]) ? '0' : text[i];
        }
    });

    /// <summary>The type of a line by itself, as points: what a paper is known by.</summary>
    public static string Type(TextLine line, ImmutableArray<PageLayout> pages) => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Round(2 * line.Size) / 2:0.#} {FontOf(line, pages)}{(line.Bold ? " bold" : "")}{(line.Italic ? " italic" : "")}"
            + $"{(line.Color == 0 ? "" : $" #{line.Color:x6}")}");

    private string Look(LineContext facts)
    {
        var font = FontOf(facts.Line, _pages);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Math.Round(20 * facts.RelativeSize) / 20:0.##}{(facts.Style.Bold ? " bold" : "")}{(facts.Style.Italic ? " italic" : "")}"
                + $"{(facts.Style.Underlined ? " underlined" : "")}{(facts.Style.Capitals ? " capitals" : "")}"
                + $"{(facts.Line.Color == _color ? "" : $" #{facts.Line.Color:x6}")}{(font == _font ? "" : " " + font)}");
    }

    private string Place(LineContext facts)
    {
        var size = facts.Style.Size / Math.Max(0.1, facts.RelativeSize);
        var slack = facts.Slack / size;
        return facts.Indent > FarIn && Math.Abs(slack) < SameEdge ? "right"
            : facts.Indent > FarIn / 2 && Math.Abs(slack - facts.Indent) < 2 * SameEdge ? "middle"
            : facts.Line.Column > 0 ? string.Create(CultureInfo.InvariantCulture, $"column {facts.Line.Column + 1}, {Indent(facts):0.#}")
            : Math.Abs(facts.Indent) < SameEdge ? "left" : string.Create(CultureInfo.InvariantCulture, $"set in {Indent(facts):0}");
    }

    /// <summary>To two of the text's sizes.</summary>
    private static double Indent(LineContext facts) => 2 * Math.Round(facts.Indent / 2);

    private static string Gap(LineContext facts) => facts.AtTop ? "at the top" : "space " + Bucket(facts.GapAbove, Gaps);

    private static string Bucket(double value, double[] bounds)
    {
        var above = Array.FindLastIndex(bounds, bound => value >= bound);
        return string.Create(CultureInfo.InvariantCulture, $"from {(above < 0 ? 0 : bounds[above]):0.##}");
    }

    private static string Bucket(int value, int[] bounds) => Bucket(value, Array.ConvertAll(bounds, bound => (double)bound));

    private static string Kind(char c) =>
        char.IsUpper(c) ? "A" : char.IsLower(c) ? "a" : char.IsDigit(c) ? "0" : c.ToString();

    /// <summary>The family, without its cut: "NotoSerif" of NotoSerif-Italic.</summary>
    private static string FontOf(TextLine line, ImmutableArray<PageLayout> pages)
    {
        if (line.Words is not [{ Glyphs: [var first, ..] }, ..] || line.Page < 1 || line.Page > pages.Length)
        {
            return "";
        }

        var page = pages[line.Page - 1];
        if (first >= page.Glyphs.Length || page.Glyphs[first].Font is var font && (font < 0 || font >= page.Fonts.Length))
        {
            return "";
        }

        var name = page.Fonts[page.Glyphs[first].Font].Name;
        var cut = name.AsSpan().IndexOfAny('-', ',');
        return cut > 0 ? name[..cut] : name;
    }

    private static T? Most<T>(IEnumerable<(T Value, int Letters)> lines)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (var (value, letters) in lines)
        {
            counts[value] = counts.GetValueOrDefault(value) + letters;
        }

        return counts.Count == 0 ? default : counts.MaxBy(pair => pair.Value).Key;
    }
}
