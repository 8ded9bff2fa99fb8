using System.Runtime.InteropServices;
using Ingest.Ocr.Pictures;
using SkiaSharp;

namespace Ingest.Ocr.Tesseract;

/// <summary>A scanned page's own picture, unpacked as it was scanned.</summary>
internal static class ScanPicture
{
    /// <summary>Shares of red, green and blue in grey (ITU-R BT.601), in 256ths.</summary>
    private const int Red = 77;
    private const int Green = 150;
    private const int Blue = 29;

    /// <returns>Null where it is no JPEG that can be read whole, or has more pixels than that.</returns>
    public static GrayscaleImage? Read(ReadOnlyMemory<byte> jpeg, double mostPixels)
    {
        try
        {
            return Unpack(jpeg, mostPixels);
        }
        catch (Exception missing) when (missing is DllNotFoundException or TypeInitializationException)
        {
            return null; // no Skia was built for this machine; poppler draws the page
        }
    }

    private static GrayscaleImage? Unpack(ReadOnlyMemory<byte> jpeg, double mostPixels)
    {
        using var data = SKData.CreateCopy(jpeg.Span);
        using var codec = SKCodec.Create(data);
        if (codec is not { EncodedFormat: SKEncodedImageFormat.Jpeg } || (double)codec.Info.Width * codec.Info.Height > mostPixels)
        {
            return null;
        }

        var isGray = codec.Info.ColorType == SKColorType.Gray8;
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, isGray ? SKColorType.Gray8 : SKColorType.Rgba8888,
            SKAlphaType.Opaque);
        var pixels = new byte[info.BytesSize];
        var pin = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        try
        {
            return codec.GetPixels(info, pin.AddrOfPinnedObject()) == SKCodecResult.Success
                ? new GrayscaleImage(info.Width, info.Height, isGray ? pixels : Gray(pixels)) : null;
        }
        finally
        {
            pin.Free();
        }
    }

    private static byte[] Gray(byte[] colours)
    {
        var gray = new byte[colours.Length / 4];
        for (var i = 0; i < gray.Length; i++)
        {
            gray[i] = (byte)(((Red * colours[4 * i]) + (Green * colours[(4 * i) + 1]) + (Blue * colours[(4 * i) + 2])) >> 8);
        }

        return gray;
    }
}
