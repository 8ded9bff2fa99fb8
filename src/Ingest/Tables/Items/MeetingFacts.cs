using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items;

/// <summary>Date, place and people of a meeting set as a table: names in one column, what they name in the next.</summary>
internal static class MeetingFacts
{
    private const int FewestNames = 2;

    private const int MostColumns = 4;

    public static bool Are(Table table)
    {
        var names = table.Cells.Where(cell => cell.Column % 2 == 0 && cell.Text.Length > 0).ToList();
        var known = names.Count(cell => IsName(Folding.Fold(cell.Text)));
        return table.ColumnCount is > 1 and <= MostColumns && known >= FewestNames && 3 * known >= names.Count;
    }

    private static bool IsName(string text) => Vocabulary.DateLabels.Contains(text) || Vocabulary.StartLabels.Contains(text) || Vocabulary.EndLabels.Contains(text)
        || Vocabulary.PlaceLabels.Contains(text) || Vocabulary.PresentLabels.Contains(text) || Vocabulary.AbsentLabels.Contains(text);
}
