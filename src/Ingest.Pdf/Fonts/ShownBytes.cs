using UglyToad.PdfPig.Core;

namespace Ingest.Pdf.Fonts;

/// <summary>A string as PdfPig's fonts read it, a byte after the other; it remembers how far was looked.</summary>
internal sealed class ShownBytes : IInputBytes
{
    private byte[] _bytes = [];
    private int _start;
    private int _end;

    /// <summary>Index of the current byte.</summary>
    private int _at;

    /// <summary>Index behind the current byte.</summary>
    public int Next => _at + 1;

    /// <summary>Index of the last byte that was read or asked for, be it behind the end.</summary>
    public int Farthest { get; private set; }

    public byte CurrentByte { get; private set; }

    public long CurrentOffset => Next - _start;

    public long Length => _end - _start;

    /// <summary>Stands before a byte of a string.</summary>
    /// <param name="bytes">Holds the string.</param>
    /// <param name="start">Where the string begins: offsets are counted from here.</param>
    /// <param name="at">Of the byte that is read next.</param>
    /// <param name="end">Behind the string.</param>
    public void Set(byte[] bytes, int start, int at, int end) =>
        (_bytes, _start, _at, _end, Farthest) = (bytes, start, at - 1, end, at);

    public bool MoveNext()
    {
        Look(_at + 1);
        if (_at + 1 >= _end)
        {
            return false;
        }

        CurrentByte = _bytes[++_at];
        return true;
    }

    public byte? Peek()
    {
        Look(_at + 1);
        return _at + 1 >= _end ? null : _bytes[_at + 1];
    }

    public bool IsAtEnd()
    {
        Look(_at + 1);
        return _at + 1 >= _end;
    }

    public void Seek(long position)
    {
        _at = _start + (int)position - 1;
        CurrentByte = _at >= _start ? _bytes[_at] : (byte)0;
    }

    public int Read(Span<byte> buffer)
    {
        Look(_at + buffer.Length);
        var count = Math.Min(buffer.Length, _end - _at - 1);
        _bytes.AsSpan(_at + 1, count).CopyTo(buffer);
        if (count > 0)
        {
            _at += count;
            CurrentByte = buffer[count - 1];
        }

        return count;
    }

    public void Dispose()
    {
        // It holds nothing of its own.
    }

    private void Look(int at) => Farthest = Math.Max(Farthest, at);
}
