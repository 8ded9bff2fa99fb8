using System.Runtime.CompilerServices;
using Ingest.Model;
using Ingest.Pdf.Fonts;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Painting;

/// <summary>
/// Where glyphs go while a string is shown (ISO 32000-2, 9.4.4): from text space by size, stretching and rise, then by the text matrix,
/// then by the page's. It calculates in PdfPig's order, so its places are PdfPig's to the last bit; but of a matrix only the six numbers,
/// and of a box that stays upright two corners.
/// </summary>
internal struct TextPlace
{
    private readonly double _across, _size, _rise;
    private readonly double _pa, _pb, _pc, _pd, _pe, _pf;
    private readonly double _ta, _tb, _tc, _td;
    private readonly bool _isUpright;
    private double _te, _tf;

    /// <param name="font">Size, stretching and rise.</param>
    /// <param name="text">Of its columns the third is that of a plane; and so of the page's.</param>
    public TextPlace(CurrentFontState font, in TransformationMatrix text, in TransformationMatrix page)
    {
        (_across, _size, _rise) = (font.FontSize * (font.HorizontalScaling / 100.0), font.FontSize, font.Rise);
        (_pa, _pb, _pc, _pd, _pe, _pf) = (page.A, page.B, page.C, page.D, page.E, page.F);
        (_ta, _tb, _tc, _td, _te, _tf) = (text.A, text.B, text.C, text.D, text.E, text.F);
        _isUpright = _pb == 0 && _pc == 0 && _tb == 0 && _tc == 0;
    }

    /// <summary>All numbers are finite: what is not so is damage, and PdfPig's own way with it counts.</summary>
    public readonly bool IsFinite =>
        double.IsFinite(_pa + _pb + _pc + _pd + _pe + _pf + _ta + _tb + _tc + _td + _te + _tf + _across + _size + _rise);

    /// <summary>Of size, stretching and rise.</summary>
    public readonly TransformationMatrix Rendering => TransformationMatrix.FromValues(_across, 0, 0, _size, 0, _rise);

    public readonly TransformationMatrix Page => TransformationMatrix.FromValues(_pa, _pb, _pc, _pd, _pe, _pf);

    /// <summary>The text matrix as far as it has gone.</summary>
    public readonly TransformationMatrix Text => TransformationMatrix.FromValues(_ta, _tb, _tc, _td, _te, _tf);

    /// <summary>Are its first two columns all that a matrix tells? Only a damaged one has another third.</summary>
    public static bool IsOfPlane(in TransformationMatrix matrix) => matrix[0, 2] == 0 && matrix[1, 2] == 0 && matrix[2, 2] == 1;

    /// <summary>The size of the type on the page, in points, to two decimals: PdfPig's, that takes the matrices in this order.</summary>
    public readonly double PointSize()
    {
        var (c, d) = ((_pc * _ta) + (_pd * _tc), (_pc * _tb) + (_pd * _td));
        var (e, f) = ((_pe * _ta) + (_pf * _tc) + _te, (_pe * _tb) + (_pf * _td) + _tf);
        var (x, y) = (e - ((c * _size) + e), f - ((d * _size) + f));
        return Math.Round(Math.Sqrt((x * x) + (y * y)), 2);
    }

    /// <summary>A point of text space on the baseline.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly PdfPoint OnBaseline(double x) => OnPage(_across * x, _rise);

    /// <summary>Goes on along the baseline, by a length of text space that is already stretched.</summary>
    public void Advance(double x)
    {
        _te = (x * _ta) + _te;
        _tf = (x * _tb) + _tf;
    }

    /// <summary>The bounds of a glyph's ink on the page; false where it has no width and no height.</summary>
    public readonly bool TryInk(FontCode code, out Box ink)
    {
        if (!_isUpright || !code.HasUprightInk)
        {
            var turned = Ink(code.Ink);
            ink = new Box(turned.Left, turned.Bottom, turned.Right, turned.Top);
            return turned.Width > double.Epsilon || turned.Height > double.Epsilon;
        }

        var one = OnPage(_across * code.Ink.TopLeft.X, (_size * code.Ink.TopLeft.Y) + _rise);
        var other = OnPage(_across * code.Ink.BottomRight.X, (_size * code.Ink.BottomRight.Y) + _rise);
        ink = new Box(one.X < other.X ? one.X : other.X, other.Y < one.Y ? other.Y : one.Y, other.X > one.X ? other.X : one.X,
            one.Y > other.Y ? one.Y : other.Y);
        return (one.X - other.X) * (one.X - other.X) > 0 || (one.Y - other.Y) * (one.Y - other.Y) > 0;
    }

    /// <summary>A rectangle of text space on the page.</summary>
    public readonly PdfRectangle Ink(PdfRectangle box) => PerformantRectangleTransformer.Transform(Rendering, Text, Page, box);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly PdfPoint OnPage(double x, double y)
    {
        var (textX, textY) = ((_ta * x) + (_tc * y) + _te, (_tb * x) + (_td * y) + _tf);
        return new PdfPoint((_pa * textX) + (_pc * textY) + _pe, (_pb * textX) + (_pd * textY) + _pf);
    }
}
