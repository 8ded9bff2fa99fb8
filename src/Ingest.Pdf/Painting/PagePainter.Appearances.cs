using System.Runtime.InteropServices;
using Ingest.Model;
using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Ingest.Pdf.Painting;

/// <summary>Annotations' appearances (ISO 32000-2, 12.5.5), painted over the page in their order.</summary>
internal sealed partial class PagePainter
{
    private static readonly NameToken NoName = NameToken.Create("");

    public TransformationMatrix PageMatrix => _atStart.Peek().CurrentTransformationMatrix;

    public PaintedPage Page => _page;

    /// <summary>Paints an appearance stream into its annotation's rectangle.</summary>
    /// <param name="rectangle">In default user space.</param>
    /// <param name="multiplies">As readers paint a highlight, whatever its stream says.</param>
    public void PaintAppearance(StreamToken appearance, PdfRectangle rectangle, bool multiplies)
    {
        BeginAnnotation();
        var its = appearance.StreamDictionary;
        if (!(its.TryGet(NameToken.Bbox, PdfScanner, out ArrayToken? array) && array.TryToRectangle(PdfScanner, out var box)))
        {
            return;
        }

        var from = Around(MatrixOf(its).Transform(box.Normalise()));
        var to = Around(rectangle);
        var (across, up) = (from.Right - from.Left, from.Top - from.Bottom);
        if (across <= 0 || up <= 0)
        {
            return;
        }

        var (scaleX, scaleY) = ((to.Right - to.Left) / across, (to.Top - to.Bottom) / up);
        _group = multiplies ? GroupState.Page with { Blend = BlendMode.Multiply } : GroupState.Page;
        ModifyCurrentTransformationMatrix(
            TransformationMatrix.FromValues(scaleX, 0, 0, scaleY, to.Left - (from.Left * scaleX), to.Bottom - (from.Bottom * scaleY)));
        ProcessFormXObject(appearance, NoName);
        _group = GroupState.Page;
    }

    /// <summary>A form's own matrix (ISO 32000-2, 8.10.2).</summary>
    private TransformationMatrix MatrixOf(DictionaryToken form) =>
        form.TryGet(NameToken.Matrix, PdfScanner, out ArrayToken? given) && given.Length == 6
            && given.Data.All(token => token is NumericToken)
            ? TransformationMatrix.FromArray([.. given.Data.OfType<NumericToken>().Select(number => number.Double)])
            : TransformationMatrix.Identity;

    /// <summary>Paints an area of one colour, as readers do for a square or a circle that brings no appearance.</summary>
    /// <param name="multiplies">As a highlight does.</param>
    public void PaintArea(PdfPath path, IColor color, double alpha, bool multiplies)
    {
        BeginAnnotation();
        if (Seen(Shape.Hull(path)) is { } seen)
        {
            AddPaint(new Paint(_order, seen) { Path = path, Color = color, Alpha = alpha,
                Blend = multiplies ? BlendMode.Multiply : BlendMode.Normal, Clip = _clip });
        }
    }

    /// <summary>Paints a stroke with a pen of that width in points.</summary>
    public void PaintStroke(PdfPath path, double width, IColor color, double alpha)
    {
        BeginAnnotation();
        var bounds = Shape.Hull(path);
        var wide = new Box(bounds.Left - (width / 2), bounds.Bottom - (width / 2), bounds.Right + (width / 2), bounds.Top + (width / 2));
        if (Seen(wide) is { } seen)
        {
            AddPaint(new Paint(_order, seen) { Path = path, PenWidth = width, Color = color, Alpha = alpha, Clip = _clip });
        }
    }

    /// <summary>Paints a line of text as a reader would, glyph by glyph.</summary>
    /// <param name="x">Of the first glyph's start, in default user space, as all.</param>
    /// <param name="width">Of a character, in point sizes.</param>
    public void PaintText(string text, double x, double y, double size, FontDetails font, IColor color, Func<char, double> width)
    {
        BeginAnnotation();
        TextSequence++;
        var style = new GlyphStyle { PointSize = size, Font = font, Color = color };
        foreach (var letter in text)
        {
            var advance = width(letter) * size;
            var (start, end) = (PageMatrix.Transform(new PdfPoint(x, y)), PageMatrix.Transform(new PdfPoint(x + advance, y)));
            var ink = Around(
                PageMatrix.Transform(new PdfRectangle(x, y - (char.IsWhiteSpace(letter) ? 0 : 0.2 * size), x + advance, y + (0.7 * size))));
            _page.Glyphs.Add(new PaintedGlyph
            {
                Text = letter.ToString(), Style = style, Left = ink.Left, Bottom = ink.Bottom, Right = ink.Right, Top = ink.Top,
                StartX = start.X, StartY = start.Y, EndX = end.X, EndY = end.Y,
                Order = _order++, Sequence = TextSequence, Upright = end.X > start.X && Math.Abs(end.Y - start.Y) < 0.0001,
            });
            x += advance;
        }
    }

