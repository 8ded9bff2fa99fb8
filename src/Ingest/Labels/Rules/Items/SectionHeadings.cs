using Ingest.Model;

namespace Ingest.Labels.Rules.Items;

/// <summary>
/// Headings over a section of the agenda: lines that stand right over numbered items, again and again in one type or in a count
/// of their own ("A. Sager til beslutning" over 1 to 3, "Lukket dagsorden" over a 1 that begins anew).
/// </summary>
public sealed class SectionHeadings : ILineRule
{
    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        foreach (var line in structure.Sections)
        {
            scores.Add(line, LineLabel.ItemHeading, 14, "section over numbered items");
            scores.Add(line, LineLabel.InnerHeading, -4, "section over numbered items");
        }
    }
}
