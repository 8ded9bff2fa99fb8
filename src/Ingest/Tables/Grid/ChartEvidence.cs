using System.Globalization;
using Ingest.Model;

namespace Ingest.Tables.Grid;

/// <summary>What shows that lines and figures belong to a chart, a map or a form's boxes and to no table.</summary>
internal static class ChartEvidence
{
    /// <summary>Share of the words that a table's own lines may run through; a chart's bars run through their figures.</summary>
    private const double CutShare = 0.08;

    /// <summary>Text fills less than this share of the height of cells that are panels of a drawing.</summary>
    private const double PanelShare = 0.25;

    /// <summary>A drawn grid with more of its area empty than this is there to be drawn or written in.</summary>
    private const double EmptyShare = 0.72;

    public static bool InDrawn(TableDraft draft, int wordsBefore)
    {
        var words = draft.Cells.Sum(cell => cell.Words.Length);
        return words - wordsBefore > Math.Max(1, CutShare * wordsBefore) || ArePanels(draft) || IsMostlyEmpty(draft);
    }

    /// <summary>All columns of figures are scales: every step between neighbours the same.</summary>
    public static bool AreScales(TableDraft draft)
    {
        var columns = draft.Filled.GroupBy(cell => cell.Column)
            .Select(column => column.OrderBy(cell => cell.Row).Select(cell => Number(cell)).Where(number => number is not null)
                .Select(number => number!.Value).ToArray())
            .Where(numbers => numbers.Length >= 3).ToArray();
        return columns.Length > 0 && columns.All(IsScale);
    }

    private static bool IsScale(double[] numbers)
    {
        var step = numbers[1] - numbers[0];
        return numbers.Length >= 4 && step != 0
            && numbers.Zip(numbers.Skip(1)).Count(pair => Math.Abs(pair.Second - pair.First - step) < 1e-6) >= 0.8 * (numbers.Length - 1);
    }

    private static double? Number(DraftCell cell)
    {
        var text = cell.Words[0].Text.Replace(',', '.').TrimEnd('%');
        return double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out var number) ? number : null;
    }

    /// <summary>Every cell is many times higher than its text: boxes to draw or to write in.</summary>
    private static bool ArePanels(TableDraft draft)
    {
        var shares = draft.Filled.Where(cell => cell.RowSpan == 1 && cell.Box.Height > 0)
            .Select(cell => Box.Around(cell.Words.Select(word => word.Box)).Height / cell.Box.Height).Order().ToArray();
        return shares.Length > 0 && shares[^1] < PanelShare;
    }

    /// <summary>A grid to read values off has hardly any text in its fields.</summary>
    private static bool IsMostlyEmpty(TableDraft draft)
    {
        var empty = draft.Cells.Where(cell => cell.IsEmpty).Sum(cell => cell.Box.Width * cell.Box.Height);
        return empty > EmptyShare * draft.Box.Width * draft.Box.Height || draft.Filled.Count() < 0.12 * draft.Cells.Length;
    }
}
