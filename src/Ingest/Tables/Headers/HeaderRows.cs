using Ingest.Tables.Grid;
using Ingest.Tables.Words;

namespace Ingest.Tables.Headers;

/// <summary>How many of a grid's first rows are headers.</summary>
internal static class HeaderRows
{
    /// <summary>
    /// The rows above the first row of figures; a year alone (<c>2024</c>) may head a column. In a
    /// table without figures the first row, if it is set apart by weight or names every column. At least as
    /// many as the grid's form shows (<see cref="HeaderLevels"/>): <c>Uge 10, 2025</c> reads as a figure does.
    /// </summary>
    public static int Count(TableDraft draft)
    {
        if (draft.HeaderRows >= 0)
        {
            return Math.Min(draft.HeaderRows, draft.Rows - 1);
        }

        var columns = NumericColumns.Of(draft);
        var levels = HeaderLevels.Of(draft, row => IsData(draft, row, columns));
        var data = Enumerable.Range(levels, draft.Rows - levels).FirstOrDefault(row => IsData(draft, row, columns), -1);
        if (data < 0 && levels > 0)
        {
            return levels;
        }

        if (data < 0)
        {
            var title = draft.Filled.Count(cell => cell.Row == 0) == 1
                && draft.Filled.First(cell => cell.Row == 0).ColumnSpan == draft.Columns ? 1 : 0;
            return NamesColumns(draft, title) ? title + 1 : 0;
        }

        var headers = levels;
        while (headers < data && !(headers > 0 && IsSection(draft, headers)))
        {
            headers++;
        }

        return headers;
    }

    /// <summary>A row with figures in most of the columns that are columns of figures.</summary>
    private static bool IsData(TableDraft draft, int row, HashSet<int> columns)
    {
        if (HasMarks(draft, row))
        {
            return true;
        }

        IEnumerable<DraftCell> In(Func<int, bool> isRow) =>
            draft.Filled.Where(cell => isRow(cell.Row) && cell is { RowSpan: 1, ColumnSpan: 1 } && columns.Contains(cell.Column));
        var cells = In(of => of == row).Select(cell => cell.Text).Where(Says).ToArray();
        var figures = cells.Where(NumericText.IsLike).ToArray();
        return figures.Length > 0 && figures.Length * 2 >= cells.Length
            && !(figures.All(NumericText.IsYear) && (row == 0 || OthersBelow(draft, row, columns)))
            && !(row == 0 && (NamesColumnsByFigures(draft, figures, columns) || RangeNames.Are(figures)))
            && !(row < MostNames && NameForms.Head(In(of => of == row).ToLookup(cell => cell.Column, cell => cell.Text),
                In(of => of > row).Select(cell => (cell.Column, cell.Text))));
    }

    /// <summary>Rows that may be of names that read like figures.</summary>
    private const int MostNames = 4;

    /// <summary>Figures that are names: each with its year, or in a row set apart, or as names begin, where those below are bare.</summary>
    private static bool NamesColumnsByFigures(TableDraft draft, string[] figures, HashSet<int> columns) =>
        NamedNumbers.AreNames(draft.Cells, figures, columns)
            || (NamedNumbers.Head(draft.Cells, columns) && (Array.TrueForAll(figures, NamedNumbers.IsOfYear) || IsBold(draft, 0)));

    /// <summary>
    /// A row of marks behind its name, as in a list of who was there: <c>9. juni | X | X | A | X</c>. Letters that head columns differ.
    /// </summary>
    private static bool HasMarks(TableDraft draft, int row)
    {
        var cells = draft.Filled.Where(cell => cell.Row == row && cell.RowSpan == 1 && cell.Column > 0).Select(cell => cell.Text).ToArray();
        var marks = cells.Where(text => text.Length == 1 && char.IsLetter(text[0])).ToArray();
        var kinds = marks.Distinct().Count();
        return marks.Length >= FewestMarks && MarksShare * cells.Length <= marks.Length && kinds <= MostKinds && kinds < marks.Length;
    }

    private const int FewestMarks = 3, MostKinds = 3;

    /// <summary>Of a row's cells; sums and notes are others.</summary>
    private const double MarksShare = 0.7;

    /// <summary>Years head columns where the figures below are none.</summary>
    private static bool OthersBelow(TableDraft draft, int row, HashSet<int> columns) =>
        draft.Filled.Any(
            cell => cell.Row > row && columns.Contains(cell.Column) && cell.Text is var text && NumericText.IsLike(text)
                && !NumericText.IsYear(text));

    /// <summary>A dash or a colon stands for no figure and tells nothing.</summary>
    private static bool Says(string text) => text.Any(char.IsLetterOrDigit);

    /// <summary>A row that names the rows below it: text in the first column alone, or across the whole row.</summary>
    private static bool IsSection(TableDraft draft, int row)
    {
        var cells = draft.Filled.Where(cell => cell.Row <= row && cell.RowEnd > row).ToArray();
        return cells.Length == 1 && cells[0].Column == 0 && cells[0].RowSpan == 1;
    }

    /// <summary>The first row is set in bold or the grid begins with names over figures, so it is a header for sure.</summary>
    public static bool IsSetApart(TableDraft draft)
    {
        var columns = NumericColumns.Of(draft);
        return IsBold(draft, 0)
            || (!IsData(draft, 0, columns)
                && Enumerable.Range(1, Math.Clamp(draft.Rows - 1, 0, 2)).Any(row => IsData(draft, row, columns)));
    }

    private static bool NamesColumns(TableDraft draft, int row)
    {
        var cells = draft.Filled.Where(cell => cell.Row == row).ToArray();
        if (draft.Rows < row + 2 || cells.Length == 0)
        {
            return false;
        }

        return IsBold(draft, row)
            || (draft.Columns > 2 && cells.Length > 1 && cells.Sum(cell => cell.ColumnSpan) == draft.Columns
                && cells.All(cell => cell.Text.Length <= 40));
    }

    /// <summary>The row is bold and the table as a whole is not.</summary>
    private static bool IsBold(TableDraft draft, int row)
    {
        var words = draft.Filled.Where(cell => cell.Row == row).SelectMany(cell => cell.Words).ToArray();
        var others = draft.Filled.Where(cell => cell.Row != row).SelectMany(cell => cell.Words).ToArray();
        return words.Length > 0 && words.All(word => word.Bold) && others.Count(word => word.Bold) * 3 < others.Length;
    }
}
