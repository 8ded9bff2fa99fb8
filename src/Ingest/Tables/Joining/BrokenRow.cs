using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Words;

namespace Ingest.Tables.Joining;

/// <summary>
/// A row that the page's end breaks: the next page begins with the rest of its texts and no name of a row. <c>4 | Kirken | Der er ikke</c>
/// and then <c>| | rejst sag.</c> are one row.
/// </summary>
internal static class BrokenRow
{
    /// <summary>Words of a text that may break off without a mark; a name or a short remark has fewer.</summary>
    private const int FewestWords = 6;

    /// <param name="cells">The table so far.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="draft">The next page's part.</param>
    /// <param name="row">Its first row under repeated heads.</param>
    public static bool GoesOn(IReadOnlyList<TableCell> cells, int rows, TableDraft draft, int row)
    {
        var rest = draft.Filled.Where(cell => cell.Row <= row && cell.RowEnd > row).ToArray();
        return rest.Length > 0 && rest.Length * 2 <= draft.Columns
            && Array.TrueForAll(rest, cell => cell is { Column: > 0, ColumnSpan: 1, RowSpan: 1 } && cell.Row == row
                && At(cells, rows, cell.Column) is >= 0 and var at && Completes(cells[at].Text, cell.Text));
    }

    /// <summary>The index of the last row's cell in that column alone, or -1.</summary>
    public static int At(IReadOnlyList<TableCell> cells, int rows, int column)
    {
        for (var i = cells.Count - 1; i >= 0; i--)
        {
            if (cells[i] is { ColumnSpan: 1 } cell && cell.Column == column && cell.Row + cell.RowSpan == rows)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Completes(string text, string rest) =>
        text.Length > 0 && text[^1] is not ('.' or '!' or '?' or ':') && !NumericText.IsLike(text)
        && (char.IsLower(rest[0]) ? text.Contains(' ', StringComparison.Ordinal) : text.Count(sign => sign == ' ') >= FewestWords - 1);
}
