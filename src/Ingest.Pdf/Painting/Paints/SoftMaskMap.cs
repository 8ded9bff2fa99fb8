using Ingest.Pdf.Visibility;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>
/// Where a soft mask (ISO 32000-2, 11.5) lets nothing through that is under what it masks:
/// by the opacity of its group's paint, or by its brightness.
/// </summary>
/// <param name="paint">Paints the group at its place; null where that can't be made out.</param>
internal sealed class SoftMaskMap(SoftMask mask, Func<PaintedPage?> paint) : IOpacityMap
{
    /// <summary>As much as a paint of one colour may let through.</summary>
    private const double Opaque = 1 - (16.0 / 255);

    /// <summary>Less shows nothing.</summary>
    private const double Clear = 0.05;

    /// <summary>A group of more can't be made out.</summary>
    private const int MostPaints = 2000;

    private List<Paint>? _paints;
    private bool _isUnknown;

    public bool IsOpaque(double x, double y) => At(x, y) is not { } value || value > Opaque;

    public bool IsClear(double x, double y) => At(x, y) < Clear;

    /// <summary>How much it lets through, 0 to 1; null where that isn't known.</summary>
    private double? At(double x, double y)
    {
        if (_paints is null)
        {
            var painted = paint();
            _paints = painted?.Paints ?? [];
            _isUnknown = painted is null || _paints.Count > MostPaints;
        }

        var value = _isUnknown ? null : mask.Subtype == SoftMaskType.Alpha ? Alpha(x, y) : Luminosity(x, y);
        return value is { } its && mask.TransferFunction?.Eval(its) is [var transferred, ..] ? transferred : value;
    }

    private double Alpha(double x, double y)
    {
        var through = 1.0;
        foreach (var each in _paints!)
        {
            through *= each.Contains(x, y) ? 1 - each.Alpha : 1;
        }

        return 1 - through;
    }

    /// <summary>Null where a picture or mesh has a colour that isn't known.</summary>
    private double? Luminosity(double x, double y)
    {
        double? value = mask.BC is { Length: 1 } backdrop ? backdrop[0] : 0;
        foreach (var each in _paints!)
        {
            if (each.Contains(x, y))
            {
                double? bright = each.ColorAt(x, y) is { } color ? Contrast.Brightness(color) / 255.0 : null;
                value = each.Alpha >= 1 ? bright : (value * (1 - each.Alpha)) + (bright * each.Alpha);
            }
        }

        return value;
    }
}
