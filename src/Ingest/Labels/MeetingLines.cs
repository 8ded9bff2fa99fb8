using Ingest.Model;

namespace Ingest.Labels;

/// <summary>Where nothing says what a line is, the lines before the first item are about the meeting.</summary>
public sealed class MeetingLines : ILineRule
{
    public void Score(DocumentContext document, LabelScores scores)
    {
        var chain = document.ItemNumbers;
        var first = chain.IsEmpty ? -1 : Math.Min(chain[0].Line, document.Sections.IsEmpty ? int.MaxValue : document.Sections[0]);
        for (var i = 0; i < first; i++)
        {
            scores.Add(i, LineLabel.Meeting, 3, "before the first item");
        }
    }
}
