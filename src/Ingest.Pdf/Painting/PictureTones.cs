using UglyToad.PdfPig.Core;

namespace Ingest.Pdf.Painting;

/// <summary>The tones of a picture in grey. It is opaque; where it lets through what is under it another map says.</summary>
/// <param name="load">Samples, 0 for black to 255, row by row from the top, with its width; null where they can't be made out.</param>
/// <param name="toPicture">From the displayed page to the picture's unit square.</param>
internal sealed class PictureTones(Func<(byte[] Tones, int Width)?> load, TransformationMatrix toPicture) : IOpacityMap
{
    private readonly Lazy<(byte[] Tones, int Width)?> _samples = new(load);

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
