using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Npgsql;

namespace Ingest.Postgres.Writing;

/// <summary>
/// Rows in the form of a binary COPY (PostgreSQL's documentation, "COPY", "Binary Format"; numbers are big-endian): a value as Npgsql
/// writes it goes through an object and a state machine of its own, and a chunk has a hundred thousand.
/// </summary>
internal sealed class CopyRows
{
    private const int TextOid = 25, DoubleOid = 701;
    private const char Null = '\0', Unreadable = '\ufffd';

    /// <summary>A numeric's digits are of base 10,000 (src/backend/utils/adt/numeric.c, numeric_recv).</summary>
    private const int DigitBase = 10_000, Decimals = 2, Negative = 0x4000;

    /// <summary>From which PostgreSQL counts days.</summary>
    private static readonly DateOnly Epoch = new(2000, 1, 1);

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);

    public CopyRows() => Clear();

    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        _bytes.ResetWrittenCount();
        _bytes.Write("PGCOPY\n"u8);
        _bytes.Write<byte>([0xff, (byte)'\r', (byte)'\n', 0]);
        Int(0);
        Int(0);
    }

    public void Row(int columns)
    {
        Count++;
        Short((short)columns);
    }

    public void AddNull() => Int(-1);

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

    public void Add(double value) => Add(BitConverter.DoubleToInt64Bits(value));

    public void Add(DateOnly value) => Add(value.DayNumber - Epoch.DayNumber);

    /// <summary>In microseconds.</summary>
    public void Add(TimeOnly value) => Add(value.Ticks / TimeSpan.TicksPerMicrosecond);

    /// <summary>A numeric with two decimals, rounded away from zero.</summary>
    public void Add(decimal value)
    {
        var rounded = decimal.Round(Math.Abs(value), Decimals, MidpointRounding.AwayFromZero);
        var (whole, rest) = (decimal.Truncate(rounded), (short)((rounded - decimal.Truncate(rounded)) * DigitBase));
        Span<short> digits = stackalloc short[9];
        var from = digits.Length - 1;
        digits[from] = rest;
        for (; whole > 0; whole = decimal.Truncate(whole / DigitBase))
        {
            digits[--from] = (short)(whole % DigitBase);
        }

        digits = digits[from..];
        Int(sizeof(short) * (digits.Length + 4));
        Short((short)digits.Length);
        Short((short)(digits.Length - 2));
        Short((short)(value < 0 && rounded > 0 ? Negative : 0));
        Short(Decimals);
        foreach (var digit in digits)
        {
            Short(digit);
        }
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
            AddNull();
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
            Add(value);
        }

        End(length);
    }

    /// <summary>Puts them into a table, where there are any.</summary>
    /// <param name="into">Its name and, in brackets, its columns.</param>
    public void CopyTo(NpgsqlConnection connection, string into)
    {
        if (Count > 0)
        {
            using var copy = connection.BeginRawBinaryCopy($"COPY {into} FROM STDIN (FORMAT BINARY)");
            Short(-1); // the end
            copy.Write(_bytes.WrittenSpan);
        }
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
