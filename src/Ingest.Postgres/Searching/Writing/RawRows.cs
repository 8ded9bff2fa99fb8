using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Ingest.Postgres.Searching.Writing;

/// <summary>
/// Rows in the form of a binary COPY (PostgreSQL's documentation, "COPY", "Binary Format"), for what Npgsql would first make objects of: a
/// vector of some hundred lexemes. Numbers are big-endian.
/// </summary>
internal sealed class RawRows
{
    private const int TextOid = 25, DoubleOid = 701;
    private const char Null = '\0', Unreadable = '\ufffd';

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);

    public RawRows()
    {
        _bytes.Write("PGCOPY\n"u8);
        _bytes.Write<byte>([0xff, (byte)'\r', (byte)'\n', 0]);
        Int(0);
        Int(0);
    }

    public int Count { get; private set; }

    public void Row(short columns)
    {
        Count++;
        Short(columns);
    }

    public void Add(short value)
    {
        Int(sizeof(short));
        Short(value);
    }

    public void Add(int value)
    {
        Int(sizeof(int));
        Int(value);
    }

    public void Add(long value)
    {
        Int(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(_bytes.GetSpan(sizeof(long)), value);
        _bytes.Advance(sizeof(long));
    }

    public void Add(bool value)
    {
        Int(1);
        _bytes.Write<byte>([value ? (byte)1 : (byte)0]);
    }

    public void Add(ReadOnlySpan<byte> value)
    {
        Int(value.Length);
        _bytes.Write(value);
    }

    public void Add(string? value)
    {
        if (value is null)
        {
            Int(-1);
            return;
        }

        value = value.Replace(Null, Unreadable);
        var length = Encoding.UTF8.GetByteCount(value);
        Int(length);
        _bytes.Advance(Encoding.UTF8.GetBytes(value, _bytes.GetSpan(length)));
    }

    public void Add(IReadOnlyList<string> values)
    {
        var length = Array(values.Count, TextOid);
        foreach (var value in values)
        {
            Add(value);
        }

        End(length);
    }

    public void Add(IReadOnlyList<double> values)
    {
        var length = Array(values.Count, DoubleOid);
        foreach (var value in values)
        {
            Add(BitConverter.DoubleToInt64Bits(value));
        }

        End(length);
    }

    /// <summary>The whole of it, with its end.</summary>
    public void WriteTo(Stream copy)
    {
        Short(-1);
        copy.Write(_bytes.WrittenSpan);
    }

    /// <summary>
    /// Dimensions, whether there are nulls, of what, then the one dimension's length and first index; none of an empty one.
    /// </summary>
    /// <returns>Where its length goes.</returns>
    private int Array(int count, int of)
    {
        var place = _bytes.WrittenCount;
        Int(0);
        Int(count > 0 ? 1 : 0);
        Int(0);
        Int(of);
        if (count > 0)
        {
            Int(count);
            Int(1);
        }

        return place;
    }

    private void End(int place)
    {
        if (System.Runtime.InteropServices.MemoryMarshal.TryGetArray(_bytes.WrittenMemory, out var all))
        {
            BinaryPrimitives.WriteInt32BigEndian(all.AsSpan(place), _bytes.WrittenCount - place - sizeof(int));
        }
    }

    private void Short(short value)
    {
        BinaryPrimitives.WriteInt16BigEndian(_bytes.GetSpan(sizeof(short)), value);
        _bytes.Advance(sizeof(short));
    }

    private void Int(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.GetSpan(sizeof(int)), value);
        _bytes.Advance(sizeof(int));
    }
}
