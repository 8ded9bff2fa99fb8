using Ingest.Text;

namespace Ingest.Checks;

/// <summary>What the figures of rows add up to, column by column.</summary>
internal sealed class RunningSums(NumericGrid grid, int[] columns)
{
    private readonly (double Value, double Rounding, int Figures)[] _sums = new (double, double, int)[columns.Length];

    /// <summary>How many are in it.</summary>
    public int Rows { get; private set; }

    public void Add(int row) => Add(row, 1);

    public void Remove(int row) => Add(row, -1);

    public void Clear()
    {
        Array.Clear(_sums);
        Rows = 0;
    }

    /// <returns>In how many columns the row's figure is the sum, of two figures at least and not met by chance;
    /// 0 where it is another in any.</returns>
    public int MetBy(int row)
    {
        var met = new HashSet<double>();
        for (var i = 0; i < columns.Length; i++)
        {
            if (grid[row, columns[i]] is not { } total)
            {
                continue;
            }

            if (!Sums.Agrees(total.Value, Math.Round(_sums[i].Value, 6), Math.Round(_sums[i].Rounding + total.Rounding, 6)))
            {
                return 0;
            }

            if (_sums[i].Figures >= 2 && TextTotals.IsTelling(total))
            {
                met.Add(total.Value); // a column that repeats another tells nothing more
            }
        }

        return met.Count;
    }

    private void Add(int row, int times)
    {
        Rows += times;
        for (var i = 0; i < columns.Length; i++)
        {
            if (grid[row, columns[i]] is { Value: not 0 } figure)
            {
                _sums[i] = (_sums[i].Value + (times * figure.Value), _sums[i].Rounding + (times * figure.Rounding),
                    _sums[i].Figures + times);
            }
        }
    }
}
