using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure.Marks;

/// <summary>
/// "Pkt. 93" on a line of its own and "Indstilling til idrætspris" below it: where titles stand so in one type, one of them that begins as
/// a field's heading does is a title. So is what a form calls a title ("Emne: Takster"): its label in bold is no field's heading.
/// </summary>
internal static class TitlesUnderNumbers
{
    /// <summary>Other titles of its type that are no chance.</summary>
    private const int Fewest = 2;

    public static void Mark(ImmutableArray<LineContext>.Builder lines)
    {
        var titles = new Dictionary<LineStyle, int>();
        var doubted = new List<int>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i] is not { Number: { StandsAlone: true, Word.Length: > 0 }, Case: null })
            {
                continue;
            }

            if (TitleLabel.Without(lines[i + 1].Line.Text) is not null)
            {
                lines[i + 1] = lines[i + 1] with { NamesTitle = true, Heading = null, RunIn = null, RunInField = null };
            }
            else if (lines[i + 1] is { StandsOut: true, Number: null, Case: null } below && below.Line.Page == lines[i].Line.Page)
            {
                if (below.Heading is null)
                {
                    titles[below.Style] = titles.GetValueOrDefault(below.Style) + 1;
                }
                else
                {
                    doubted.Add(i + 1);
                }
            }
        }

        foreach (var i in doubted.Where(i => titles.GetValueOrDefault(lines[i].Style) >= Fewest))
        {
            lines[i] = lines[i] with { Heading = null };
        }
    }
}
