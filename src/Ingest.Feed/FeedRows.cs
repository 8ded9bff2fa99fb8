using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;

namespace Ingest.Feed;

/// <summary>What one document adds to the files that hold all documents, as bytes in the order of <see cref="FeedFiles.Names"/>.</summary>
public sealed record FeedRows(ImmutableArray<byte[]> Parts)
{
    /// <summary>The fastest: a document shrinks to about an eighth already.</summary>
    private const int Quality = 1;
    private const int WindowBits = 20;

    /// <summary>The document on one line of agendas.ndjson.</summary>
    public byte[] Line => Parts[0];

    /// <summary>The whole length (4 bytes, little-endian), then, compressed, how many parts, how long each is, and their bytes.</summary>
    public byte[] Pack()
    {
        var plain = new byte[(4 * (1 + Parts.Length)) + Parts.Sum(part => part.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(plain, Parts.Length);
        var place = 4 * (1 + Parts.Length);
        for (var i = 0; i < Parts.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(plain.AsSpan(4 * (1 + i)), Parts[i].Length);
            Parts[i].CopyTo(plain, place);
            place += Parts[i].Length;
        }

        var packed = new byte[4 + BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(packed, plain.Length);
        return BrotliEncoder.TryCompress(plain, packed.AsSpan(4), out var length, Quality, WindowBits)
            ? packed[..(4 + length)]
            : throw new InvalidOperationException("Brotli wanted more room than it says.");
    }

    /// <exception cref="InvalidDataException">These are not bytes that <see cref="Pack"/> gave.</exception>
    public static FeedRows Unpack(ReadOnlySpan<byte> packed)
    {
        var plain = new byte[BinaryPrimitives.ReadInt32LittleEndian(packed)];
        if (!BrotliDecoder.TryDecompress(packed[4..], plain, out var length) || length != plain.Length)
        {
            throw new InvalidDataException("A document's rows are damaged.");
        }

        var parts = new byte[BinaryPrimitives.ReadInt32LittleEndian(plain)][];
        var place = 4 * (1 + parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            var bytes = BinaryPrimitives.ReadInt32LittleEndian(plain.AsSpan(4 * (1 + i)));
            parts[i] = plain[place..(place + bytes)];
            place += bytes;
        }

        return new FeedRows([.. parts]);
    }
}
