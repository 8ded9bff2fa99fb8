using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>
/// Which points of a picture are painted: of a stencil (ISO 32000-2, 8.9.6.2), or of a picture with a mask of its own
/// (8.9.6.3, 11.6.5.2). Asked for only where the picture lies over text.
/// </summary>
/// <param name="load">Opacity of each sample, 0 to 255, row by row from the top, with its width; null where it can't be made out.</param>
/// <param name="toPicture">From the displayed page to the picture's unit square.</param>
internal sealed class AlphaMap(Func<(byte[] Alpha, int Width)?> load, TransformationMatrix toPicture) : IOpacityMap
{
    /// <summary>A sample less opaque shows what is under it.</summary>
    private const int Opaque = 235;

    private readonly Lazy<(byte[] Alpha, int Width)?> _samples = new(load);

    public bool IsOpaque(double x, double y)
    {
        if (_samples.Value is not var (alpha, width))
        {
            return true;
        }

        var (across, down) = toPicture.Transform(x, y);
        var (column, row) = ((int)Math.Floor(across * width), (int)Math.Floor((1 - down) * (alpha.Length / width)));
        return column >= 0 && column < width && row >= 0 && row < alpha.Length / width && alpha[(row * width) + column] >= Opaque;
    }

    /// <summary>A mask's samples as opacity.</summary>
    /// <param name="mask">One component a sample; 1 bit or 8 bits, or as the decoder unpacked it.</param>
    /// <param name="zeroPaints">Of a stencil and an explicit mask: a sample of 0 is painted.</param>
    public static (byte[] Alpha, int Width)? Read(IPdfImage mask, bool zeroPaints)
    {
        var (width, height) = (mask.WidthInSamples, mask.HeightInSamples);
        if (width <= 0 || height <= 0 || (long)width * height > MostSamples || !mask.TryGetBytesAsMemory(out var bytes))
        {
            return null;
        }

        if (mask.Decode is [var first, var last, ..] && first > last)
        {
            zeroPaints = !zeroPaints;
        }

        var samples = bytes.Span;
        var alpha = new byte[width * height];
        var rowBytes = (width + 7) / 8;
        if (samples.Length >= alpha.Length)
        {
            for (var i = 0; i < alpha.Length; i++)
            {
                var sample = mask.BitsPerComponent == 1 ? (byte)(samples[i] == 0 ? 0 : 255) : samples[i];
                alpha[i] = zeroPaints ? (byte)(255 - sample) : sample;
            }
        }
        else if (mask.BitsPerComponent == 1 && samples.Length >= rowBytes * height)
        {
            for (var i = 0; i < alpha.Length; i++)
            {
                var bit = (samples[(i / width * rowBytes) + (i % width / 8)] >> (7 - (i % width % 8))) & 1;
                alpha[i] = (bit == 0) == zeroPaints ? (byte)255 : (byte)0;
            }
        }
        else
        {
            return null;
        }

        return (alpha, width);
    }

    /// <summary>A page at 600 dpi has 35 million.</summary>
    internal const long MostSamples = 64_000_000;
}
