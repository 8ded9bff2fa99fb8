using Ingest.Tables.Words;

namespace Ingest.Tables.Grid;

/// <summary>The columns of a grid that hold figures.</summary>
internal static class NumericColumns
{
    /// <summary>Share of a column's texts that are figures or stand for them, the header aside.</summary>
    private const double FigureShare = 0.6;

    public static HashSet<int> Of(TableDraft draft) =>
        [.. draft.Filled.Where(cell => cell.Column > 0 && cell.ColumnSpan == 1).GroupBy(cell => cell.Column).Where(IsOfFigures)
            .Select(column => column.Key)];

    private static bool IsOfFigures(IGrouping<int, DraftCell> column)
    {
        // Headers are counted from the foot out: the longest tail of rows that reads as figures decides.
        var texts = column.OrderByDescending(cell => cell.Row).Select(cell => cell.Text).Where(text => text.Length > 0).ToArray();
        var figures = 0;
        var best = false;
        for (var i = 0; i < texts.Length; i++)
        {
            figures += NumericText.IsLike(texts[i]) || NumericText.IsBlankMark(texts[i]) ? 1 : 0;
            best |= figures >= FigureShare * (i + 1) && figures >= Math.Min(2, texts.Length - 1) && i + 1 >= 0.5 * (texts.Length - 1);
        }

        return best && texts.Any(text => NumericText.IsLike(text));
    }
}
