using System.Text;

namespace Ingest.Text.Words;

/// <summary>
/// Sorted lines of UTF-8 in one block, searched by halving between the first and the last line that begin with the same two bytes.
/// </summary>
internal sealed class WordBlock
{
    private readonly byte[] _lines;
    private readonly int _length;
    private readonly int[] _starts = new int[(1 << 16) + 1];

    /// <param name="lines">Each ends with a line feed and has no byte below it. Kept, not copied.</param>
    /// <param name="length">How many of the bytes are lines.</param>
    public WordBlock(byte[] lines, int length)
    {
        _lines = lines;
        _length = length;
        var next = 0;
        for (var start = 0; start < length; start += lines.AsSpan(start, length - start).IndexOf((byte)'\n') + 1)
        {
            for (var prefix = Prefix(lines.AsSpan(start, length - start)); next <= prefix; next++)
            {
                _starts[next] = start;
            }
        }

        _starts.AsSpan(next).Fill(length);
    }

    public IEnumerable<string> Lines
    {
        get
        {
            for (var start = 0; start < _length;)
            {
                var end = Array.IndexOf(_lines, (byte)'\n', start);
                yield return Encoding.UTF8.GetString(_lines, start, end - start);
                start = end + 1;
            }
        }
    }

    public bool Contains(ReadOnlySpan<byte> word)
    {
        var prefix = Prefix(word);
        var (low, high) = (_starts[prefix], _starts[prefix + 1]);
        while (low < high)
        {
            var start = _lines.AsSpan(0, (low + high) / 2).LastIndexOf((byte)'\n') + 1;
            var end = start + _lines.AsSpan(start).IndexOf((byte)'\n');
            var order = word.SequenceCompareTo(_lines.AsSpan(start, end - start));
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (low, start) : (end + 1, high);
        }

        return false;
    }

    /// <summary>The first two bytes; the second is 0 where there is none.</summary>
    private static int Prefix(ReadOnlySpan<byte> line) => (line[0] << 8) | (line.Length > 1 && line[1] != '\n' ? line[1] : 0);
}
