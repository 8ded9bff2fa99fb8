using System.Runtime.InteropServices;

namespace Ingest.Learning;

/// <summary>The features that a line has, each hashed into one of <see cref="Size"/> places (Weinberger et al., 2009).</summary>
public sealed class FeatureSet
{
    /// <summary>Places.</summary>
    public const int Size = 1 << 15;

    private readonly List<int> _places = new(256);

    /// <summary>A bit for each place that was added.</summary>
    private readonly ulong[] _added = new ulong[Size / 64];

    public void Add(int kind, int value) => Add(Place((uint)kind, (uint)value));

    public void Add(int kind, int first, int second) => Add(Place((uint)kind, ((uint)first * 0x01000193) ^ (uint)(second + 77)));

    public void Clear()
    {
        _added.AsSpan().Clear();
        _places.Clear();
    }

    /// <summary>Each once, in the order in which they were added.</summary>
    public int[] ToArray() => [.. _places];

    /// <summary>The same, as long as nothing is added or cleared.</summary>
    internal ReadOnlySpan<int> Places => CollectionsMarshal.AsSpan(_places);

    /// <summary>FNV-1a: the same in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
    public static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261;
        foreach (var c in text)
        {
            // Every digit is alike: the year or the number says nothing of the line.
            hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : c)) * 16777619;
        }

        return (int)hash;
    }

    private void Add(int place)
    {
        var bit = 1UL << (place & 63);
        if ((_added[place >> 6] & bit) == 0)
        {
            _added[place >> 6] |= bit;
            _places.Add(place);
        }
    }

    private static int Place(uint kind, uint value)
    {
        var mixed = ((kind * 0x9E3779B1) ^ value) * 0x85EBCA6B;
        mixed ^= mixed >> 13;
        mixed *= 0xC2B2AE35;
        mixed ^= mixed >> 16;
        return (int)(mixed % Size);
    }
}
