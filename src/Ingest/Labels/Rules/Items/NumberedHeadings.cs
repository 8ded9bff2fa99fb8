using Ingest.Model;

namespace Ingest.Labels.Rules.Items;

/// <summary>
/// Numbered lines that number the items: those of the chain that counts up and looks like headings. A numbered line outside
/// the chain is none: "3.4 Styrke iværksætterundervisningen" in a list under 3.6 (KKR Hovedstaden, 6 September 2024).
/// </summary>
public sealed class NumberedHeadings : ILineRule
{
    private const double Inside = -8;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        if (!structure.IsAgenda)
        {
            return;
        }

        var chain = structure.ItemNumbers;
        var members = chain.Select(link => link.Line).ToHashSet();
        foreach (var (line, weight) in chain)
        {
            scores.Add(line, LineLabel.ItemHeading, 4 + Math.Max(weight, 2), "number in sequence");
            scores.Add(line, LineLabel.ListEntry, -6, "number in sequence");
            scores.Add(line, LineLabel.InnerHeading, -6, "number in sequence");
            scores.Add(line, LineLabel.FieldHeading, -4, "number in sequence");
        }

        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Number is not null && !members.Contains(i) && !chain.IsEmpty && !structure.Sections.Contains(i))
            {
                scores.Add(i, LineLabel.ItemHeading, -5, "number out of sequence");
            }
        }

        foreach (var line in structure.HeadingsInside)
        {
            scores.Add(line, LineLabel.ItemHeading, Inside, "no number where items have numbers");
        }
    }
}
