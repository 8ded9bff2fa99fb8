using Ingest.Model;

namespace Ingest.Labels.Rules.Fields;

/// <summary>Lines that start with a list's mark.</summary>
public sealed class ListEntries : ILineRule
{
    /// <summary>A printed bullet before a line of its own, whatever was learned of such looks.</summary>
    private const double Sure = 14;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            if (facts.Marker is not { } marker)
            {
                continue;
            }

            var afterBreak = i == 0 || document.Lines[i - 1].EndsEarly || document.Lines[i - 1].EndsSentence || facts.GapAbove >= 1.3
                || facts.AtTop;
            if (marker.IsBullet)
            {
                scores.Add(i, LineLabel.ListEntry, afterBreak ? Sure : 3.5, "bullet");
                scores.Add(i, LineLabel.ItemHeading, -3, "bullet");
                scores.Add(i, LineLabel.InnerHeading, -3, "bullet");
            }
            else
            {
                scores.Add(i, LineLabel.ListEntry, afterBreak ? (facts.StandsOut ? 3 : 5) : 1, "counted entry");
            }
        }
    }
}
