using Ingest.Model;

namespace Ingest.Labels.Rules.Items;

/// <summary>
/// What the cells of a table of items say of their lines stands above all that the lines look like;
/// within a text the other rules tell lists and headings apart. Nothing else of such a document is an item's:
/// what stands over the table and below it is about the meeting.
/// </summary>
internal static class ItemTableLines
{
    public static void Score(DocumentContext document, LabelScores scores)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Line.Cell is { } role)
            {
                Score(role, i, document.Lines[i].RunInField is not null, scores);
                first = first < 0 && role == CellRole.Title ? i : first;
                last = i;
            }
        }

        for (var i = 0; i < document.Lines.Length && first >= 0; i++)
        {
            if (i < first || i > last)
            {
                scores.Add(i, LineLabel.Meeting, Sure, "outside the table of items");
            }
        }
    }

    /// <param name="hasField">A field's heading is run in: "Beslutning: Godkendt." ends what a cell tells.</param>
    private static void Score(CellRole role, int line, bool hasField, LabelScores scores)
    {
        switch (role)
        {
            case CellRole.Title:
                scores.Add(line, LineLabel.ItemHeading, Sure, Voter);
                break;
            case CellRole.TitleContinued:
                scores.Add(line, LineLabel.ItemHeadingContinued, Sure, Voter);
                break;
            case CellRole.FieldName:
                scores.Add(line, LineLabel.FieldHeading, Sure, Voter);
                break;
            case CellRole.FieldNameContinued:
                scores.Add(line, LineLabel.FieldHeadingContinued, Sure, Voter);
                break;
            default:
                foreach (var label in role == CellRole.FieldText && !hasField ? NoneInFields : NoneInItems)
                {
                    scores.Add(line, label, -Sure, Voter);
                }

                break;
        }
    }

    private static readonly LineLabel[] NoneInItems = [LineLabel.Meeting, LineLabel.ItemHeading, LineLabel.ItemHeadingContinued];

    private static readonly LineLabel[] NoneInFields = [.. NoneInItems, LineLabel.CaseLine, LineLabel.FieldHeading,
        LineLabel.FieldHeadingContinued];

    /// <summary>Log-odds far above all that rules and model can give together, and far below what is impossible.</summary>
    private const double Sure = 1e6;

    private const string Voter = "cell of a table of items";
}
