using Ingest.Model;

namespace Ingest.Labels.Rules.Items;

/// <summary>
/// Headings over a section of the agenda: lines that stand right over numbered items, again and again in one type or in a count
/// of their own ("A. Sager til beslutning" over 1 to 3, "Lukket dagsorden" over a 1 that begins anew). What only names a group of items
/// stands with the first of them, as its case does.
/// </summary>
public sealed class SectionHeadings : ILineRule
{
    /// <summary>More than a type says that headings of items or fields have, too.</summary>
    private const double Group = 20;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        foreach (var line in structure.Sections)
        {
            scores.Add(line, LineLabel.ItemHeading, 14, "section over numbered items");
            scores.Add(line, LineLabel.InnerHeading, -4, "section over numbered items");
        }

        foreach (var line in structure.Groups)
        {
            scores.Add(line, LineLabel.CaseLine, Group, "group of the items below");
            scores.Add(line, LineLabel.ItemHeading, -Group, "group of the items below");
            scores.Add(line, LineLabel.FieldHeading, -Group, "group of the items below");
        }
    }
}
