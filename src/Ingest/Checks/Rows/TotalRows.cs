using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Checks.Rows;

/// <summary>The rows of a table that sum others of its rows.</summary>
internal sealed class TotalRows
{
    /// <summary>Columns that have to add up where a row has another name; in one it may be chance.</summary>
    private const int FewestColumns = 2;

    /// <summary>Rows that the one column has to sum.</summary>
    private const int FewestRows = 3;

    /// <summary>Of a total that is misprinted; other figures are rarely so near to the sum of those above.</summary>
    private const double SlipShare = 0.05;

    private readonly NumericGrid _grid;
    private readonly ImmutableArray<TableCheck> _checks;
    private readonly int[] _figureRows;
    private readonly bool[] _total;
    private readonly List<TableCheck> _unnamed = [];

    private TotalRows(NumericGrid grid, ImmutableArray<TableCheck> checks)
    {
        (_grid, _checks) = (grid, checks);
        _figureRows = [
            .. Enumerable.Range(0, grid.Rows.Length).Where(row => grid.FigureColumns.Any(column => grid[row, column] is not null))];
        _total = new bool[grid.Rows.Length];
    }

    public static ImmutableArray<bool> Of(NumericGrid grid, ImmutableArray<TableCheck> checks) => [.. Read(grid, checks)._total];

    /// <returns>The sums of those rows that no name calls a total.</returns>
    public static IEnumerable<TableCheck> Unnamed(NumericGrid grid, ImmutableArray<TableCheck> checks) => Read(grid, checks)._unnamed;

    private static TotalRows Read(NumericGrid grid, ImmutableArray<TableCheck> checks)
    {
        var rows = new TotalRows(grid, checks);
        rows.MarkNamed();
        rows.MarkSums();
        return rows;
    }

    private void MarkNamed()
    {
        var names = _figureRows.ToDictionary(row => row, Names);
        var last = _figureRows.LastOrDefault(row => !names[row].Any(RowNames.IsTotal), -1);
        foreach (var row in _figureRows)
        {
            var named = names[row].Where(RowNames.IsTotal).ToList();
            _total[row] = named.Any(TotalNames.IsPlain) || (named.Count > 0 && (Has(row, Verdict.Pass) || (row > last && IsNearly(row))));
        }

        foreach (var row in _figureRows)
        {
            _total[row] |= _checks.Any(check => check.Kind == GroupTotals.Kind && check.Row == row && check.Verdict == Verdict.Pass);
        }

        if (_figureRows.All(row => _total[row]))
        {
            // Nothing that they sum is printed, so only a sum of sums would be counted twice.
            foreach (var row in _figureRows)
            {
                _total[row] = Has(row, Verdict.Pass);
            }
        }
    }

    private bool Has(int row, Verdict verdict) =>
        _checks.Any(check => check.Kind == ColumnTotals.Kind && check.Row == row && check.Verdict == verdict);

    /// <summary>The sum but for a slip in print or figures that were rounded before they were added.</summary>
    private bool IsNearly(int row) =>
        _checks.Any(check => check is { Kind: ColumnTotals.Kind, Stated: { } stated, Computed: { } computed } && check.Row == row
        && Math.Abs(stated - computed) <= SlipShare * Math.Abs(stated));

    /// <summary>The texts before the row's first figure, small letters: a section's name may stand before the total's.</summary>
    private IEnumerable<string> Names(int row) =>
        _grid.Rows[row].TakeWhile((_, column) => _grid[row, column] is null || !_grid.FigureColumns.Contains(column))
        .Where(cell => cell.Number is null && cell.Text.Length > 0)
        .Select(cell => Superscript.WithoutMarks(cell.Text.Trim()).ToLowerInvariant());

    /// <summary>
    /// Rows without a total's name whose every figure is the sum of those since the total before, or of all above;
    /// the first may sum those below.
    /// </summary>
    private void MarkSums()
    {
        var columns = _grid.FigureColumns.Where(IsAdditive).ToArray();
        RunningSums since = new(_grid, columns), above = new(_grid, columns);
        foreach (var row in _figureRows)
        {
            var part = Names(row).Any(RowNames.IsPart);
            if (!_total[row] && !part && (Is(row, since) ? since : Is(row, above) ? above : null) is { } sum)
            {
                MarkSum(row, sum, columns);
            }

            if (_total[row])
            {
                since.Clear();
            }
            else if (!part)
            {
                since.Add(row);
                above.Add(row);
            }
        }

        if (_figureRows is [var first, ..] && !_figureRows.Any(row => _total[row]))
        {
            above.Remove(first);
            if (Is(first, above))
            {
                MarkSum(first, above, columns);
            }
        }
    }

    private void MarkSum(int row, RunningSums sum, int[] columns)
    {
        _total[row] = true;
        _unnamed.AddRange(from column in columns
                          where _grid[row, column] is not null
                          let parts = _grid.InColumn(sum.Rows, column)
                          where parts.Length >= 2
                          select Sums.Check(_grid, ColumnTotals.Kind, new CellPlace(row, column), parts));
    }

    /// <summary>
    /// One column may add up by chance, so the row must be the last then, sum three at least, and have no name of its own.
    /// </summary>
    private bool Is(int row, RunningSums sums) => sums.MetBy(row) is var met
        && (met >= FewestColumns || (met == 1 && sums.Rows.Count >= FewestRows && row == _figureRows[^1] && !Names(row).Any()));

    private bool IsAdditive(int column) =>
        _grid.Columns[column].Unit is not ("pct." or "promille")
            && !Vocabulary.Percentages.Any(word => _grid.Header(column).Contains(word, StringComparison.Ordinal));
}
