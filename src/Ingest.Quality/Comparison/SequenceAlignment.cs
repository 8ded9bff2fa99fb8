using System.Collections.Immutable;

namespace Ingest.Quality.Comparison;

/// <summary>
/// Pairs two lists without crossing, so that the pairs' weights add up to the most (Needleman and Wunsch, with free gaps).
/// </summary>
public static class SequenceAlignment
{
    /// <param name="weight">Of a pair; 0 or less where the two may not be paired.</param>
    /// <returns>Every index of both lists once, in order; of two lonely neighbours the expected one first.</returns>
    public static ImmutableArray<Pair> Align(int expected, int came, Func<int, int, double> weight)
    {
        var weights = new double[expected, came];
        var best = new double[expected + 1, came + 1];
        for (var e = expected - 1; e >= 0; e--)
        {
            for (var c = came - 1; c >= 0; c--)
            {
                weights[e, c] = weight(e, c);
                var paired = weights[e, c] > 0 ? weights[e, c] + best[e + 1, c + 1] : 0;
                best[e, c] = Math.Max(paired, Math.Max(best[e + 1, c], best[e, c + 1]));
            }
        }

        var pairs = ImmutableArray.CreateBuilder<Pair>(expected + came);
        var (i, j) = (0, 0);
        while (i < expected || j < came)
        {
            if (i < expected && j < came && weights[i, j] > 0 && best[i, j] <= weights[i, j] + best[i + 1, j + 1])
            {
                pairs.Add(new(i++, j++));
            }
            else if (i < expected && (j == came || best[i, j] <= best[i + 1, j]))
            {
                pairs.Add(new(i++, Pair.None));
            }
            else
            {
                pairs.Add(new(Pair.None, j++));
            }
        }

        return pairs.ToImmutable();
    }
}
