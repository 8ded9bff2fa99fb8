using Ingest.Facts.Sentences;
using Ingest.Facts.Texts;
using Ingest.Model.Output;

namespace Ingest.Facts.Amounts;

/// <summary>
/// A table's amounts, cell by cell: figures whose unit of money the cell, its row's name, its column or the caption says, and the amounts
/// that a cell of words names. A repetition of a cell that spans others is no amount of its own.
/// </summary>
internal static class TableAmounts
{
    public static IEnumerable<AmountFact> Of(AgendaTable table)
    {
        var units = TableUnits.Of(table);
        for (var row = 0; row < table.Rows.Length; row++)
        {
            for (var column = 0; column < table.Rows[row].Length; column++)
            {
                var cell = table.Rows[row][column];
                if (cell.Spanned || cell.Text.Length == 0)
                {
                    continue;
                }

                var place = DocumentTexts.Place(table, row, column);
                var whole = CellSentence.Of(table, row, column);
                var named = units.IsMoney(column) ? TextAmounts.Of(cell.Text).ToList() : [];
                foreach (var amount in named)
                {
                    yield return Named(cell, amount, place, whole);
                }

                if (named.Count == 0 && units.Of(row, column) is { } unit && Figures(cell) is { } figures)
                {
                    yield return new AmountFact(place, 0, Whitespace.Folded(cell.Text), unit.Code, figures.Value, figures.ValueTo,
                        figures.Value * unit.KronerFactor, figures.ValueTo * unit.KronerFactor, whole, figures.IsApproximate);
                }
            }
        }
    }

    /// <summary>The cell's number as it was read, else what stands for one beside words such as <c>ca.</c>; no date.</summary>
    private static (decimal Value, decimal? ValueTo, bool IsApproximate)? Figures(Cell cell) =>
        cell.Number is { } number ? double.IsFinite(number) && Math.Abs(number) < Most ? ((decimal)number, null, false) : null
        : cell.Date is null && CellFigures.Of(cell.Text) is { } figures && (figures.ValueTo is not null || figures.IsApproximate)
            ? figures : null;

    /// <summary>A larger figure is no amount.</summary>
    private const double Most = 1e18;

    private static AmountFact Named(Cell cell, NamedAmount amount, FactPlace place, string whole) => new(
        place, 0, Whitespace.Folded(cell.Text.AsSpan(amount.Start, amount.Length)), amount.Unit,
        amount.Value, amount.ValueTo, amount.Kroner, amount.KronerTo, whole, amount.IsApproximate);
}
