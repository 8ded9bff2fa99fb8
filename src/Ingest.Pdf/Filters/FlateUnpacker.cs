using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Filters;

/// <summary>
/// Flate (ISO 32000-2, 7.4.4) as PdfPig's filter unpacks it, into a buffer that one stream after the other uses, and from there into an
/// array of just the right length; PdfPig's grows one for each. Streams with a predictor, and very long ones, are PdfPig's.
/// </summary>
internal sealed class FlateUnpacker : IFilter
{
    /// <summary>zlib's header (RFC 1950), which PdfPig passes over.</summary>
    private const int HeaderBytes = 2;

    /// <summary>Bytes; a longer stream is unpacked again by PdfPig.</summary>
    private const int LongestBytes = 1 << 24;

    /// <summary>Bytes; a buffer that has grown beyond is not kept.</summary>
    private const int MostKept = 1 << 21;

    [ThreadStatic]
    private static MemoryStream? _spare;

    private readonly FlateFilter _pdfPigs = new();

    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (HasParameters(streamDictionary) || input.Length <= HeaderBytes || !MemoryMarshal.TryGetArray<byte>(input, out var packed)
            || TryUnpack(packed) is not { } unpacked)
        {
            return _pdfPigs.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        if (streamDictionary.ContainsKey(NameToken.Length1))
        {
            GlyphOutlines.TakeOut(unpacked);
        }

        return unpacked;
    }

    private static bool HasParameters(DictionaryToken stream) =>
        stream.ContainsKey(NameToken.DecodeParms) || stream.ContainsKey(NameToken.Dp);

    /// <summary>Null where it is too long, or damaged.</summary>
    private static byte[]? TryUnpack(ArraySegment<byte> packed)
    {
        var buffer = _spare ?? new MemoryStream();
        _spare = null;
        try
        {
            using var source = new MemoryStream(packed.Array!, packed.Offset + HeaderBytes, packed.Count - HeaderBytes, writable: false);
            using var inflate = new DeflateStream(source, CompressionMode.Decompress);
            buffer.SetLength(0);
            inflate.CopyTo(new Bounded(buffer));
            return buffer.ToArray();
        }
        catch (Exception damaged) when (damaged is InvalidDataException or TooLongException)
        {
            return null;
        }
        finally
        {
            _spare = buffer.Capacity > MostKept ? null : buffer;
        }
    }

    /// <summary>More comes than is unpacked here.</summary>
    private sealed class TooLongException : Exception;

    /// <summary>Takes no more than is unpacked here.</summary>
    private sealed class Bounded(MemoryStream to) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => to.Length;

        public override long Position { get => to.Position; set => throw new NotSupportedException(); }

        public override void Flush()
        {
            // There is nothing behind it.
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (to.Length + buffer.Length > LongestBytes)
            {
                throw new TooLongException();
            }

            to.Write(buffer);
        }
    }
}
