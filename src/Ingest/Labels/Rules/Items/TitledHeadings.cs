using Ingest.Model;

namespace Ingest.Labels.Rules.Items;

/// <summary>
/// Item headings without a number that counts: lines of one style that is kept for them. The style is the one whose lines are
/// most often followed by case lines and fields, or named in the contents.
/// </summary>
public sealed class TitledHeadings : ILineRule
{
    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        foreach (var (line, weight) in structure.TitledItems)
        {
            scores.Add(line, LineLabel.ItemHeading, 7 + Math.Max(weight, 0), "style of item headings");
            scores.Add(line, LineLabel.InnerHeading, -4, "style of item headings");
        }
    }
}
