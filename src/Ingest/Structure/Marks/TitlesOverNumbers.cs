using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Structure.Marks;

/// <summary>
/// "Ny vej ved åen" in large type, and "Sag nr. 34" right below it: where every number of the document that stands alone has a title of
/// one type right over it, the number is read first, so that number and title are one heading. The same words over all are a form's head.
/// </summary>
internal static class TitlesOverNumbers
{
    private const int Fewest = 3;

    public static void Mark(ImmutableArray<LineContext>.Builder lines)
    {
        var numbers = Enumerable.Range(0, lines.Count).Where(i => lines[i].Number is { StandsAlone: true, Word.Length: > 0 }).ToList();
        if (numbers.Count < Fewest || numbers[0] == 0 || !numbers.TrueForAll(i => HasTitle(lines, i, lines[numbers[0] - 1].Style))
            || numbers.TrueForAll(i => lines[i - 1].Folded == lines[numbers[0] - 1].Folded)
            || numbers.Zip(numbers.Skip(1)).Any(pair => lines[pair.First].Number!.Parts[0] >= lines[pair.Second].Number!.Parts[0]))
        {
            return;
        }

        foreach (var i in numbers)
        {
            var title = i - 1;
            while (title > 0 && lines[title - 1] is { GoesOnInType: true } above && above.Style == lines[i - 1].Style)
            {
                title--;
            }

            var number = lines[i];
            lines.RemoveAt(i);
            lines.Insert(title, number with { GapAbove = lines[title].GapAbove, AtTop = lines[title].AtTop });
            lines[title + 1] = lines[title + 1] with { GapAbove = number.GapAbove, AtTop = false };
        }
    }

    /// <summary>A line of the type right over the number on its page, larger than that, and none of it below.</summary>
    private static bool HasTitle(ImmutableArray<LineContext>.Builder lines, int at, LineStyle type) =>
        at > 0 && lines[at - 1] is { Number: null, Case: null, Heading: null, StandsOut: true } title && title.Style == type
            && title.Line.Page == lines[at].Line.Page && title.Line.Size > lines[at].Line.Size
            && (at + 1 == lines.Count || lines[at + 1].Style != type || lines[at + 1].Line.Page != title.Line.Page);
}