    /// <summary>Sets signs for options that a ring or a picture marks, on the page or by an annotation.</summary>
    public void MarkOptions() =>
        _page.Options.Find(_page.Glyphs, _page.Paints).ForEach(option => PaintSign(option.Ticked ? "☒" : "☐", option.Box));

    /// <summary>A sign for what is drawn in a box of the displayed page, set on its line.</summary>
    private void PaintSign(string sign, Box box)
    {
        var from = _page.Glyphs.Count;
        _page.Glyphs.Add(new PaintedGlyph
        {
            Text = sign, Style = new GlyphStyle { PointSize = box.Height, Font = StandardFont.Helvetica },
            Left = box.Left, Bottom = box.Bottom, Right = box.Right, Top = box.Top, StartX = box.Left, StartY = box.Bottom,
            EndX = box.Right, EndY = box.Bottom,
            Order = _order++, Sequence = ++TextSequence, Upright = true,
        });
        SetOnLines(from);
    }

    /// <summary>
    /// What was typed stands a point or two off the printed line that it completes: glyphs from the given one on are set on the
    /// baseline of the printed glyph nearest beside them, to their left before those to their right.
    /// </summary>
    public void SetOnLines(int from)
    {
        var glyphs = CollectionsMarshal.AsSpan(_page.Glyphs);
        for (var start = from; start < glyphs.Length;)
        {
            var end = start + 1;
            while (end < glyphs.Length && Math.Abs(glyphs[end].StartY - glyphs[start].StartY) < 0.01)
            {
                end++;
            }

            var rise = Rise(glyphs[..from], glyphs[start]);
            foreach (ref var glyph in glyphs[start..end])
            {
                (glyph.StartY, glyph.EndY, glyph.Bottom, glyph.Top) = (glyph.StartY + rise, glyph.EndY + rise, glyph.Bottom + rise,
                    glyph.Top + rise);
            }

            start = end;
        }
    }

    /// <summary>From a typed glyph's baseline to its printed line's, in points; 0 where it stands on none.</summary>
    private static double Rise(ReadOnlySpan<PaintedGlyph> printed, in PaintedGlyph typed)
    {
        const double OffLine = 0.45; // of the size, less than from one line to the next
        const double AtRight = 10_000; // points: beyond any page
        var (nearest, rise) = (double.PositiveInfinity, 0.0);
        foreach (ref readonly var glyph in printed)
        {
            var away = glyph.EndX <= typed.StartX + 1 ? typed.StartX - glyph.EndX : glyph.StartX >= typed.EndX - 1
                ? AtRight + glyph.StartX - typed.EndX : double.PositiveInfinity;
            if (glyph.Upright && typed.Upright && away < nearest && !string.IsNullOrWhiteSpace(glyph.Text)
                && Math.Abs(glyph.StartY - typed.StartY) <= OffLine * Math.Min(glyph.Style.PointSize, typed.Style.PointSize))
            {
                (nearest, rise) = (away, glyph.StartY - typed.StartY);
            }
        }

        return rise;
    }

    /// <summary>Puts another sign in the place of a glyph that stands inside a box; false where none does.</summary>
    /// <param name="box">In points of the displayed page.</param>
    public bool ReplaceIn(Box box, Func<string, string?> other)
    {
        foreach (ref var glyph in CollectionsMarshal.AsSpan(_page.Glyphs))
        {
            if (box.Contains((glyph.Left + glyph.Right) / 2, (glyph.Bottom + glyph.Top) / 2) && other(glyph.Text) is { } sign)
            {
                glyph.Text = sign;
                return true;
            }
        }

        return false;
    }

    public static Box Around(in PdfRectangle box) =>
        BoxMath.Empty.With(box.BottomLeft.X, box.BottomLeft.Y).With(box.BottomRight.X, box.BottomRight.Y).With(box.TopLeft.X, box.TopLeft.Y)
            .With(box.TopRight.X, box.TopRight.Y);

    /// <summary>Annotations know nothing of the state that the page's content ended in.</summary>
    private void BeginAnnotation()
    {
        GraphicsStack = new Stack<CurrentGraphicsState>([_atStart.Peek().DeepClone()]);
        _clips.Clear();
        _marked.Clear();
        (_clip, _path, _subpath, _off, _group) = (null, null, null, 0, GroupState.Page);
        while (_resources.Count > 1)
        {
            _resources.Pop();
        }
    }
}
