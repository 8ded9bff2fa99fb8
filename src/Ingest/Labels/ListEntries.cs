using Ingest.Model;

namespace Ingest.Labels;

/// <summary>Lines that start with a list's mark.</summary>
public sealed class ListEntries : ILineRule
{
    public void Vote(DocumentFacts document, Votes votes)
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
                votes.Add(i, LineLabel.ListEntry, afterBreak ? 8 : 3.5, "bullet");
                votes.Add(i, LineLabel.ItemHeading, -3, "bullet");
                votes.Add(i, LineLabel.InnerHeading, -3, "bullet");
            }
            else
            {
                votes.Add(i, LineLabel.ListEntry, afterBreak ? (facts.StandsOut ? 3 : 5) : 1, "counted entry");
            }
        }
    }
}
