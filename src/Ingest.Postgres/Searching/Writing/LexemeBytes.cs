using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Ingest.Postgres.Searching.Writing;

/// <summary>
/// Lexemes with their positions as PostgreSQL sends and takes a <c>tsvector</c> (tsvectorsend and tsvectorrecv of its source,
/// src/backend/utils/adt/tsvector.c): how many, then of each its text, a null, how many positions, and each in 14 bits behind 2 of its
/// weight. What would be beyond a limit of a <c>tsvector</c> (documentation, 12.11) is left out, and no item fails for it.
/// </summary>
internal sealed class LexemeBytes
{
    /// <summary>The last position that can be told: what stands behind it is said to stand there.</summary>
    public const int LastPosition = 16_383;

    private const int MostPositions = 255, WeightShift = 14;

    /// <summary>All lexemes and positions of a vector have to be less than a megabyte; what PostgreSQL adds for each is in it.</summary>
    private const int MostBytes = (1 << 20) - (1 << 12), Beside = 8;

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 14);
    private int _count, _size;

    public void Clear()
    {
        _bytes.ResetWrittenCount();
        (_count, _size) = (0, 0);
    }

    /// <param name="positions">From 1, rising.</param>
    /// <param name="weight">0 of D to 3 of A.</param>
    /// <returns>False where it is too long or there is no room for it.</returns>
    public bool Add(ReadOnlySpan<char> lexeme, ReadOnlySpan<int> positions, int weight)
    {
        var most = Math.Min(positions.Length, MostPositions);
        var length = Encoding.UTF8.GetByteCount(lexeme);
        if (length is 0 or > Lexemes.LongestBytes || _size + length + (most * 2) + Beside > MostBytes)
        {
            return false;
        }

        var place = _bytes.GetSpan(length + 3 + (most * 2));
        Encoding.UTF8.GetBytes(lexeme, place);
        place[length] = 0;
        var (kept, at, last) = (0, length + 3, 0);
        foreach (var position in positions[..most])
        {
            var told = Math.Min(position, LastPosition);
            if (told > last)
            {
                BinaryPrimitives.WriteUInt16BigEndian(place[at..], (ushort)(told | (weight << WeightShift)));
                (at, kept, last) = (at + 2, kept + 1, told);
            }
        }

        BinaryPrimitives.WriteUInt16BigEndian(place[(length + 1)..], (ushort)kept);
        _bytes.Advance(at);
        _size += length + (kept * 2) + Beside;
        _count++;
        return true;
    }

    /// <summary>The whole vector.</summary>
    public byte[] ToArray()
    {
        var all = new byte[_bytes.WrittenCount + sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(all, _count);
        _bytes.WrittenSpan.CopyTo(all.AsSpan(sizeof(int)));
        return all;
    }
}
