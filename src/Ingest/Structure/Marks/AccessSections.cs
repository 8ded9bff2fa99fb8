using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Notes;

namespace Ingest.Structure.Marks;

/// <summary>
/// Lines over items that only say whether the public may hear those: "Lukket møde", "Til efterretning - for åbne døre". They are no item
/// and no item's text, and what they say holds until the next of them. A part of the agenda ("Åben dagsorden") says it of its items where
/// another part is the other, or where it is closed and others stand before it.
/// </summary>
internal static class AccessSections
{
    /// <summary>The next line that is none of these and no time ("(kl. 12.30-12.35)") is a heading, at most so far below.</summary>
    private const int Near = 3;

    public static void Mark(ImmutableArray<LineContext>.Builder lines)
    {
        var found = new List<(int Line, AccessSection Section)>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i] is { EndsEarly: true, Number: null, Marker: null } facts
                && AccessSection.Read(facts.Line.Text) is { } section && IsOverHeading(lines, i))
            {
                found.Add((i, section));
            }
        }

        var both = found.Exists(one => one.Section.Access == Access.Open) && found.Exists(one => one.Section.Access == Access.Closed);
        MarkOverEach(lines);
        foreach (var (line, section) in found)
        {
            var says = both || section is { IsOfMeeting: true, NamesItems: false } || IsAfterOpen(lines, line, section);
            var said = says ? section : section with { Access = null };
            lines[line] = lines[line] with { AccessSection = said, Heading = null };
        }
    }

    /// <summary>Numbered headings stand before the closed part: the items above it are those that are not closed.</summary>
    private static bool IsAfterOpen(ImmutableArray<LineContext>.Builder lines, int at, AccessSection section) =>
        section.Access == Access.Closed && lines.Take(at).Any(facts => facts is { Number: not null, StandsOut: true });

    /// <summary>
    /// "Åbent punkt" right over the number and title of each item, in plain type: it says it of that item, and is no text of the one
    /// before it, from which white parts it.
    /// </summary>
    private static void MarkOverEach(ImmutableArray<LineContext>.Builder lines)
    {
        var found = new List<int>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i] is { Number: null, Marker: null, AccessSection: null, Length: <= AccessMark.Longest } facts
                && lines[i + 1] is { StandsOut: true, Number: not null } && lines[i + 1].Line.Page == facts.Line.Page
                && (facts.AtTop || facts.GapAbove > Apart * facts.GapBelow) && facts.Line.Text.Contains(' ', StringComparison.Ordinal)
                && AccessMark.IsAlone(facts.Line.Text))
            {
                found.Add(i);
            }
        }

        foreach (var i in found.Count >= FewestOver ? found : [])
        {
            lines[i] = lines[i] with { AccessSection = new AccessSection(AccessMark.Of(lines[i].Line.Text), true), Heading = null };
        }
    }

    /// <summary>Marks over items that are no chance.</summary>
    private const int FewestOver = 2;

    /// <summary>The white over a mark against that under it.</summary>
    private const double Apart = 1.3;

    private static bool IsOverHeading(ImmutableArray<LineContext>.Builder lines, int at)
    {
        for (var i = at + 1; i < lines.Count && i <= at + Near; i++)
        {
            if (lines[i].Line.Page != lines[at].Line.Page)
            {
                return lines[i].AtTop && (lines[i].Number is { Word.Length: > 0 } || lines[i].Case?.Number is not null);
            }

            if ((lines[i].Line.Text[0] != '(' || lines[i].Number is not null) && AccessSection.Read(lines[i].Line.Text) is null)
            {
                return lines[i].Number is not null || lines[i].Case is not null || (lines[i].StandsOut && lines[i].Heading is null);
            }
        }

        return false;
    }
}
