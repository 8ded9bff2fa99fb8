using Ingest.Model;

namespace Ingest.Labels;

/// <summary>
/// What the cells of a table of items say of their lines stands above all that the lines look like;
/// within a text the other rules tell lists and headings apart. Nothing else of such a document is an item's:
/// what stands over the table and below it is about the meeting.
/// </summary>
internal static class LinesOfItemTables
{
    public static void Vote(DocumentFacts document, Votes votes)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Line.Cell is { } role)
            {
                Vote(role, i, votes);
                first = first < 0 && role == CellRole.Title ? i : first;
                last = i;
            }
        }

        for (var i = 0; i < document.Lines.Length && first >= 0; i++)
        {
            if (i < first || i > last)
            {
                votes.Add(i, LineLabel.Meeting, Sure, "outside the table of items");
            }
        }
    }

    private static void Vote(CellRole role, int line, Votes votes)
    {
        switch (role)
        {
            case CellRole.Title:
                votes.Add(line, LineLabel.ItemHeading, Sure, Voter);
                break;
            case CellRole.TitleContinued:
                votes.Add(line, LineLabel.ItemHeadingContinued, Sure, Voter);
                break;
            case CellRole.FieldName:
                votes.Add(line, LineLabel.FieldHeading, Sure, Voter);
                break;
            case CellRole.FieldNameContinued:
                votes.Add(line, LineLabel.FieldHeadingContinued, Sure, Voter);
                break;
            default:
                foreach (var label in role == CellRole.FieldText ? NoneInFields : NoneInItems)
                {
                    votes.Add(line, label, -Sure, Voter);
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
