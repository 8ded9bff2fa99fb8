using Ingest.Model;

namespace Ingest.Labels.Rules.Meetings;

/// <summary>Where nothing says what a line is, the lines before the first item are about the meeting.</summary>
public sealed class MeetingLines : ILineRule
{
    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var chain = structure.ItemNumbers;
        var first = chain.IsEmpty ? -1 : Math.Min(chain[0].Line, structure.Sections.IsEmpty ? int.MaxValue : structure.Sections[0]);
        for (var i = 0; i < first; i++)
        {
            scores.Add(i, LineLabel.Meeting, 3, "before the first item");
        }
    }
}
