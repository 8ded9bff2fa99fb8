using System.Collections.Immutable;

namespace Ingest.Tests.Search.Archive;

/// <summary>Random numbers that are the same on every machine and in every version: SplitMix64.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>From <paramref name="from"/> to <paramref name="to"/>, both of them in it.</summary>
    public int Of(int from, int to) => from + (int)(Next() % (ulong)(to - from + 1));

    public bool Chance(int percent) => Of(1, 100) <= percent;

    /// <summary>From 0 up to 1.</summary>
    public double Part() => (Next() >> 11) / (double)(1UL << 53);

    public T Pick<T>(ImmutableArray<T> among) => among[Of(0, among.Length - 1)];

    /// <summary>Different ones, in the order drawn.</summary>
    public ImmutableArray<T> Pick<T>(ImmutableArray<T> among, int count)
    {
        var left = among.ToBuilder();
        var drawn = ImmutableArray.CreateBuilder<T>(Math.Min(count, among.Length));
        while (drawn.Count < count && left.Count > 0)
        {
            var at = Of(0, left.Count - 1);
            drawn.Add(left[at]);
            left.RemoveAt(at);
        }

        return drawn.ToImmutable();
    }
}
