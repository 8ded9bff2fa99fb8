using System.Collections.Immutable;

namespace Ingest.Corpus;

/// <summary>
/// Chance from a seed, the same on every runtime: SplitMix64 (Steele, Lea and Flood, 2014), since
/// the framework's own generator does not promise its sequence.
/// </summary>
public sealed class Dice
{
    private ulong _state;

    public Dice(ulong seed) => _state = seed;

    /// <summary>A stream of its own for a named part, so that one part's draws do not move another's.</summary>
    public Dice Fork(string part)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in part)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return new Dice(NextBits() ^ hash);
    }

    /// <summary>From 0 up to, not including, <paramref name="bound"/>.</summary>
    public int Next(int bound) => (int)(NextBits() % (ulong)bound);

    public int Between(int low, int high) => low + Next(high - low + 1);

    public double Real() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Real() < probability;

    public T Pick<T>(ImmutableArray<T> choices) => choices[Next(choices.Length)];

    public ImmutableArray<T> Shuffle<T>(ImmutableArray<T> items)
    {
        var copy = items.ToArray();
        for (var i = copy.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (copy[i], copy[j]) = (copy[j], copy[i]);
        }

        return [.. copy];
    }

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
