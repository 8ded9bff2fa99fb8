using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure.Marks;

/// <summary>
/// "Punkt: 20", "Journalnr.: 23.10.04-P20-1-26", "Emne: Takster": where an item's case stands between its number and its title, the case is
/// read first, so that number and title are one heading.
/// </summary>
internal static class NumbersOverCases
{
    /// <summary>Lines of the case at most.</summary>
    private const int MostLines = 3;

    public static void Mark(ImmutableArray<LineContext>.Builder lines)
    {
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (lines[i] is not { Number: { StandsAlone: true, Word.Length: > 0 }, Case: null })
            {
                continue;
            }

            var title = i + 1;
            while (title < lines.Count && title <= i + MostLines && lines[title].Case is not null
                && lines[title].Line.Page == lines[i].Line.Page)
            {
                title++;
            }

            if (title > i + 1 && title < lines.Count && lines[title] is { Case: null, Number: null } named
                && (named.StandsOut || TitleLabel.Without(named.Line.Text) is not null))
            {
                var number = lines[i];
                lines.RemoveAt(i);
                lines.Insert(title - 1, number with { GapAbove = lines[i].GapAbove, GapBelow = lines[title - 2].GapBelow });
                lines[i] = lines[i] with { GapAbove = number.GapAbove, AtTop = number.AtTop };
                i = title;
            }
        }
    }
}
