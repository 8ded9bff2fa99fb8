using Ingest.Pdf.Fonts;
using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Layers;
using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Ingest.Pdf.Painting;

/// <summary>
/// Follows a page's content stream in painting order (ISO 32000-2, 8.2) and keeps what it paints: glyphs, paths, pictures,
/// and of each when it was painted and through which clipping path. PdfPig reads the operators, fonts and colours.
/// </summary>
internal sealed partial class PagePainter : BaseStreamProcessor<PaintedPage>
{
    /// <summary>Points; and degrees.</summary>
    private const double SamePlace = 0.0001;

    private readonly PaintedPage _page;
    private readonly LayerStates _layers;
    private readonly Action? _paints;
    private readonly Stack<DictionaryToken?> _resources = new();
    private readonly Stack<ClipPath?> _clips = new();
    private readonly Stack<CurrentGraphicsState> _atStart;
    private readonly CropBox _crop;
    private ClipPath? _clip;
    private GroupState _group = GroupState.Page;
    private int _order;
    private GlyphStyle _style = new() { PointSize = 0, Font = StandardFont.Helvetica };

    /// <summary>Of the showing operator that the style was last asked for.</summary>
    private int _styleSequence = -1;

    public PagePainter(
        int pageNumber, IResourceStore resourceStore, IPdfTokenScanner pdfScanner, IPageContentParser pageContentParser,
        ILookupFilterProvider filterProvider,
        CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, in TransformationMatrix initialMatrix,
        ParsingOptions parsingOptions,
        DictionaryToken? resources, LayerStates layers, DocumentFonts fonts, List<PaintedGlyph>? glyphs = null)
        : base(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, in initialMatrix,
            parsingOptions)
    {
        _page = new PaintedPage(glyphs ?? []) { UserUnit = userSpaceUnit.PointMultiples };
        _resources.Push(resources);
        _atStart = CloneAllStates();
        (_layers, _fonts) = (layers, fonts);
        _paints = (parsingOptions as DocumentOptions)?.Paints;
        (_crop, _stream, _hasOddMatrix) = (cropBox, initialMatrix, !TextPlace.IsOfPlane(initialMatrix));
    }

    public override PaintedPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        ProcessOperations(operations);
        foreach (var (box, ticked) in _page.Ticks.Find(_page.Glyphs))
        {
            PaintSign(ticked ? "☒" : "☐", box);
        }

        foreach (var (box, isDisc, path) in _page.Bullets.Find(_page.Glyphs).ToList())
        {
            _page.Paints.RemoveAll(paint => paint.Path == path); // it is the sign's own ink, and covers nothing
            PaintSign(isDisc ? "•" : "◦", box);
        }

