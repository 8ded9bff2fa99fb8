using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>
/// Unpacks a stream (ISO 32000-2, 7.4) within bounds: what it says of its size is not believed, and a bomb is met before it goes off.
/// </summary>
internal static class StreamUnpacking
{
    private const string Flate = "FlateDecode";

    /// <summary>Where a stream is damaged, no more than so many bytes before the damage are lost.</summary>
    private const int StepBytes = 1 << 12;

    /// <summary>zlib's header (RFC 1950), passed over so that one which is damaged does not cost the file.</summary>
    private const int HeaderBytes = 2;

    /// <summary>How many bytes one byte can become at most; a code of LZW has at least 9 bits and stands for at most 4,096 bytes.</summary>
    private static readonly Dictionary<string, int> MostGrowth = new(StringComparer.Ordinal)
    {
        ["ASCIIHexDecode"] = 1, ["ASCII85Decode"] = 4, ["RunLengthDecode"] = 128, ["LZWDecode"] = 4096,
    };

    /// <param name="most">Bytes; where more would come, none do.</param>
    public static (ReadOnlyMemory<byte> Bytes, UnpackingEnd End) Unpack(StreamToken stream, long most, ObjectLookup objects)
    {
        var (data, end) = ((ReadOnlyMemory<byte>)stream.Data, UnpackingEnd.Whole);
        var filters = Filters(stream, objects);
        for (var i = 0; i < filters.Length && end == UnpackingEnd.Whole; i++)
        {
            (data, end) = filters[i] switch
            {
                Flate when HasPredictor(stream, i, objects) => Inflate(data, most) is { End: UnpackingEnd.TooLarge }
                    ? (default, UnpackingEnd.TooLarge) : Filtered(data, stream, filters[i], i),
                Flate => Inflate(data, most),
                "Crypt" => (data, UnpackingEnd.Whole), // decrypted with its object
                var other when MostGrowth.TryGetValue(other, out var growth) =>
                    data.Length * (long)growth > most ? (default, UnpackingEnd.TooLarge) : Filtered(data, stream, other, i),
                _ => (default, UnpackingEnd.Broken),
            };
        }

        return data.Length > most ? (default, UnpackingEnd.TooLarge) : (data, end);
    }

    /// <summary>The first bytes of a stream that is packed as usual or not at all; none of others.</summary>
    public static ReadOnlySpan<byte> Start(StreamToken stream, int bytes, ObjectLookup objects)
    {
        ReadOnlySpan<byte> data = Filters(stream, objects) switch
        {
            [] => stream.Data.Span,
            [Flate] => Inflate(stream.Data, bytes, cut: true).Bytes.Span,
            _ => [],
        };
        return data[..Math.Min(data.Length, bytes)];
    }

    private static string[] Filters(StreamToken stream, ObjectLookup objects) =>
        [.. objects.List(stream.StreamDictionary, "Filter").Select(filter => (objects.Of(filter) as NameToken)?.Data ?? "")];

    private static bool HasPredictor(StreamToken stream, int filter, ObjectLookup objects) =>
        objects.List(stream.StreamDictionary, "DecodeParms").ElementAtOrDefault(filter) is { } token
            && objects.Of(token) is DictionaryToken parameters
        && objects.Of<NumericToken>(parameters, "Predictor") is { Data: > 1 };

    private static (ReadOnlyMemory<byte> Bytes, UnpackingEnd End) Filtered(ReadOnlyMemory<byte> data, StreamToken stream, string name,
        int index)
    {
        try
        {
            var filters = DefaultFilterProvider.Instance;
            return (filters.GetNamedFilters([NameToken.Create(name)])[0]
                .Decode(MemoryMarshal.AsMemory(data), stream.StreamDictionary, filters, index), UnpackingEnd.Whole);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return (default, UnpackingEnd.Broken);
        }
    }

    /// <summary>Goes through it twice, to see how long it is before there is room for it.</summary>
    /// <param name="cut">Where more would come, the first ones do.</param>
    private static (ReadOnlyMemory<byte> Bytes, UnpackingEnd End) Inflate(ReadOnlyMemory<byte> packed, long most, bool cut = false)
    {
        if (packed.Length <= HeaderBytes)
        {
            return (default, UnpackingEnd.Broken);
        }

        var (length, end) = Inflate(packed, most, bytes => { });
        if (end == UnpackingEnd.TooLarge && !cut)
        {
            return (default, end);
        }

        var unpacked = new byte[Math.Min(length, most)];
        var place = 0;
        Inflate(packed, unpacked.Length, bytes =>
        {
            bytes = bytes[..Math.Min(bytes.Length, unpacked.Length - place)];
            bytes.CopyTo(unpacked.AsSpan(place));
            place += bytes.Length;
        });
        return (unpacked, end);
    }

    /// <returns>How many bytes came: not many more than the most.</returns>
    private static (long Length, UnpackingEnd End) Inflate(ReadOnlyMemory<byte> packed, long most, Action<ReadOnlySpan<byte>> take)
    {
        using var source = new MemoryStream(MemoryMarshal.TryGetArray(packed, out var array) ? array.Array! : packed.ToArray(),
            array.Offset + HeaderBytes, packed.Length - HeaderBytes);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        var buffer = new byte[StepBytes];
        var length = 0L;
        try
        {
            while (length <= most && inflate.Read(buffer) is > 0 and var read)
            {
                take(buffer.AsSpan(0, read));
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            return (length, UnpackingEnd.Broken);
        }

        return (length, length > most ? UnpackingEnd.TooLarge : UnpackingEnd.Whole);
    }
}
