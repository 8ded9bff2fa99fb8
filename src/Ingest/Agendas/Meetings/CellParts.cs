using System.Collections.Immutable;
using System.Text;
using Ingest.Agendas.Front;
using Ingest.Model;

namespace Ingest.Agendas.Meetings;

/// <summary>A cell's text, in which what stood on lines of its own is parted by commas: names and addresses below each other.</summary>
internal static class CellParts
{
    /// <summary>Baselines of one line differ by no more than this, in points.</summary>
    private const double SameLine = 2;

    /// <param name="page">The cell's.</param>
    public static string Parted(TableCell cell, PageLayout? page)
    {
        var counts = page is null ? [] : Letters(cell, page);
        if (counts.Count < 2 || counts.Sum() != cell.Text.Count(sign => sign != ' '))
        {
            return cell.Text;
        }

        var lines = Cut(cell.Text, counts);
        var longest = lines.Max(line => line.Length);
        var text = new StringBuilder(lines[0]);
        for (var i = 1; i < lines.Count; i++)
        {
            var endsEarly = lines[i - 1].Length + 1 + lines[i].Split(' ')[0].Length <= longest;
            var oneEach = PersonName.Count(lines[i - 1]) == 1 && PersonName.Count(lines[i]) == 1;
            text.Append(
                (endsEarly || oneEach) && lines[i - 1][^1] is not (',' or ';' or '.' or ':')
                    && (char.IsUpper(lines[i][0]) || char.IsAsciiDigit(lines[i][0])) ? ", " : " ").Append(lines[i]);
        }

        return text.ToString();
    }

    /// <summary>How many signs each of its lines has, from the top.</summary>
    private static List<int> Letters(TableCell cell, PageLayout page)
    {
        var counts = new List<(double Baseline, int Signs)>();
        foreach (var glyph in cell.Glyphs.Select(index => page.Glyphs[index]).Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text))
            .OrderByDescending(glyph => glyph.Baseline))
        {
            if (counts.Count > 0 && counts[^1].Baseline - glyph.Baseline < SameLine)
            {
                counts[^1] = (counts[^1].Baseline, counts[^1].Signs + glyph.Text.Length);
            }
            else
            {
                counts.Add((glyph.Baseline, glyph.Text.Length));
            }
        }

        return [.. counts.Select(line => line.Signs)];
    }

    private static ImmutableArray<string> CutAt(string text, ImmutableArray<int> ends) =>
        [.. ends.Select((end, i) => text[(i == 0 ? 0 : ends[i - 1])..end].Trim())];

    private static List<string> Cut(string text, List<int> counts)
    {
        var ends = ImmutableArray.CreateBuilder<int>();
        var (line, signs) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            signs += text[at] == ' ' ? 0 : 1;
            if (signs == counts[line])
            {
                ends.Add(at + 1);
                (line, signs) = (Math.Min(line + 1, counts.Count - 1), 0);
            }
        }

        return [.. CutAt(text, ends.ToImmutable()).Where(part => part.Length > 0)];
    }
}
