using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Quality.Statistics;

/// <summary>
/// Fits a <see cref="ConfidenceCurve"/>: bins of equal mass, then pool adjacent violators (Ayer et al., 1955), each pool's share
/// smoothed as if one more had been right and one more wrong (Laplace), so that nothing is ever certain.
/// </summary>
public static class CurveFit
{
    private const int FewestInBin = 40;
    private const int MostBins = 40;

    /// <param name="values">A raw posterior and whether what had it is right; in any order.</param>
    public static ConfidenceCurve Of(IEnumerable<(double Confidence, bool Right)> values)
    {
        var sorted = values.Select(value => (Nines: ConfidenceCurve.Nines(value.Confidence), value.Right)).OrderBy(value => value.Nines)
            .ThenBy(value => value.Right).ToList();
        if (sorted.Count < FewestInBin)
        {
            return ConfidenceCurve.Plain;
        }

        var pools = new List<Pool>();
        foreach (var bin in Bins(sorted))
        {
            pools.Add(bin);
            while (pools.Count > 1 && pools[^2].Share >= pools[^1].Share)
            {
                pools[^2] = pools[^2].With(pools[^1]);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        return new ConfidenceCurve(
            [.. pools.Select(pool => new ConfidenceKnot(Math.Round(pool.Nines / pool.Count, 3), Math.Round(pool.Share, 4)))]);
    }

    /// <summary>Values alike stay in one bin.</summary>
    private static IEnumerable<Pool> Bins(List<(double Nines, bool Right)> sorted)
    {
        var size = Math.Max(FewestInBin, sorted.Count / MostBins);
        for (var from = 0; from < sorted.Count;)
        {
            var to = Math.Min(sorted.Count, from + size);
            while (to < sorted.Count && sorted[to].Nines == sorted[to - 1].Nines)
            {
                to++;
            }

            to = sorted.Count - to < FewestInBin ? sorted.Count : to;
            var bin = sorted[from..to];
            yield return new Pool(bin.Count, bin.Count(value => value.Right), bin.Sum(value => value.Nines));
            from = to;
        }
    }

    private readonly record struct Pool(int Count, int Right, double Nines)
    {
        public double Share => (Right + 1.0) / (Count + 2);

        public Pool With(Pool other) => new(Count + other.Count, Right + other.Right, Nines + other.Nines);
    }
}
