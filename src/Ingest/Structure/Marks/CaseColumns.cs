using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure.Marks;

/// <summary>
/// An item's case in columns: labels of cases alone in a row ("Sagsnr.   Dokumentnr.   Sagsansvarlig   Adgang"), and right below each what
/// it says; or a label in the margin or in a type of its own ("Journal nr.:") and what it says beside it.
/// </summary>
internal static class CaseColumns
{
    /// <summary>In point sizes: white that parts two columns.</summary>
    private const double Apart = 1.5;

    /// <summary>In point sizes: a value begins below its label, or this near.</summary>
    private const double Aligned = 0.6;

    /// <summary>In leadings of the body: the values stand right below.</summary>
    private const double RightBelow = 1.6;

    public static void Mark(ImmutableArray<LineContext>.Builder lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i] is { Case: null, GapBelow: > 0 and < RightBelow } labels && LabelledCase.MayBeLabel(labels.Line.Text)
                && Parts(labels.Line) is { Count: > 1 } heads && heads.TrueForAll(head => LabelledCase.IsLabel(head.Text))
                && Below(heads, lines[i + 1].Line) is { } said && CaseNumber.ByLabels(said) is { } read)
            {
                lines[i] = labels with { Case = read, Heading = null, Number = null };
                lines[i + 1] = lines[i + 1] with { Case = new CaseNumber(null, null, null), Heading = null, Number = null };
            }
            else if (lines[i] is { Case: null } label && (label.Line.MarginRow > 0 || label.Line.Text[^1] == ':')
                && LabelledCase.MayBeLabel(label.Line.Text)
                && LabelledCase.IsLabel(label.Line.Text) && lines[i + 1].Line.IsBeside(label.Line)
                && CaseNumber.ByLabels($"{label.Line.Text.TrimEnd(':')}: {lines[i + 1].Line.Text}") is { } beside)
            {
                lines[i] = label with { Case = beside, Heading = null, Number = null };
                lines[i + 1] = lines[i + 1] with { Case = new CaseNumber(null, null, null), Heading = null, Number = null, Marker = null };
            }
            else if (lines[i] is { Case: null, StandsOut: false } over && LabelledCase.MayBeLabel(over.Line.Text)
                && LabelledCase.IsLabel(over.Line.Text) && IsOverCase(lines, i))
            {
                lines[i] = over with { Case = new CaseNumber(null, null, null), Heading = null, Number = null };
            }
        }
    }

    /// <summary>
    /// "J.nr." in a margin with its number in the row below, where lines of the text beside them may stand between the two.
    /// </summary>
    private static bool IsOverCase(ImmutableArray<LineContext>.Builder lines, int at)
    {
        var label = lines[at].Line;
        for (var i = at + 1; i < lines.Count && i <= at + MostBetween + 1 && lines[i].Line.Page == label.Page; i++)
        {
            if (Math.Abs(lines[i].Line.Box.Left - label.Box.Left) < Aligned * label.Size)
            {
                return lines[i] is { Case.Number: not null, StandsOut: false } && label.Baseline - lines[i].Line.Baseline < 2 * label.Size;
            }
        }

        return false;
    }

    private const int MostBetween = 2;

    /// <returns>Labels and values as one line would have them; null where a value stands under no label.</returns>
    private static string? Below(List<(string Text, double Left)> heads, TextLine values)
    {
        var said = new List<string>();
        foreach (var (text, left) in Parts(values))
        {
            var head = heads.FindIndex(head => Math.Abs(head.Left - left) <= Aligned * values.Size);
            if (head < 0)
            {
                return null;
            }

            said.Add($"{heads[head].Text.TrimEnd(':')}: {text}");
        }

        return said.Count == 0 ? null : string.Join(", ", said);
    }

    private static List<(string Text, double Left)> Parts(TextLine line)
    {
        var parts = new List<(string Text, double Left)>();
        var right = double.NegativeInfinity;
        foreach (var word in line.Words)
        {
            if (word.Box.Left - right > Apart * line.Size)
            {
                parts.Add((word.Text, word.Box.Left));
            }
            else
            {
                parts[^1] = (parts[^1].Text + " " + word.Text, parts[^1].Left);
            }

            right = word.Box.Right;
        }

        return parts;
    }
}
