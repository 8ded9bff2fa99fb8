namespace Ingest.Pdf;

/// <summary>What a stream still has, as bytes.</summary>
internal static class StreamBytes
{
    private const int PieceBytes = 1 << 16;

    public static ReadOnlyMemory<byte> Read(Stream stream, CancellationToken cancellation)
    {
        using var bytes = Room(stream);
        var piece = new byte[PieceBytes];
        for (var length = 1; length > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            length = stream.Read(piece);
            bytes.Write(piece, 0, length);
        }

        return Of(bytes);
    }

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using var bytes = Room(stream);
        await stream.CopyToAsync(bytes, PieceBytes, cancellation).ConfigureAwait(false);
        return Of(bytes);
    }

    /// <summary>As large as the stream says that it is, so that nothing is copied twice.</summary>
    private static MemoryStream Room(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream can't be read: it was closed, or only takes what is written.", nameof(stream));
        }

        return new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, Array.MaxLength) : 0);
    }

    private static ReadOnlyMemory<byte> Of(MemoryStream bytes) => bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
}
