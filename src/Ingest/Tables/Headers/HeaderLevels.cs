using Ingest.Tables.Grid;

namespace Ingest.Tables.Headers;

/// <summary>How many first rows a grid's own form says are header, whatever their texts read like.</summary>
internal static class HeaderLevels
{
    /// <summary>One turned text in a row may be a group's name down the side; several are heads of columns.</summary>
    private const int FewestTurned = 2;

    /// <summary>Levels of a head that are looked at for turned texts.</summary>
    private const int MostLevels = 4;

    /// <param name="isData">Whether a row holds figures as the body's rows do.</param>
    /// <returns>0 where the form tells nothing; always fewer than the grid's rows.</returns>
    public static int Of(TableDraft draft, Func<int, bool> isData) => Math.Max(BesideCorner(draft), Turned(draft, isData));

    /// <summary>A corner over several rows beside groups that the rows below divide: the head ends where the corner does.</summary>
    private static int BesideCorner(TableDraft draft)
    {
        var corner = draft.Cells.FirstOrDefault(cell => cell is { Row: 0, Column: 0, RowSpan: > 1, ColumnSpan: 1 });
        if (corner is null || corner.RowEnd >= draft.Rows)
        {
            return 0;
        }

        bool Divides(DraftCell group) =>
            draft.Filled.Count(
                cell => cell.Row > 0 && cell.Row < corner.RowEnd && cell.Column >= group.Column && cell.ColumnEnd <= group.ColumnEnd
                    && cell.ColumnSpan < group.ColumnSpan) > 1;
        return draft.Filled.Any(cell => cell is { Row: 0, ColumnSpan: > 1 } && cell.RowEnd < corner.RowEnd && Divides(cell))
            ? corner.RowEnd : 0;
    }

    /// <summary>A row of turned texts names narrow columns, and what stands above it their groups.</summary>
    private static int Turned(TableDraft draft, Func<int, bool> isData)
    {
        var turned =
            draft.Filled.Where(
                cell => cell is { Column: > 0, Row: < MostLevels } && cell.RowEnd < draft.Rows && cell.Words.All(word => word.Turned))
            .GroupBy(cell => cell.RowEnd).Where(row => row.Count() >= FewestTurned).Select(row => row.Key).Order().ToArray();
        foreach (var end in turned.Reverse())
        {
            var names = draft.Filled.Where(cell => cell.Column > 0 && cell.RowEnd == end).ToArray();
            if (names.Count(cell => cell.Words.All(word => word.Turned)) * 2 > names.Length
                && !Enumerable.Range(0, end - 1).Any(row => isData(row) && !turned.Contains(row + 1)))
            {
                return end;
            }
        }

        return 0;
    }
}
