using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Layout.Struck;

/// <summary>
/// Gives lines that are struck out whole to the line before them, so that every line has words that hold. A list entry or a
/// numbered heading of which its mark alone is left goes with what is struck.
/// </summary>
public static class StruckLines
{
    /// <summary>Lines of one paragraph or heading lie this near, in point sizes.</summary>
    private const double NextLine = 1.7;

    /// <summary>Two left edges are one within this, in point sizes.</summary>
    private const double SameEdge = 0.6;

    /// <param name="lines">In reading order, also such as have struck words alone.</param>
    internal static ImmutableArray<TextLine> Gather(ImmutableArray<TextLine> lines)
    {
        if (!lines.Any(line => !line.Struck.IsEmpty))
        {
            return lines;
        }

        var rest = lines.ToBuilder();
        for (var i = 0; i < rest.Count; i++)
        {
            if (HasMarkAlone(rest[i]))
            {
                TakeMark(rest, i);
            }
        }

        return Under(rest);
    }

    /// <summary>How many struck pieces each page has.</summary>
    public static IEnumerable<Diagnostic> Diagnose(ImmutableArray<TextLine> lines)
    {
        var pieces = new SortedDictionary<int, int>();
        foreach (var line in lines.Where(line => !(line.Struck.IsEmpty && line.StruckUnder.IsEmpty)))
        {
            var own = line.Struck.DistinctBy(struck => struck.At).Count();
            pieces[line.Page] = pieces.GetValueOrDefault(line.Page) + own;
            var above = line;
            foreach (var under in line.StruckUnder)
            {
                var goesOn = !under.StartsApart(above) && (above != line || line.Struck.Any(struck => struck.At == line.Text.Length));
                pieces[under.Page] = pieces.GetValueOrDefault(under.Page) + (goesOn ? 0 : 1);
                above = under;
            }
        }

        return pieces.Where(page => page.Value > 0).Select(page => new Diagnostic("text.struck", Severity.Info, page.Key, string.Create(
            CultureInfo.InvariantCulture,
            $"Page {page.Key} has words struck out, in {page.Value} {(page.Value == 1 ? "place" : "places")}: they are in no text, and "
                + $"kept apart in their blocks.")));
    }

    private static ImmutableArray<TextLine> Under(IEnumerable<TextLine> lines)
    {
        var kept = ImmutableArray.CreateBuilder<TextLine>();
        var early = ImmutableArray<TextLine>.Empty;
        foreach (var line in lines)
        {
            if (!line.Words.IsEmpty)
            {
                kept.Add(early.IsEmpty ? line : line with { StruckUnder = [.. early, .. line.StruckUnder] });
                early = [];
            }
            else if (kept.Count > 0)
            {
                kept[^1] = kept[^1] with { StruckUnder = kept[^1].StruckUnder.Add(line) };
            }
            else
            {
                early = early.Add(line);
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>
    /// All that is left of the line is the mark of a list's entry or of a numbered heading, with what is struck behind it.
    /// </summary>
    private static bool HasMarkAlone(TextLine line)
    {
        if (line.Struck.IsEmpty || line.Words.IsEmpty || line.Struck[0].At < line.Text.Length || line.Text.Length > LongestMark)
        {
            return false;
        }

        var whole = line.Text + " Tekst";
        return ListMarker.Read(whole) is { Rest: "Tekst" }
            || (ItemNumber.Read(whole) is { Rest: "Tekst" }
                && (line.Text[^1] is '.' or ')' or ':' || (line.Words[0].Bold && line.Struck.Length > 1)));
    }

    private const int LongestMark = 12;

    /// <summary>
    /// The mark stands before the next line where that goes on with the entry or heading; else it goes with the struck words.
    /// </summary>
    private static void TakeMark(ImmutableArray<TextLine>.Builder lines, int at)
    {
        var line = lines[at];
        var next = at + 1;
        while (next < lines.Count && lines[next].Words.IsEmpty)
        {
            next++;
        }

        if (next == lines.Count || !GoesOn(line, lines[next - 1], lines[next]))
        {
            var mark = line.Words.Select(word => new StruckWord(word with { Struck = true }, 0));
            lines[at] = line with { Words = [], Text = "", Struck = [.. mark, .. line.Struck.Select(struck => struck with { At = 0 })] };
            return;
        }

        var below = lines[next];
        var shift = line.Text.Length + 1;
        var before = lines.Skip(at).Take(next - at).SelectMany(above => above.Struck).Select(struck => struck with { At = shift });
        lines[next] = below with
        {
            Words = [.. line.Words, .. below.Words],
            Text = $"{line.Text} {below.Text}",
            Box = below.Box with { Left = Math.Min(line.Words[0].Box.Left, below.Box.Left) },
            Struck = [.. before, .. below.Struck.Select(struck => struck with { At = struck.At + shift })],
        };
        lines.RemoveRange(at, next - at);
    }

    private static bool GoesOn(TextLine marked, TextLine above, TextLine next)
    {
        var text = marked.Struck[0].Word;
        return next.Page == above.Page && next.Column == above.Column && above.Baseline - next.Baseline is > 0 and var gap
            && gap < NextLine * next.Size
            && ListMarker.Read(next.Text) is null && ItemNumber.Read(next.Text) is null && next.Reading.FieldKind is null
            && Math.Abs(next.Size - text.Size) < 0.1 * text.Size
            && (Math.Abs(next.Box.Left - text.Box.Left) < SameEdge * next.Size || (next.Bold && text.Bold));
    }
}
