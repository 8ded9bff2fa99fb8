using Ingest.Model;
using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Ingest.Pdf.Painting;

/// <summary>Paths (ISO 32000-2, 8.5): built in points of the displayed page, kept when they are painted.</summary>
internal sealed partial class PagePainter
{
    /// <summary>A narrower pen, in points, covers no third of a letter.</summary>
    private const double WidePen = 2;

    /// <summary>In a pattern's cell lines stand close.</summary>
    private const double HairLine = 0.05;

    private PdfPath? _path;
    private PdfSubpath? _subpath;

    public override void BeginSubpath()
    {
        _paints?.Invoke();
        _path ??= [];
        AddSubpath();
        _subpath = new PdfSubpath();
    }

    public override PdfPoint? CloseSubpath()
    {
        if (_subpath is not { Commands: [PdfSubpath.Move first, ..] })
        {
            return null;
        }

        _subpath.CloseSubpath();
        AddSubpath();
        return first.Location;
    }

    public override void MoveTo(double x, double y)
    {
        BeginSubpath();
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _subpath!.MoveTo(CurrentPosition.X, CurrentPosition.Y);
    }

    public override void LineTo(double x, double y)
    {
        if (_subpath is not null)
        {
            CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
            _subpath.LineTo(CurrentPosition.X, CurrentPosition.Y);
        }
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        if (_subpath is not null)
        {
            AddCurve(CurrentPosition, CurrentTransformationMatrix.Transform(new PdfPoint(x2, y2)),
                CurrentTransformationMatrix.Transform(new PdfPoint(x3, y3)));
        }
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        if (_subpath is not null)
        {
            AddCurve(
                CurrentTransformationMatrix.Transform(new PdfPoint(x1, y1)), CurrentTransformationMatrix.Transform(new PdfPoint(x2, y2)),
                CurrentTransformationMatrix.Transform(new PdfPoint(x3, y3)));
        }
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        _paints?.Invoke();
        var matrix = CurrentTransformationMatrix;
        if ((matrix.A == 0 || matrix.C == 0) && (matrix.B == 0 || matrix.D == 0))
        {
            BeginSubpath();
            var (low, high) = (matrix.Transform(new PdfPoint(x, y)), matrix.Transform(new PdfPoint(x + width, y + height)));
            _subpath!.Rectangle(low.X, low.Y, high.X - low.X, high.Y - low.Y);
            AddSubpath();
            return;
        }

        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        CloseSubpath();
    }

    public override void StrokePath(bool close)
    {
        _path?.SetStroked();
        EndPainted(close);
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        _path?.SetFilled(fillingRule);
        EndPainted(close);
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        _path?.SetFilled(fillingRule);
        _path?.SetStroked();
        EndPainted(close);
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
        if (_path is not null)
        {
            AddSubpath();
            _path.SetClipping(clippingRule);
        }
    }

    /// <summary>Ends a path; one that was marked to clip does so from here on.</summary>
    public override void EndPath()
    {
        AddSubpath();
        if (_path is { IsClipping: true, Count: > 0 })
        {
            _clip = ClipPath.Cut(_clip, Shape.OfFill(_path));
        }

        _path = null;
    }

    public override void ClosePath() => EndPainted(close: false);

    public override void PaintShading(NameToken shadingName)
    {
        var state = GetCurrentState();
        var all = _clip?.Bounds ?? new Box(-1e6, -1e6, 1e6, 1e6);
        if (Seen(all) is { } bounds)
        {
            AddPaint(new Paint(_order, bounds)
            {
                Corners = [new(all.Left, all.Bottom), new(all.Right, all.Bottom), new(all.Right, all.Top), new(all.Left, all.Top)],
                Mask = MapOf(shadingName),
                Alpha = state.AlphaConstantNonStroking,
                Blend = state.BlendMode,
                Clip = _clip,
            });
        }
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        var corners = CurrentTransformationMatrix.Transform(rectangle);
        _clip = ClipPath.Cut(_clip, Shape.OfCorners(corners.BottomLeft, corners.BottomRight, corners.TopRight, corners.TopLeft));
    }

