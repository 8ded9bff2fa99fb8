using System.Buffers;

namespace Ingest.Quality.Comparison;

/// <summary>
/// Levenshtein's distance, bit-parallel: Myers, "A fast bit-vector algorithm for approximate string matching
/// based on dynamic programming", JACM 46(3), 1999, in Hyyrö's form of 2003 for whole strings. A column of the matrix is kept as
/// its vertical differences, 64 a word, so 30,000 × 30,000 characters are 14 million steps.
/// </summary>
public static class Levenshtein
{
    private const int WordBits = 64;

    /// <returns>1 for equal texts (two empty ones too), 0 for texts with nothing in common: 1 − distance / the longer's length.</returns>
    public static double Likeness(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var longer = Math.Max(a.Length, b.Length);
        return longer == 0 ? 1 : 1 - ((double)Distance(a, b) / longer);
    }

    /// <returns>The fewest insertions, deletions and replacements of UTF-16 units.</returns>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var prefix = a.CommonPrefixLength(b);
        a = a[prefix..];
        b = b[prefix..];
        var suffix = 0;
        while (suffix < a.Length && suffix < b.Length && a[^(suffix + 1)] == b[^(suffix + 1)])
        {
            suffix++;
        }

        a = a[..^suffix];
        b = b[..^suffix];
        if (a.Length > b.Length)
        {
            var other = a;
            a = b;
            b = other;
        }

        return a.Length == 0 ? b.Length : Columns(a, b);
    }

    /// <param name="pattern">Down the matrix: the shorter one.</param>
    private static int Columns(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var words = (pattern.Length + WordBits - 1) / WordBits;
        var rows = new Dictionary<char, int>();
        foreach (var c in pattern)
        {
            rows.TryAdd(c, rows.Count + 1);
        }

        // Row 0 stays empty: it serves every character the pattern lacks.
        var size = (rows.Count + 1 + 2) * words;
        var rented = ArrayPool<ulong>.Shared.Rent(size);
        var all = rented.AsSpan(0, size);
        all.Clear();
        var matches = all[..((rows.Count + 1) * words)];
        var plus = all.Slice(matches.Length, words);
        var minus = all.Slice(matches.Length + words, words);
        for (var i = 0; i < pattern.Length; i++)
        {
            matches[(rows[pattern[i]] * words) + (i / WordBits)] |= 1UL << (i % WordBits);
        }

        plus.Fill(ulong.MaxValue);
        var lastBit = (pattern.Length - 1) % WordBits;
        var distance = pattern.Length;
        foreach (var c in text)
        {
            rows.TryGetValue(c, out var row);
            distance += Column(matches.Slice(row * words, words), plus, minus, lastBit);
        }

        ArrayPool<ulong>.Shared.Return(rented);
        return distance;
    }

    /// <summary>Moves one column to the right.</summary>
    /// <returns>By how much the bottom cell changed: −1, 0 or 1.</returns>
    private static int Column(ReadOnlySpan<ulong> matches, Span<ulong> plus, Span<ulong> minus, int lastBit)
    {
        var carryPlus = 1UL;
        var carryMinus = 0UL;
        var change = 0;
        for (var w = 0; w < matches.Length; w++)
        {
            var equal = matches[w];
            var down = plus[w];
            var up = minus[w];
            var vertical = equal | up;
            equal |= carryMinus;
            var horizontal = (((equal & down) + down) ^ down) | equal;
            var right = up | ~(horizontal | down);
            var left = down & horizontal;
            if (w == matches.Length - 1)
            {
                change = (int)((right >> lastBit) & 1) - (int)((left >> lastBit) & 1);
            }

            var shiftedRight = (right << 1) | carryPlus;
            var shiftedLeft = (left << 1) | carryMinus;
            carryPlus = right >> (WordBits - 1);
            carryMinus = left >> (WordBits - 1);
            plus[w] = shiftedLeft | ~(vertical | shiftedRight);
            minus[w] = shiftedRight & vertical;
        }

        return change;
    }
}
