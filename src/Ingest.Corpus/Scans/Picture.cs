using System.Globalization;
using SkiaSharp;

namespace Ingest.Corpus.Scans;

/// <summary>A picture as it stands in a PDF.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Entries">Of its dictionary.</param>
internal sealed record Picture(int Width, int Height, string Entries, byte[] Data)
{
    /// <summary>Ink is what is darker than this, in 1-bit pictures.</summary>
    private const int Threshold = 140;

    /// <returns>The object's number.</returns>
    public int AddTo(PdfObjects pdf) => pdf.AddStream(
        string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {Width} /Height {Height} {Entries}"), Data);

    public static Picture Of(SKBitmap bitmap, PictureCoding coding, int quality)
    {
        switch (coding)
        {
            case PictureCoding.ColourJpeg:
                return new(bitmap.Width, bitmap.Height, "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
                    Jpeg(bitmap, quality));
            case PictureCoding.GreyJpeg:
                using (var grey = new SKBitmap(bitmap.Width, bitmap.Height, SKColorType.Gray8, SKAlphaType.Opaque))
                {
                    Grey(bitmap).CopyTo(grey.GetPixelSpan());
                    return new(bitmap.Width, bitmap.Height, "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode",
                        Jpeg(grey, quality));
                }

            case PictureCoding.GreyFlate:
                return new(bitmap.Width, bitmap.Height, "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode",
                    PdfObjects.Packed(Grey(bitmap)));
            default:
                return new(bitmap.Width, bitmap.Height, "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode",
                    PdfObjects.Packed(Bits(bitmap)));
        }
    }

    private static byte[] Jpeg(SKBitmap bitmap, int quality)
    {
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, quality);
        return data.ToArray();
    }

    /// <summary>Rows of luminance by ITU-R BT.601, without padding.</summary>
    private static byte[] Grey(SKBitmap bitmap)
    {
        var pixels = bitmap.GetPixelSpan();
        var grey = new byte[bitmap.Width * bitmap.Height];
        for (var i = 0; i < grey.Length; i++)
        {
            grey[i] = (byte)(((299 * pixels[4 * i]) + (587 * pixels[(4 * i) + 1]) + (114 * pixels[(4 * i) + 2]) + 500) / 1000);
        }

        return grey;
    }

    private static byte[] Bits(SKBitmap bitmap)
    {
        var grey = Grey(bitmap);
        var stride = (bitmap.Width + 7) / 8;
        var bits = new byte[stride * bitmap.Height];
        for (var y = 0; y < bitmap.Height; y++)
        {
            for (var x = 0; x < bitmap.Width; x++)
            {
                if (grey[(y * bitmap.Width) + x] >= Threshold)
                {
                    bits[(y * stride) + (x / 8)] |= (byte)(0x80 >> (x % 8));
                }
            }
        }

        return bits;
    }
}
