using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure.Marks;

/// <summary>
/// Lines of labels and values over items' headings, set small and one below the other, a case's number first, and the same labels over
/// several headings: all of the block is said of the item below.
/// <code>
///                        Sagsnummer EMN-2031-00412
///                        Sagsbehandler LHA
///                        Møde Bestyrelsen
/// 02 Årsrapport
/// </code>
/// </summary>
internal static class CaseBlocks
{
    private const int FewestBlocks = 2;

    /// <summary>In points.</summary>
    private const double SameEdge = 2;

    /// <summary>In leadings, from line to line of a block.</summary>
    private const double Near = 1.3;

    /// <summary>A heading's size against the block's.</summary>
    private const double Larger = 1.06;

    public static void Mark(IList<LineContext> lines)
    {
        var blocks = new List<(int First, int Last, string Labels)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Case.Number: not null, Number: null } && Last(lines, i) is { } last && !IsUnderHeading(lines, i, last))
            {
                blocks.Add((i, last, string.Join('|', Enumerable.Range(i, last - i + 1).Select(line => Label(lines[line])))));
                i = last;
            }
        }

        foreach (var (first, last, _) in blocks.GroupBy(block => block.Labels).Where(form => form.Count() >= FewestBlocks)
            .SelectMany(form => form))
        {
            for (var i = first; i <= last; i++)
            {
                lines[i] = lines[i] with
                {
                    IsInCaseBlock = true, Case = lines[i].Case ?? CaseNumber.ByLabels(lines[i].Line.Text), Heading = null,
                    RunInField = null,
                };
            }
        }
    }

    /// <summary>Under a title, and as near to it as to the next heading, it is said of that title.</summary>
    private static bool IsUnderHeading(IList<LineContext> lines, int first, int last) => first > 0 && !lines[first].AtTop
        && lines[first - 1].StandsOut && lines[first].GapAbove <= lines[last].GapBelow;

    private static string Label(LineContext facts) => facts.Line.Words[0].Text;

    /// <summary>The last line of the block that begins here; null where there is only one, or no heading below it.</summary>
    private static int? Last(IList<LineContext> lines, int first)
    {
        var last = first;
        while (last + 1 < lines.Count && GoesOn(lines[last], lines[last + 1]))
        {
            last++;
        }

        return last > first && last + 1 < lines.Count && lines[last + 1] is var below && below.Line.Page == lines[last].Line.Page
            && below.Line.Size > Larger * lines[last].Line.Size && below.StandsOut ? last : null;
    }

    private static bool GoesOn(LineContext line, LineContext next) =>
        next.Line.Page == line.Line.Page && Math.Abs(next.Line.Box.Left - line.Line.Box.Left) < SameEdge && next.Style == line.Style
            && next.GapAbove is > 0 and < Near && next.Line.Words.Length > 1 && !next.EndsSentence;
}
