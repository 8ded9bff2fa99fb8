using Ingest.Model;
using Ingest.Text;

namespace Ingest.Labels.Rules.Items;

/// <summary>Lines that hold nothing but a case's number, handler or document, beside a heading.</summary>
public sealed class CaseLines : ILineRule
{
    private const int ShortNumber = 6;

    /// <summary>More than a type says that headings of items have, too.</summary>
    private const double OverItems = 20;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var labels = NumbersOverTitles(document, structure);
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            if (facts.AccessSection is not null && !structure.Sections.Contains(i))
            {
                scores.Add(i, LineLabel.CaseLine, OverItems, "access of the items below");
                scores.Add(i, LineLabel.Meeting, OverItems, "access of the items below"); // over the first item
                scores.Add(i, LineLabel.ItemHeading, -OverItems, "access of the items below");
            }

            if (facts.IsInCaseBlock)
            {
                scores.Add(i, LineLabel.CaseLine, OverItems, "block over a heading");
                scores.Add(i, LineLabel.Meeting, OverItems, "block over a heading"); // over the first item
                continue;
            }

            if (facts.Case is not { } reading || labels.Contains(i))
            {
                continue;
            }

            var besideHeading = Neighbour(document, i - 1) || Neighbour(document, i + 1);
            var isPlainFigure = reading.Number is { } number && number.Length <= ShortNumber + 4 && number.All(char.IsAsciiDigit)
                && facts.Line.Text.StartsWith(number, StringComparison.Ordinal)
                && !(i > 0 && LabelledCase.IsLabel(document.Lines[i - 1].Line.Text)); // "Journalnummer" has a line of its own
            scores.Add(i, LineLabel.CaseLine, (isPlainFigure ? 3 : 8) + (besideHeading ? 3 : -1), "case number");
            if (!isPlainFigure)
            {
                scores.Add(i, LineLabel.ItemHeading, -4, "case number");
            }
        }
    }

    /// <summary>
    /// "Sag nr. 3" over a title: where such lines count up and each has a heading right below, they are the items' numbers.
    /// Under a title they are its case.
    /// </summary>
    private static HashSet<int> NumbersOverTitles(DocumentContext document, DocumentStructure structure)
    {
        var labels = structure.ItemNumbers.Select(item => item.Line).Where(line => document.StandsOverTitle(line))
            .ToHashSet();
        return labels.Count > structure.ItemNumbers.Length / 2 ? labels : [];
    }

    private static bool Neighbour(DocumentContext document, int at) =>
        at >= 0 && at < document.Lines.Length
            && (document.Lines[at].StandsOut || document.Lines[at].Case is not null || document.Lines[at].Number is not null);
}