        return _page;
    }

    public override void PushState()
    {
        base.PushState();
        _clips.Push(_clip);
    }

    public override void PopState()
    {
        base.PopState();
        if (_clips.TryPop(out var clip))
        {
            _clip = clip;
        }
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _paints?.Invoke();
        if (Diacritics.IsInCombiningDiacriticRange(unicode) && currentOffset > 0 && IsJoined(unicode))
        {
            return;
        }

        var ink = PerformantRectangleTransformer.Transform(in renderingMatrix, in textMatrix, in transformationMatrix,
            characterBoundingBox.GlyphBounds);
        if (!(ink.Width > double.Epsilon || ink.Height > double.Epsilon))
        {
            ink = PerformantRectangleTransformer.Transform(
                in renderingMatrix, in textMatrix, in transformationMatrix,
                new PdfRectangle(0, 0, characterBoundingBox.Width, UserSpaceUnit.PointMultiples));
        }

        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(
            textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        if (_styleSequence != TextSequence || _style.PointSize != pointSize || !ReferenceEquals(_style.FontFile, font))
        {
            var looseHeight = IsSize(pointSize)
                ? 0 : LooseHeight(font, characterBoundingBox.Width, renderingMatrix, textMatrix, transformationMatrix);
            SetStyle(font, currentState, pointSize, looseHeight);
        }

        var drawn = font as IType3Font;
        var style = drawn is null || LookAt(drawn, code).HasInk ? _style : _style with { Unseen = true };

        _page.Glyphs.Add(new PaintedGlyph
        {
            Text = unicode,
            Style = style,
            Left = ink.Left,
            Bottom = ink.Bottom,
            Right = ink.Right,
            Top = ink.Top,
            StartX = start.X,
            StartY = start.Y,
            EndX = end.X,
            EndY = end.Y,
            Order = _order++,
            Sequence = TextSequence,
            Upright = IsUpright(start, end, ink),
        });
        if ((drawn is not null || IsBlock(unicode)) && !style.Unseen)
        {
            AddBlock(font, code, currentState, ink, renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix));
        }
    }

    /// <summary>The style of what is shown now; the last one where that has not changed, as from word to word it seldom does.</summary>
    private void SetStyle(IFont font, CurrentGraphicsState state, double pointSize, double looseHeight)
    {
        _styleSequence = TextSequence;
        var mode = font is IType3Font ? TextRenderingMode.Fill : state.FontState.TextRenderingMode;
        var isStroked = mode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip;
        var color = (isStroked ? state.CurrentStrokingColor : state.CurrentNonStrokingColor)
            ?? GrayColor.Black; // of a glyph that is filled and stroked, the fill's
        var alpha = (isStroked ? state.AlphaConstantStroking : state.AlphaConstantNonStroking) * _group.Alpha;
        var isOutlined = mode is TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip;
        var isUnseen = mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip || PaintsNothing(state, isStroked);
        var clips = mode is TextRenderingMode.NeitherClip;
        var mask = BothMaps.Of(_group.Mask, MaskOf(state));
        if (_style.PointSize != pointSize || _style.LooseHeight != looseHeight || !ReferenceEquals(_style.FontFile, font)
            || !ReferenceEquals(_style.Color, color) || _style.Alpha != alpha || _style.Outlined != isOutlined
            || _style.Unseen != isUnseen || _style.Clips != clips || _style.OffLayer != IsOff || !ReferenceEquals(_style.Mask, mask)
            || !ReferenceEquals(_style.Clip, _clip))
        {
            _style = new GlyphStyle
            {
                PointSize = pointSize,
                LooseHeight = looseHeight,
                Font = font.Details,
                FontFile = font,
                Color = color,
                Alpha = alpha,
                Outlined = isOutlined,
                Unseen = isUnseen,
                Clips = clips,
                OffLayer = IsOff,
                Mask = mask,
                Clip = _clip,
            };
        }
    }

    /// <summary>The colorant None marks nothing (ISO 32000-2, 8.6.6.4).</summary>
    private static bool PaintsNothing(CurrentGraphicsState state, bool isStroked) =>
        (isStroked ? state.ColorSpaceContext?.CurrentStrokingColorSpace : state.ColorSpaceContext?.CurrentNonStrokingColorSpace)
            is SeparationColorSpaceDetails { Name.Data: "None" };

    /// <summary>A size that PdfPig could make out.</summary>
    public static bool IsSize(double points) => points > 0.5 && double.IsFinite(points);

    private static double LooseHeight(IFont font, double width, in TransformationMatrix rendering, in TransformationMatrix text,
        in TransformationMatrix page) =>
        PerformantRectangleTransformer.Transform(in rendering, in text, in page,
            new PdfRectangle(0, font.GetDescent(), width, font.GetAscent())).Height;

    private static bool IsUpright(PdfPoint start, PdfPoint end, in PdfRectangle ink)
    {
        return Math.Abs(start.Y - end.Y) < SamePlace
            && (Math.Abs(start.X - end.X) < SamePlace ? Math.Abs(ink.Rotation) < SamePlace : start.X <= end.X);
    }
}
