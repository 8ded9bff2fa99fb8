using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using Ingest.Model;
using Ingest.Ocr.Pictures;

namespace Ingest.Cli.Hidden;

/// <summary>
/// A page's picture as PNG (ISO/IEC 15948), true colour, in which places are blotted out: what a program draws of them may
/// show what a reader doesn't see (an area that is only marked for redaction, a layer that other readers print).
/// </summary>
public static class PagePng
{
    private const byte Blot = 200;

    /// <param name="places">As shares of the page's width and height, from its lower left corner.</param>
    public static byte[] Of(ColorImage picture, IEnumerable<Box> places)
    {
        var pixels = (byte[])picture.Pixels.Clone();
        var stride = picture.Width * ColorImage.Channels;
        foreach (var place in places)
        {
            var (left, right) = (Pixel(place.Left * picture.Width, picture.Width, Math.Floor),
                Pixel(place.Right * picture.Width, picture.Width, Math.Ceiling));
            var (top, bottom) = (Pixel((1 - place.Top) * picture.Height, picture.Height, Math.Floor),
                Pixel((1 - place.Bottom) * picture.Height, picture.Height, Math.Ceiling));
            for (var row = top; row < bottom && right > left; row++)
            {
                pixels.AsSpan((row * stride) + (left * ColorImage.Channels), (right - left) * ColorImage.Channels).Fill(Blot);
            }
        }

        return Encoded(picture.Width, picture.Height, pixels);
    }

    /// <summary>One more each way: letters reach over their box.</summary>
    private static int Pixel(double at, int most, Func<double, double> round) =>
        (int)Math.Clamp(round(at) + (round == Math.Floor ? -1 : 1), 0, most);

    private static byte[] Encoded(int width, int height, byte[] pixels)
    {
        using var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2); // bits a channel, true colour
        Chunk(png, "IHDR"u8, header);
        using var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var stride = pixels.Length / height;
            for (var row = 0; row < height; row++)
            {
                pack.WriteByte(0); // no filter
                pack.Write(pixels, row * stride, stride);
            }
        }

        Chunk(png, "IDAT"u8, packed.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        var crc = new Crc32();
        crc.Append(type);
        crc.Append(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, crc.GetCurrentHashAsUInt32());
        png.Write(number);
    }
}
