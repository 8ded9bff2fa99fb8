using System.Buffers.Binary;

namespace Ingest.Batch.Workers.Frames;

/// <summary>
/// One message of the pipe between a run and a worker:
/// <code>
/// kind  length (little-endian)  content
/// 1     4                       length bytes
/// </code>
/// </summary>
public readonly record struct Frame(FrameKind Kind, byte[] Content)
{
    private const int HeadBytes = 5;

    public static void Write(Stream stream, FrameKind kind, ReadOnlySpan<byte> content)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], content.Length);
        if (content.Length <= 64)
        {
            Span<byte> whole = stackalloc byte[HeadBytes + content.Length];
            head.CopyTo(whole);
            content.CopyTo(whole[HeadBytes..]);
            stream.Write(whole);
        }
        else
        {
            stream.Write(head);
            stream.Write(content);
        }

        stream.Flush();
    }

    public static void Write(Stream stream, FrameKind kind, int number)
    {
        Span<byte> content = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(content, number);
        Write(stream, kind, content);
    }

    /// <summary>Null at the end of the stream, also where it ends within a frame.</summary>
    public static Frame? Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        if (stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) < HeadBytes)
        {
            return null;
        }

        var content = new byte[BinaryPrimitives.ReadInt32LittleEndian(head[1..])];
        return stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) < content.Length
            ? null
            : new Frame((FrameKind)head[0], content);
    }

    public int Number => BinaryPrimitives.ReadInt32LittleEndian(Content);
}
