namespace Ingest.Tests.Support;

/// <summary>Bytes as a network gives them: a few at a time, forwards only.</summary>
public sealed class OneWayStream(byte[] bytes) : Stream
{
    private const int MostAtOnce = 700;

    private int _at;
    private bool _closed;

    /// <summary>From this byte on reading fails.</summary>
    public int BreaksAt { get; init; } = int.MaxValue;

    public override bool CanRead => !_closed;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_at >= BreaksAt)
        {
            throw new IOException("The line went dead.");
        }

        var length = Math.Min(Math.Min(count, MostAtOnce), bytes.Length - _at);
        bytes.AsSpan(_at, length).CopyTo(buffer.AsSpan(offset));
        _at += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _closed = true;
        base.Dispose(disposing);
    }
}
