using System.Collections.Immutable;

namespace Ingest.Tables.Grid;

/// <summary>
/// Takes out rows and columns that exist only because lines do not quite meet: no text lies in them
/// alone, and they are thinner than text or no cell is bounded by them.
/// </summary>
internal static class PhantomLineRemoval
{
    public static TableDraft Tidy(TableDraft draft)
    {
        var size = TypicalSize(draft);
        var none = new HashSet<int>();

        // One at a time: a cell may lie in two neighbouring phantoms, and one of them must stay.
        for (var column = draft.Columns - 1; column >= 0; column--)
        {
            draft = IsPhantomColumn(draft, column, 1.2 * size) ? Without(draft, none, new HashSet<int> { column }) : draft;
        }

        for (var row = draft.Rows - 1; row >= 0; row--)
        {
            draft = IsPhantomRow(draft, row) ? Without(draft, new HashSet<int> { row }, none) : draft;
        }

        return draft;
    }

    /// <summary>The draft without these rows and columns; cells that lay only in them go.</summary>
    public static TableDraft Without(TableDraft draft, IReadOnlySet<int> rows, IReadOnlySet<int> columns)
    {
        if (rows.Count == 0 && columns.Count == 0)
        {
            return draft;
        }

        int Row(int at) => at - rows.Count(r => r < at);
        int Column(int at) => at - columns.Count(c => c < at);
        var cells = draft.Cells
            .Select(cell => cell with
            {
                Row = Row(cell.Row),
                RowSpan = Row(cell.RowEnd) - Row(cell.Row),
                Column = Column(cell.Column),
                ColumnSpan = Column(cell.ColumnEnd) - Column(cell.Column),
            })
            .Where(cell => cell.RowSpan > 0 && cell.ColumnSpan > 0);
        return draft with { Rows = draft.Rows - rows.Count, Columns = draft.Columns - columns.Count, Cells = [.. cells] };
    }

    public static double TypicalSize(TableDraft draft)
    {
        var sizes = draft.Cells.SelectMany(cell => cell.Words).Select(word => word.Size).Order().ToArray();
        return sizes.Length == 0 ? 10 : sizes[sizes.Length / 2];
    }

    private static bool IsPhantomColumn(TableDraft draft, int column, double thin)
    {
        var alone = draft.Cells.Where(cell => cell.Column == column && cell.ColumnSpan == 1).ToArray();
        return alone.All(cell => cell.IsEmpty) && alone.All(cell => cell.Box.Width < thin);
    }

    /// <summary>A row in which no text lies alone says nothing, however high it is.</summary>
    private static bool IsPhantomRow(TableDraft draft, int row) =>
        draft.Cells.Where(cell => cell.Row == row && cell.RowSpan == 1).All(cell => cell.IsEmpty)
        && draft.Cells.Where(cell => cell.RowEnd > row && cell.Row <= row && !cell.IsEmpty).All(cell => cell.RowSpan > 1);
}
