namespace Ingest.Pdf.Pages;

/// <summary>What a stream still has, as bytes; null where that is more than may be.</summary>
internal static class StreamBytes
{
    private const int PieceBytes = 1 << 16;

    /// <param name="most">Bytes; never more than an array holds.</param>
    public static ReadOnlyMemory<byte>? Read(Stream stream, long most, CancellationToken cancellation)
    {
        using var bytes = Room(stream, ref most);
        var piece = new byte[PieceBytes];
        for (var length = 1; bytes is not null && length > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            length = stream.Read(piece);
            if (bytes.Length + length > most)
            {
                return null;
            }

            bytes.Write(piece, 0, length);
        }

        return Of(bytes);
    }

    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, long most, CancellationToken cancellation)
    {
        using var bytes = Room(stream, ref most);
        var piece = new byte[PieceBytes];
        for (var length = 1; bytes is not null && length > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            length = await stream.ReadAsync(piece, cancellation).ConfigureAwait(false);
            if (bytes.Length + length > most)
            {
                return null;
            }

            bytes.Write(piece, 0, length);
        }

        return Of(bytes);
    }

    /// <summary>As large as the stream says that it is, so that nothing is copied twice; null where that is too large.</summary>
    private static MemoryStream? Room(Stream stream, ref long most)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream can't be read: it was closed, or only takes what is written.", nameof(stream));
        }

        most = Math.Min(most, Array.MaxLength);
        var length = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 0;
        return length > most ? null : new MemoryStream((int)length);
    }

    private static ReadOnlyMemory<byte>? Of(MemoryStream? bytes) => bytes?.GetBuffer().AsMemory(0, (int)bytes.Length);
}
