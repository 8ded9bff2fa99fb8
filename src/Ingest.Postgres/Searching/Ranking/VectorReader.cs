using System.Buffers.Binary;
using System.Text;

namespace Ingest.Postgres.Searching.Ranking;

/// <summary>The lexemes of a <c>tsvector</c> as PostgreSQL sends it, one after the other.</summary>
internal ref struct VectorReader(ReadOnlySpan<byte> vector, Span<char> buffer)
{
    /// <summary>Room for the longest lexeme.</summary>
    public const int Longest = Lexemes.LongestBytes + 1;

    private const int PositionMask = (1 << 14) - 1;

    private readonly Span<char> _buffer = buffer;
    private ReadOnlySpan<byte> _rest = vector[sizeof(int)..];
    private ReadOnlySpan<byte> _positions;
    private int _length;

    public readonly ReadOnlySpan<char> Lexeme => _buffer[.._length];

    public readonly int Positions => _positions.Length / sizeof(ushort);

    /// <summary>From 1.</summary>
    public readonly int PositionAt(int i) => BinaryPrimitives.ReadUInt16BigEndian(_positions[(i * sizeof(ushort))..]) & PositionMask;

    public bool Next()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        var end = _rest.IndexOf((byte)0);
        _length = Encoding.UTF8.GetChars(_rest[..end], _buffer);
        var count = BinaryPrimitives.ReadUInt16BigEndian(_rest[(end + 1)..]);
        _positions = _rest.Slice(end + 3, count * sizeof(ushort));
        _rest = _rest[(end + 3 + _positions.Length)..];
        return true;
    }
}
