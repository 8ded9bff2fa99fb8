using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Meetings;
using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Agendas.Front;

/// <summary>The lines about a meeting, asked for what stands under a label and for what a line runs on to.</summary>
internal sealed partial class FrontLines(ImmutableArray<LabelledLine> lines)
{
    /// <summary>Leadings from a line to one that goes on with it.</summary>
    public const double NextLine = 1.35;

    public ImmutableArray<LabelledLine> Lines => lines;

    public int IndexOf(LabelledLine line) => lines.IndexOf(line);

    /// <summary>A line of the front page with the lines that it runs over, when it is set as a heading.</summary>
    public string Wrapped(LabelledLine first)
    {
        var at = lines.IndexOf(first);
        var text = first.Line.Text;
        while (first.Facts.StandsOut && at + 1 < lines.Length
            && lines[at + 1].Facts.Style with { Capitals = false } == first.Facts.Style with { Capitals = false }
            && lines[at + 1].Facts.GapAbove < 1.7 * first.Facts.RelativeSize && lines[at + 1].Facts.GapAbove > 0
            && (!lines[at].Facts.EndsEarly || text.EndsWith('-') || text.EndsWith(" og", StringComparison.Ordinal)))
        {
            text = Hyphenation.Plain.Join(text, lines[++at].Line.Text);
        }

        return text;
    }

    public IEnumerable<string> After(ISet<string> labels, bool marked = false) =>
        After(labels.Contains, marked, isPlace: ReferenceEquals(labels, Vocabulary.PlaceLabels));

    /// <summary>What stands after each of the labels: on its line, the wrapped rest with it, or on the next line.</summary>
    /// <param name="isLabel">Of a folded text.</param>
    /// <param name="marked">Only labels that a colon or white parts from what they name: "Sted Kommune" can be a name.</param>
    /// <param name="isPlace">A figure behind the label is part of a room's name.</param>
    private IEnumerable<string> After(Func<string, bool> isLabel, bool marked, bool isPlace)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var particulars = Particulars.Of(lines[i].Line);
            if (particulars.Length > 1)
            {
                foreach (var beside in particulars.Select(one => one.After(isLabel, marked, isPlace)).OfType<string>()
                    .Where(text => text.Length > 0))
                {
                    yield return beside;
                }

                continue;
            }

            var value = particulars[0].After(isLabel, marked, isPlace);
            if (value is null)
            {
                if (Under(i, isLabel) is { } under)
                {
                    yield return under;
                }

                continue;
            }

            var k = i;
            if (value.Length == 0 && k + 1 < lines.Length)
            {
                value = lines[++k].Line.Text;
            }

            while (k + 1 < lines.Length && !value.EndsWith('.') && !IsLabel(lines[k + 1].Line) && lines[k + 1].Facts.GapAbove < NextLine
                && (!lines[k].Facts.EndsEarly || IsTown(lines[k + 1].Line.Text)))
            {
                value = $"{value} {lines[++k].Line.Text}";
            }

            yield return value;
        }
    }

    /// <summary>
    /// A label at the right of a line that begins with something else, and right below it what it says: "Kommunfullmäktige
    /// Sammanträdesdatum" over "2024-02-26". Null where there is none.
    /// </summary>
    private string? Under(int i, Func<string, bool> isLabel)
    {
        if (i + 1 >= lines.Length || !IsParted(lines[i].Line) || LineCells.Texts(lines[i].Line) is not [_, .., var label]
            || !isLabel(Folding.Fold(label).TrimEnd(':')))
        {
            return null;
        }

        var (left, below) = (LineCells.Lefts(lines[i].Line)[^1], lines[i + 1].Line);
        return Math.Abs(LineCells.Lefts(below)[^1] - left) < SameEdge * below.Size ? LineCells.Texts(below)[^1] : null;
    }

    /// <summary>White before its last word.</summary>
    private static bool IsParted(TextLine line) =>
        line.Words is [.., var before, var last] && last.Box.Left - before.Box.Right > line.Size;

    /// <summary>Left edges of a label and its value differ by no more than this, in point sizes.</summary>
    private const double SameEdge = 0.3;

    public static bool IsLabel(TextLine line) => Label().IsMatch(line.Text);

    /// <summary>"4300 Holbæk" goes on from the street above it.</summary>
    public static bool IsTown(string text) => Town().IsMatch(text);

    [GeneratedRegex(@"^[\p{L} ./-]{2,25}:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:DK-)?\d{4} \p{Lu}[\p{L}. ]{1,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex Town();
}
