using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Zones;

/// <summary>
/// An item's title, or its number alone ("Nr. 193 fortsat"), printed again at the top of a page that it runs on to, with "(fortsat)" behind
/// it: furniture, as any running title.
/// </summary>
internal static partial class ContinuedTitles
{
    /// <summary>Lines that the title and its mark may take.</summary>
    private const int MostLines = 4;

    public static ImmutableArray<TextLine> Mark(ImmutableArray<TextLine> lines)
    {
        if (!lines.Any(line => IsContinued(line.Text)))
        {
            return lines;
        }

        var marked = lines.ToBuilder();
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        var page = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var isFirst = lines[i].Zone == LineZone.Body && lines[i].Page != page;
            page = lines[i].Zone == LineZone.Body ? lines[i].Page : page;
            if (isFirst && i > 0 && End(lines, i, earlier) is var end and > 0)
            {
                for (; i < end; i++)
                {
                    marked[i] = lines[i] with { Zone = LineZone.Furniture };
                }

                i--;
                continue;
            }

            earlier.Add(lines[i].Reading.Folded);
            earlier.Add(Title(lines[i].Reading));
            if (lines[i].Reading.Number is { Word.Length: > 0 } number)
            {
                earlier.Add(Named(number));
            }
        }

        return marked.ToImmutable();
    }

    /// <summary>Behind the line with the mark; 0 where the page does not begin with a title seen before.</summary>
    private static int End(ImmutableArray<TextLine> lines, int start, HashSet<string> earlier)
    {
        for (var i = start; i < Math.Min(lines.Length, start + MostLines) && lines[i].Page == lines[start].Page; i++)
        {
            if (IsContinued(lines[i].Text))
            {
                var before = new LineReading(Continued().Replace(lines[i].Text, ""));
                return i > start || earlier.Contains(Title(before))
                    || (before.Number is { Word.Length: > 0, Rest.Length: 0 } number && earlier.Contains(Named(number))) ? i + 1 : 0;
            }

            if (!earlier.Contains(lines[i].Reading.Folded))
            {
                return 0;
            }
        }

        return 0;
    }

    private static string Named(ItemNumber number) => $"{number.Word} {number.Printed}";

    /// <summary>Most lines have no such word, and need no pattern.</summary>
    private static bool IsContinued(string text) =>
        text.Contains("forts", StringComparison.OrdinalIgnoreCase) && Continued().IsMatch(text);

    /// <summary>
    /// A title without its number and the mark of its access: "Sag 2 - Rusmidler (Åben)" goes on as "2. Rusmidler (fortsat)".
    /// </summary>
    private static string Title(LineReading line) =>
        (line.Text.EndsWith(')') ? new LineReading(AccessBehind().Replace(line.Text, "")) : line).Title;

    [GeneratedRegex(@"\s*\((?:åben|åbent|lukket)(?: \p{L}+)?\)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AccessBehind();

    [GeneratedRegex(@"\s*[-–,]?\s*\(?(?:fortsat|fortsættes|forts\.?)\)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Continued();
}
