using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>The colours of a picture. It is opaque; where it lets through what is under it another map says.</summary>
/// <param name="load">Null where they can't be made out.</param>
/// <param name="toPicture">From the displayed page to the picture's unit square.</param>
internal sealed class PictureTones(Func<PictureTones.Samples?> load, TransformationMatrix toPicture) : IOpacityMap
{
    private readonly Lazy<Samples?> _samples = new(load);

    /// <summary>Row by row from the top, a byte a channel: grey, or red, green and blue.</summary>
    internal sealed record Samples(ReadOnlyMemory<byte> Bytes, int Width, int Height, int Channels);

    /// <summary>Null where the picture is no plain grey or RGB of 8 bits, and no grey of 1.</summary>
    public static Samples? Read(IPdfImage image)
    {
        if (image.ColorSpaceDetails?.Type is ColorSpace.DeviceGray or ColorSpace.CalGray)
        {
            return AlphaMap.Read(image, zeroPaints: false) is var (tones, width)
                ? new Samples(tones, width, tones.Length / width, 1) : null;
        }

        var count = (long)image.WidthInSamples * image.HeightInSamples;
        return image.ColorSpaceDetails
            is { Type: ColorSpace.DeviceRGB or ColorSpace.CalRGB or ColorSpace.ICCBased, NumberOfColorComponents: 3 }
            && image.BitsPerComponent == 8
            && count is > 0 and <= AlphaMap.MostSamples && image.TryGetBytesAsMemory(out var bytes) && bytes.Length >= 3 * count
            ? new Samples(bytes, image.WidthInSamples, image.HeightInSamples, 3) : null;
    }

    public bool IsOpaque(double x, double y) => true;

    public int? ColorAt(double x, double y)
    {
        if (_samples.Value is not { } its)
        {
            return null;
        }

        var (across, down) = toPicture.Transform(x, y);
        var (column, row) = ((int)Math.Floor(across * its.Width), (int)Math.Floor((1 - down) * its.Height));
        if (column < 0 || column >= its.Width || row < 0 || row >= its.Height)
        {
            return null;
        }

        var sample = its.Bytes.Span[(((row * its.Width) + column) * its.Channels)..];
        return its.Channels == 1 ? sample[0] * 0x010101 : (sample[0] << 16) | (sample[1] << 8) | sample[2];
    }
}
