namespace Ingest.Quality.Comparison;

/// <summary>
/// Ratcliff and Metzener, "Pattern matching: the gestalt approach", Dr. Dobb's Journal 46, 1988: twice the characters in common over all
/// characters, where those in common are the longest common part and, again, what is common to its left and to its right.
/// Of several longest parts the one that begins first in the first text, then in the second.
/// </summary>
public static class RatcliffObershelp
{
    private const ulong Base = 0x100000001B3;

    /// <returns>1 for equal texts (two empty ones too), 0 for texts with nothing in common.</returns>
    public static double Likeness(string a, string b) =>
        string.Equals(a, b, StringComparison.Ordinal) ? 1 : 2.0 * Common(a, b) / (a.Length + b.Length);

    private static int Common(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var common = 0;
        while (!a.IsEmpty && !b.IsEmpty)
        {
            var (inA, inB, length) = Longest(a, b);
            if (length == 0)
            {
                break;
            }

            common += length + Common(a[..inA], b[..inB]);
            a = a[(inA + length)..];
            b = b[(inB + length)..];
        }

        return common;
    }

    /// <summary>Halves the interval of possible lengths; a length is possible where a window of that length is in both.</summary>
    private static (int InA, int InB, int Length) Longest(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        (int InA, int InB, int Length) best = default;
        int low = 1, high = Math.Min(a.Length, b.Length);
        while (low <= high)
        {
            var length = (low + high) / 2;
            if (Shared(a, b, length) is var (inA, inB) && inA >= 0)
            {
                best = (inA, inB, length);
                low = length + 1;
            }
            else
            {
                high = length - 1;
            }
        }

        return best;
    }

    private static (int InA, int InB) Shared(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int length)
    {
        var first = new Dictionary<ulong, int>();
        var hashes = Windows(b, length);
        for (var i = 0; i < hashes.Length; i++)
        {
            first.TryAdd(hashes[i], i);
        }

        hashes = Windows(a, length);
        for (var i = 0; i < hashes.Length; i++)
        {
            if (first.TryGetValue(hashes[i], out var j) && a.Slice(i, length).SequenceEqual(b.Slice(j, length)))
            {
                return (i, j);
            }
        }

        return (-1, -1);
    }

    /// <summary>The rolling hash (Rabin and Karp) of every window.</summary>
    private static ulong[] Windows(ReadOnlySpan<char> text, int length)
    {
        var hashes = new ulong[text.Length - length + 1];
        ulong hash = 0, top = 1;
        for (var i = 0; i < text.Length; i++)
        {
            hash = (hash * Base) + text[i] + 1;
            if (i < length)
            {
                top *= Base;
            }
            else
            {
                hash -= top * (text[i - length] + 1UL);
            }

            if (i >= length - 1)
            {
                hashes[i - length + 1] = hash;
            }
        }

        return hashes;
    }
}
