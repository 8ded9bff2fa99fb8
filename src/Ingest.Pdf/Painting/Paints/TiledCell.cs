using System.Diagnostics.CodeAnalysis;
using Ingest.Pdf.Visibility;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>
/// What a tiling pattern (ISO 32000-2, 8.7.3) paints: its cell again and again. A cell of a letter's size is one ground to the eye, and
/// opaque where most of it is painted; of a larger one each point is asked. Thin lines let the text through.
/// </summary>
/// <param name="paint">Paints the cell where the pattern's own space has it; null where that can't be made out.</param>
/// <param name="toPage">From the pattern's space to the displayed page.</param>
internal sealed class TiledCell(TilingPatternColor pattern, Func<PaintedPage?> paint, TransformationMatrix toPage) : IOpacityMap
{
    /// <summary>Points: about a letter's width and height.</summary>
    private const double SmallCell = 8;

    /// <summary>Of a small cell: between the lines of a hatching more is white than not.</summary>
    private const double MostOfCell = 0.5;

    /// <summary>Points of a small cell that are asked, along each side.</summary>
    private const int Samples = 16;

    /// <summary>A cell of more can't be made out.</summary>
    private const int MostPaints = 2000;

    /// <summary>Tiles that lie over each other at one point, along each side; more are damage.</summary>
    private const int MostTiles = 4;

    private readonly TransformationMatrix _toPattern = toPage.Inverse();
    private readonly double _left = Math.Min(pattern.BBox.Left, pattern.BBox.Right);
    private readonly double _right = Math.Max(pattern.BBox.Left, pattern.BBox.Right);
    private readonly double _bottom = Math.Min(pattern.BBox.Bottom, pattern.BBox.Top);
    private readonly double _top = Math.Max(pattern.BBox.Bottom, pattern.BBox.Top);

    private List<Paint>? _paints;
    private bool? _isOpaque;

    private double StepX => IsStep(pattern.XStep) ? Math.Abs(pattern.XStep) : _right - _left;

    private double StepY => IsStep(pattern.YStep) ? Math.Abs(pattern.YStep) : _top - _bottom;

    public bool IsOpaque(double x, double y)
    {
        PaintOnce();
        if (_isOpaque is { } known)
        {
            return known;
        }

        var (across, up) = _toPattern.Transform(x, y);
        return TopAt(across, up) is not null;
    }

    public int? ColorAt(double x, double y)
    {
        PaintOnce();
        var (across, up) = _toPattern.Transform(x, y);
        return TopAt(across, up) is var (top, topX, topY) ? top.ColorAt(topX, topY) : null;
    }

    [MemberNotNull(nameof(_paints))]
    private void PaintOnce()
    {
        if (_paints is null)
        {
            var painted = paint();
            _paints = painted?.Paints.FindAll(each => Contrast.Hides(each)) ?? [];
            _isOpaque = painted is null || _paints.Count > MostPaints || !IsStep(StepX) || !IsStep(StepY) ? true : IsSmall()
                ? Share() >= MostOfCell : null;
        }
    }

    private static bool IsStep(double points) => Math.Abs(points) > 1e-6 && double.IsFinite(points);

    private bool IsSmall()
    {
        var (x, y) = (StepX, StepY);
        return Math.Max(Math.Abs(toPage.A * x), Math.Abs(toPage.B * x)) <= SmallCell
            && Math.Max(Math.Abs(toPage.C * y), Math.Abs(toPage.D * y)) <= SmallCell;
    }

    private double Share()
    {
        var painted = 0;
        for (var k = 0; k < Samples * Samples; k++)
        {
            painted += TopAt(_left + (StepX * ((k % Samples) + 0.5) / Samples), _bottom + (StepY * ((k / Samples) + 0.5) / Samples)) is null
                ? 0 : 1;
        }

        return (double)painted / (Samples * Samples);
    }

    /// <summary>What was painted last at a point, and the point in the cell as it was painted; null: nothing.</summary>
    /// <param name="x">In the pattern's space.</param>
    private (Paint Top, double X, double Y)? TopAt(double x, double y)
    {
        var (firstColumn, lastColumn) = Tiles(x, _left, _right, StepX);
        var (firstRow, lastRow) = Tiles(y, _bottom, _top, StepY);
        for (var column = firstColumn; column <= lastColumn; column++)
        {
            for (var row = firstRow; row <= lastRow; row++)
            {
                var (across, up) = toPage.Transform(x - (column * StepX), y - (row * StepY));
                if (_paints!.FindLast(each => each.Contains(across, up)) is { } top)
                {
                    return (top, across, up);
                }
            }
        }

        return null;
    }

    /// <summary>The tiles whose box holds the place.</summary>
    private static (double First, double Last) Tiles(double at, double low, double high, double step)
    {
        var (first, last) = (Math.Ceiling((at - high) / step), Math.Floor((at - low) / step));
        return (Math.Max(first, last - MostTiles), last);
    }
}
