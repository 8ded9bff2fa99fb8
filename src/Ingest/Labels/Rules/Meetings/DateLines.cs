using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Labels.Rules.Meetings;

/// <summary>A line that is a whole date is no item's heading, wherever it stands: "1. juni 2011" over a letter.</summary>
public sealed class DateLines : ILineRule
{
    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (DanishDate.IsWhole(document.Lines[i].Line.Text))
            {
                scores.Add(i, LineLabel.ItemHeading, -20, "whole date");
            }
        }
    }
}
