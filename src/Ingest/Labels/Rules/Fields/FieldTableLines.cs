using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// What stands right under a field's heading, without white between, is that field's, however short it is and however near the
/// document's end: "Bilag" over a list of titles, "Beslutning" over "Udsat."; it is not about the meeting.
/// </summary>
public sealed class FieldTableLines : ILineRule
{
    /// <summary>Leadings from a heading to its text, and from line to line of it.</summary>
    private const double UnderHeading = 1.6, NextLine = 1.35;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var inField = false;
        for (var i = structure.ItemNumbers.IsEmpty ? document.Lines.Length : structure.ItemNumbers[0].Line + 1; i < document.Lines.Length;
            i++)
        {
            var facts = document.Lines[i];
            inField = facts.GapAbove > 0
                && (IsHeading(document.Lines[i - 1]) ? facts.GapAbove < UnderHeading : inField && facts.GapAbove < NextLine)
                && !IsHeading(facts);
            if (inField)
            {
                scores.Add(i, LineLabel.Meeting, -5, "under a field's heading");
            }
        }
    }

    /// <summary>Who was absent is said of the meeting, too.</summary>
    private static bool IsHeading(LineContext facts) =>
        facts.StandsOut && facts.Heading is not FieldKind.Attendance && facts.IsKnownFieldHeading;
}
