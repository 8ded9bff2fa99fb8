using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Structure.Marks;

/// <summary>
/// Finds notes at the foot of a page (fodnoter): its last lines, in small type, the first of them begun by a number or a star.
/// </summary>
internal static partial class Footnotes
{
    /// <summary>Of the text's size.</summary>
    private const double SmallType = 0.92;

    public static void Mark(ImmutableArray<LineContext>.Builder facts)
    {
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            var isLast = i == facts.Count - 1 || facts[i + 1].Line.Page != facts[i].Line.Page
                || facts[i + 1].Line.Column != facts[i].Line.Column;
            if (isLast && Start(facts, i) is var start and >= 0)
            {
                for (var k = start; k <= i; k++)
                {
                    facts[k] = facts[k] with { IsNote = true };
                }
            }
        }
    }

    /// <summary>The notes' first line, or -1.</summary>
    private static int Start(ImmutableArray<LineContext>.Builder facts, int last)
    {
        var start = -1;
        for (var k = last;
            k >= 0 && facts[k].Line.Page == facts[last].Line.Page && facts[k].Line.Column == facts[last].Line.Column
                && facts[k].RelativeSize < SmallType; k--)
        {
            start = Begins().IsMatch(facts[k].Line.Text) ? k : start;
        }

        return start;
    }

    [GeneratedRegex(@"^(?:\d{1,2}\)?|\*+)\s?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();
}
