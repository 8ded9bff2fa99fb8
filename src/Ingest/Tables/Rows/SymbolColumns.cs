using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>
/// Columns that hold nothing but marks belong to a neighbour: currency signs to the right, footnote marks and per cent signs to the left.
/// </summary>
internal static class SymbolColumns
{
    public static ImmutableArray<double> Merge(ImmutableArray<TextRow> rows, ImmutableArray<double> borders)
    {
        if (!rows.Any(row => row.Runs.Any(run => run.Words.Any(word => IsCurrency(word.Text) || IsMark(word.Text) || word.Text[0] == '('))))
        {
            return borders;
        }

        for (var column = borders.Length; column >= 0; column--)
        {
            var spread = RowCells.Spread(rows, borders);
            var texts = rows.SelectMany(row => RowCells.Of(row, borders, spread)).Where(cell => cell.First == column && cell.Last == column)
                .Select(cell => cell.Text).ToArray();
            if (texts.Length > 0 && column < borders.Length && texts.All(IsCurrency))
            {
                borders = borders.RemoveAt(column);
            }
            else if (texts.Length > 0 && column > 0 && texts.All(IsMark) && !texts.All(NumericText.IsBlankMark))
            {
                borders = borders.RemoveAt(column - 1);
            }
        }

        return borders;
    }

    private static bool IsCurrency(string text) => text is "$" or "€" or "£" or "kr." or "kr" or "DKK" or "EUR";

    private static bool IsMark(string text) =>
        text is "%" or "*" or "**" or "***" or "†" or "‡" || (text.Length <= 3 && text[0] == '(' && text[^1] == ')')
            || (text.Length == 2 && text[1] == ')');
}