    private void AddSubpath()
    {
        if (_subpath is not null)
        {
            _path!.Add(_subpath);
            _subpath = null;
        }
    }

    private void AddCurve(PdfPoint first, PdfPoint second, PdfPoint end)
    {
        _subpath!.BezierCurveTo(first.X, first.Y, second.X, second.Y, end.X, end.Y);
        CurrentPosition = end;
    }

    private void EndPainted(bool close)
    {
        if (_path is not { } path)
        {
            return;
        }

        if (close)
        {
            _subpath?.CloseSubpath();
        }

        AddSubpath();
        if (!IsOff)
        {
            Keep(path, GetCurrentState());
        }

        EndPath();
    }

    private void Keep(PdfPath path, CurrentGraphicsState state)
    {
        if (path.IsStroked)
        {
            path.SetStrokeDetails(state);
        }

        if (path.IsFilled)
        {
            path.SetFillDetails(state);
        }

        _page.Paths.Add(path);
        var bounds = Shape.Hull(path);
        _page.Ticks.Look(path, bounds);
        _page.Bullets.Look(path, bounds);
        _page.Options.Look(path, bounds);
        var isSlash = AddSlashes(path, bounds);
        if (path.IsFilled && !PaintsNothing(state, isStroked: false) && Seen(bounds) is { } seen)
        {
            AddPaint(new Paint(_order, seen) { Path = path, IsSlash = isSlash, Color = path.FillColor, Mask = MapOf(path.FillColor),
                Alpha = state.AlphaConstantNonStroking, Blend = state.BlendMode, Clip = _clip });
        }

        if (path.IsStroked)
        {
            KeepStroke(path, state, bounds, isSlash);
        }
    }

    private void KeepStroke(PdfPath path, CurrentGraphicsState state, Box bounds, bool isSlash)
    {
        var pen = new Pen(state.LineWidth, state.CurrentTransformationMatrix);
        _page.Pens.Add(path, pen);
        var width = PaintsNothing(state, isStroked: true) ? 0 : pen.IsStretched ? Shape.Widest(path, pen) : pen.Mean;
        if (width >= (_depth == 0 ? WidePen : HairLine))
        {
            var wide = new Box(bounds.Left - (width / 2), bounds.Bottom - (width / 2), bounds.Right + (width / 2),
                bounds.Top + (width / 2));
            if (Seen(wide) is { } seen)
            {
                AddPaint(new Paint(_order, seen) { Path = path, PenWidth = width, Pen = pen.IsStretched ? pen : null, IsSlash = isSlash,
                    Color = path.StrokeColor, Mask = MapOf(path.StrokeColor), Alpha = state.AlphaConstantStroking,
                    Blend = state.BlendMode, Clip = _clip });
            }
        }
    }

    /// <summary>What of it can be seen; null: it stands on a layer that is off, or is clipped away, and paints nothing.</summary>
    private Box? Seen(Box bounds)
    {
        var seen = _clip is null ? bounds : bounds.Intersect(_clip.Bounds);
        return !IsOff && seen.Area > 0 ? seen : null;
    }

    /// <param name="paint">With the clipping path; the group that it stands in and the mask over it are added here.</param>
    private void AddPaint(Paint paint)
    {
        var mask = BothMaps.Of(_group.Mask, MaskOf(GetCurrentState()));
        _page.Paints.Add(mask is null && _group is { Alpha: 1, Blend: BlendMode.Normal } ? paint : paint with
        {
            Mask = BothMaps.Of(paint.Mask, mask),
            Alpha = paint.Alpha * _group.Alpha,
            Blend = _group.Blend == BlendMode.Normal ? paint.Blend : _group.Blend,
            IsMasked = mask is not null,
        });
        _order++;
    }
}
