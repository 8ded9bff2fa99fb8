using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Labels.Rules.Meetings;

/// <summary>
/// A run of labels with what they say beside them ("Dato", "Tid", "Sted"), before the first item, is about the meeting, also where fields
/// have their headings in a margin.
/// </summary>
public sealed class FrontParticulars : ILineRule
{
    private const double Weight = 15;

    /// <summary>One label may be an item's own.</summary>
    private const int Fewest = 2;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var end = structure.ItemNumbers.IsEmpty ? 0 : structure.ItemNumbers[0].Line;
        var labels = Enumerable.Range(0, Math.Max(0, end - 1))
            .Where(i => document.Lines[i + 1].Line.IsBeside(document.Lines[i].Line) && Vocabulary.IsParticular(document.Lines[i].Folded))
            .ToList();
        if (labels.Count < Fewest)
        {
            return;
        }

        foreach (var i in labels)
        {
            scores.Add(i, LineLabel.Meeting, Weight, "a particular's label");
            scores.Add(i + 1, LineLabel.Meeting, Weight, "beside a particular's label");
        }
    }
}
