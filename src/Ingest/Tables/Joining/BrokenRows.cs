using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Words;
using Ingest.Text;

namespace Ingest.Tables.Joining;

/// <summary>
/// A row that the page's end breaks: the next page begins with the rest of its texts and no name of a row. <c>4 | Kirken | Der er ikke</c>
/// and then <c>| | rejst sag.</c> are one row. Of data tables alone: a table of items is read line by line, page by page.
/// </summary>
internal static class BrokenRows
{
    /// <summary>Words of a text that may break off without a mark; a name or a short remark has fewer.</summary>
    private const int FewestWords = 6;

    public static ImmutableArray<Table> Join(ImmutableArray<Table> tables) =>
        tables.Any(table => table.Parts.Length > 1) ? [.. tables.Select(Join)] : tables;

    private static Table Join(Table table)
    {
        for (var row = table.RowCount - 1; row > table.HeaderRows && table.Parts.Length > 1; row--)
        {
            var rest = On(table, row);
            if (rest.Length > 0 && rest.Length * 2 <= table.ColumnCount && On(table, row - 1) is { Length: > 0 } before
                && rest.Min(cell => cell.Page) > before.Max(cell => cell.Page)
                && Array.TrueForAll(rest, cell => cell is { Column: > 0, ColumnSpan: 1, RowSpan: 1 }
                    && Array.Find(before, above => above.Column == cell.Column) is { } above && Completes(above, cell)))
            {
                table = Joined(table, row, rest);
            }
        }

        return table;
    }

    /// <summary>The row's cells that say something.</summary>
    private static TableCell[] On(Table table, int row) =>
        [.. table.Cells.Where(cell => cell.Row <= row && cell.Row + cell.RowSpan > row && cell.Text.Length > 0)];

    private static bool Completes(TableCell above, TableCell rest) =>
        above is { ColumnSpan: 1, RowSpan: 1, Text: var text } && text[^1] is not ('.' or '!' or '?' or ':') && !NumericText.IsLike(text)
        && (char.IsLower(rest.Text[0]) ? text.Contains(' ', StringComparison.Ordinal)
            : text.Count(sign => sign == ' ') >= FewestWords - 1);

    private static Table Joined(Table table, int row, TableCell[] rest)
    {
        int After(int at) => at > row ? at - 1 : at;
        TableCell Completed(TableCell cell) => cell with
        {
            Row = After(cell.Row),
            RowSpan = cell.Row < row && cell.Row + cell.RowSpan > row ? cell.RowSpan - 1 : cell.RowSpan,
            Text = cell.Row == row - 1 && Array.Find(rest, other => other.Column == cell.Column) is { } more
                ? Hyphenation.Plain.Join(cell.Text, more.Text) : cell.Text,
        };
        return table with
        {
            RowCount = table.RowCount - 1,
            Cells = [.. table.Cells.Where(cell => cell.Row != row).Select(Completed)],
            StruckRows = [.. table.StruckRows.Select(cell => cell with { Row = After(cell.Row) })],
            Parts = [.. table.Parts.Select(part => part.Page != rest[0].Page ? part : part with { RepeatedHeaderGlyphs =
                [.. part.RepeatedHeaderGlyphs, .. rest.SelectMany(cell => cell.Glyphs)] })],
        };
    }
}
