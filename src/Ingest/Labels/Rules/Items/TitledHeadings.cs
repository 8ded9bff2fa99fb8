using Ingest.Model;

namespace Ingest.Labels.Rules.Items;

/// <summary>
/// Item headings without a number that counts: lines of one style that is kept for them. The style is the one whose lines are
/// most often followed by case lines and fields, or named in the contents.
/// </summary>
public sealed class TitledHeadings : ILineRule
{
    /// <summary>More than a bullet says for an entry of a list.</summary>
    private const double Bulleted = 12;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        foreach (var (line, weight) in structure.TitledItems)
        {
            if (document.Lines[line].Marker is { IsBullet: true })
            {
                scores.Add(line, LineLabel.ItemHeading, Bulleted + weight, "bullet of the items");
                scores.Add(line, LineLabel.ListEntry, -Bulleted, "bullet of the items");
                continue;
            }

            scores.Add(line, LineLabel.ItemHeading, 7 + Math.Max(weight, 0), "style of item headings");
            scores.Add(line, LineLabel.InnerHeading, -4, "style of item headings");
        }
    }
}
