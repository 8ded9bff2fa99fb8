using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Ingest.Pdf.Painting;

/// <summary>How bright a picture is at each point. It is opaque; where it lets through what is under it another map says.</summary>
/// <param name="load">Samples, 0 for black to 255, row by row from the top, with its width; null where they can't be made out.</param>
/// <param name="toPicture">From the displayed page to the picture's unit square.</param>
internal sealed class PictureTones(Func<(byte[] Tones, int Width)?> load, TransformationMatrix toPicture) : IOpacityMap
{
    private readonly Lazy<(byte[] Tones, int Width)?> _samples = new(load);

    /// <summary>Null where the picture is no plain grey or RGB of 8 bits, and no grey of 1.</summary>
    public static (byte[] Tones, int Width)? Read(IPdfImage image)
    {
        if (image.ColorSpaceDetails?.Type is ColorSpace.DeviceGray or ColorSpace.CalGray)
        {
            return AlphaMap.Read(image, zeroPaints: false);
        }

        var count = (long)image.WidthInSamples * image.HeightInSamples;
        if (image.ColorSpaceDetails is not { Type: ColorSpace.DeviceRGB or ColorSpace.CalRGB or ColorSpace.ICCBased, NumberOfColorComponents: 3 } || image.BitsPerComponent != 8
            || count is <= 0 or > AlphaMap.MostSamples || !image.TryGetBytesAsMemory(out var bytes) || bytes.Length < 3 * count)
        {
            return null;
        }

        var samples = bytes.Span;
        var tones = new byte[count];
        for (var i = 0; i < tones.Length; i++)
        {
            tones[i] = (byte)((samples[3 * i] + samples[(3 * i) + 1] + samples[(3 * i) + 2]) / 3);
        }

        return (tones, image.WidthInSamples);
    }

    public bool IsOpaque(double x, double y) => true;

    public int? ColorAt(double x, double y)
    {
        if (_samples.Value is not var (tones, width))
        {
            return null;
        }

        var (across, down) = toPicture.Transform(x, y);
        var (column, row) = ((int)Math.Floor(across * width), (int)Math.Floor((1 - down) * (tones.Length / width)));
        return column >= 0 && column < width && row >= 0 && row < tones.Length / width ? tones[(row * width) + column] * 0x010101 : null;
    }
}
