using System.Collections.Immutable;

namespace Ingest.Quality.Statistics;

/// <summary>
/// The percentile bootstrap over documents (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13) of figures that are a sum
/// over a sum. The documents are drawn with SplitMix64 from a fixed seed, so the same documents give the same interval everywhere.
/// </summary>
public static class Resampling
{
    private const int Samples = 1000;
    private const ulong Seed = 20240906;
    private const double Tail = 0.025;

    /// <param name="parts">[document][figure]: what is added above and below the line.</param>
    /// <returns>An interval for each figure; null where fewer than two documents have it.</returns>
    public static ImmutableArray<Interval?> Intervals(IReadOnlyList<(double Above, double Below)[]> parts)
    {
        var figures = parts.Count == 0 ? 0 : parts[0].Length;
        var drawn = new double[figures][];
        for (var f = 0; f < figures; f++)
        {
            drawn[f] = new double[Samples];
        }

        var state = Seed;
        for (var sample = 0; sample < Samples; sample++)
        {
            var (above, below) = (new double[figures], new double[figures]);
            for (var i = 0; i < parts.Count; i++)
            {
                var document = parts[(int)(Next(ref state) % (ulong)parts.Count)];
                for (var f = 0; f < figures; f++)
                {
                    above[f] += document[f].Above;
                    below[f] += document[f].Below;
                }
            }

            for (var f = 0; f < figures; f++)
            {
                drawn[f][sample] = below[f] == 0 ? double.NaN : above[f] / below[f];
            }
        }

        return [.. Enumerable.Range(0, figures)
            .Select(f => parts.Count(document => document[f].Below > 0) < 2 ? (Interval?)null : Middle(drawn[f]))];
    }

    private static Interval Middle(double[] values)
    {
        var sorted = values.Where(value => !double.IsNaN(value)).Order().ToArray();
        return new(sorted[(int)(Tail * sorted.Length)], sorted[(int)((1 - Tail) * (sorted.Length - 1))]);
    }

    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
