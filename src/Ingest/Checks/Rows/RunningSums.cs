using Ingest.Text;

namespace Ingest.Checks.Rows;

/// <summary>What the figures of rows add up to, column by column.</summary>
internal sealed class RunningSums(NumericGrid grid, int[] columns)
{
    /// <summary>Of the columns, where the others leave no doubt: one figure misprinted or misread.</summary>
    private const double MissingShare = 0.25;

    private const int FewestBesideMisses = 3;

    private readonly List<int> _rows = [];
    private readonly (double Value, double Rounding, int Figures)[] _sums = new (double, double, int)[columns.Length];

    public IReadOnlyList<int> Rows => _rows;

    public void Add(int row)
    {
        _rows.Add(row);
        Add(row, 1);
    }

    public void Remove(int row)
    {
        _rows.Remove(row);
        Add(row, -1);
    }

    public void Clear()
    {
        Array.Clear(_sums);
        _rows.Clear();
    }

    /// <returns>In how many columns the row's figure is the sum, of two figures at least and not met by chance;
    /// 0 where it is another in more than a slip would explain.</returns>
    public int MetBy(int row)
    {
        var met = new HashSet<double>();
        var misses = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            if (grid[row, columns[i]] is not { } total)
            {
                continue;
            }

            if (!Sums.Agrees(total.Value, Math.Round(_sums[i].Value, 6), Math.Round(_sums[i].Rounding + total.Rounding, 6)))
            {
                misses++;
                continue;
            }

            if (_sums[i].Figures >= 2 && Sums.IsTelling(total))
            {
                met.Add(total.Value); // a column that repeats another tells nothing more
            }
        }

        return misses == 0 || (met.Count >= FewestBesideMisses && misses <= MissingShare * (met.Count + misses)) ? met.Count : 0;
    }

    private void Add(int row, int times)
    {
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
