using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure.Marks;

/// <summary>
/// An access mark in a rail left of the text, under the item's case or number: the text's lines stand between and beside, and it is none
/// of theirs.
/// <code>
/// 34             Budget 2026
/// EMN-2025-231   Resumé
/// Lukket         Udvalget skal fastlægge rammerne.
/// </code>
/// </summary>
internal static class MarksInRail
{
    /// <summary>In point sizes: the rail's lines follow each other so near.</summary>
    private const double Near = 3;

    /// <summary>In points.</summary>
    private const double SameEdge = 2;

    /// <summary>Lines of the text that stand between two of the rail.</summary>
    private const int MostBetween = 4;

    public static void Mark(ImmutableArray<LineContext>.Builder lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i] is { Case: null, Number: null, Length: <= AccessMark.Longest } facts && AccessMark.IsAlone(facts.Line.Text)
                && IsUnderRail(lines, i) && IsLeftOfText(lines, i))
            {
                lines[i] = facts with
                {
                    Case = new CaseNumber(null, null, null) { Access = AccessMark.Of(facts.Line.Text) }, Heading = null, Marker = null,
                };
            }
        }
    }

    /// <summary>The rail's line above it is the item's case, or its number and nothing else.</summary>
    private static bool IsUnderRail(ImmutableArray<LineContext>.Builder lines, int at)
    {
        var mark = lines[at].Line;
        for (var i = at - 1; i >= 0 && at - i <= MostBetween + 1 && lines[i].Line.Page == mark.Page; i--)
        {
            if (Math.Abs(lines[i].Line.Box.Left - mark.Box.Left) < SameEdge)
            {
                return lines[i] is { Case: not null } or { Number.Rest.Length: 0 }
                    && lines[i].Line.Baseline - mark.Baseline < Near * mark.Size;
            }
        }

        return false;
    }

    /// <summary>The line before it or after it begins right of where it ends, and so near that it stands beside it.</summary>
    private static bool IsLeftOfText(ImmutableArray<LineContext>.Builder lines, int at)
    {
        bool Beside(int i) => i >= 0 && i < lines.Count && lines[i].Line is var other && other.Page == lines[at].Line.Page
            && other.Box.Left > lines[at].Line.Box.Right && Math.Abs(other.Baseline - lines[at].Line.Baseline) < 2 * lines[at].Line.Size;
        return Beside(at - 1) || Beside(at + 1);
    }
}
