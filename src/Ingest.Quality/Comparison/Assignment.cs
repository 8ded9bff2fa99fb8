using System.Collections.Immutable;

namespace Ingest.Quality.Comparison;

/// <summary>
/// Pairs two lists in whatever order, so that the pairs' weights add up to the most (the Hungarian method with potentials, O(n³)).
/// </summary>
public static class Assignment
{
    /// <param name="weight">Of a pair; 0 or less where the two may not be paired.</param>
    /// <returns>Every index of both lists once: what was expected in order, then what nothing expected.</returns>
    public static ImmutableArray<Pair> Assign(int expected, int came, Func<int, int, double> weight)
    {
        var size = Math.Max(expected, came);
        var weights = new double[size, size];
        for (var e = 0; e < expected; e++)
        {
            for (var c = 0; c < came; c++)
            {
                weights[e, c] = Math.Max(0, weight(e, c));
            }
        }

        var partner = Solve(weights, size);
        var taken = new bool[size];
        var pairs = ImmutableArray.CreateBuilder<Pair>();
        for (var e = 0; e < expected; e++)
        {
            var paired = weights[e, partner[e]] > 0;
            taken[partner[e]] |= paired;
            pairs.Add(new(e, paired ? partner[e] : Pair.None));
        }

        for (var c = 0; c < came; c++)
        {
            if (!taken[c])
            {
                pairs.Add(new(Pair.None, c));
            }
        }

        return pairs.ToImmutable();
    }

    /// <summary>
    /// Rows are added one at a time, each along the cheapest augmenting path. Index 0 of the work arrays is the path's start.
    /// </summary>
    private static int[] Solve(double[,] weights, int size)
    {
        var rowPotential = new double[size + 1];
        var columnPotential = new double[size + 1];
        var rowOf = new int[size + 1];
        var cameFrom = new int[size + 1];
        for (var row = 1; row <= size; row++)
        {
            rowOf[0] = row;
            var column = 0;
            var slack = new double[size + 1];
            Array.Fill(slack, double.PositiveInfinity);
            var used = new bool[size + 1];
            do
            {
                used[column] = true;
                var delta = double.PositiveInfinity;
                var next = 0;
                for (var c = 1; c <= size; c++)
                {
                    if (used[c])
                    {
                        continue;
                    }

                    var cost = -weights[rowOf[column] - 1, c - 1] - rowPotential[rowOf[column]] - columnPotential[c];
                    if (cost < slack[c])
                    {
                        (slack[c], cameFrom[c]) = (cost, column);
                    }

                    if (slack[c] < delta)
                    {
                        (delta, next) = (slack[c], c);
                    }
                }

                for (var c = 0; c <= size; c++)
                {
                    if (used[c])
                    {
                        rowPotential[rowOf[c]] += delta;
                        columnPotential[c] -= delta;
                    }
                    else
                    {
                        slack[c] -= delta;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);

            for (; column != 0; column = cameFrom[column])
            {
                rowOf[column] = rowOf[cameFrom[column]];
            }
        }

        var partner = new int[size];
        for (var c = 1; c <= size; c++)
        {
            partner[rowOf[c] - 1] = c - 1;
        }

        return partner;
    }
}
