using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Ingest.Pdf.Painting;

/// <summary>
/// Paint that has no one colour (patterns and shadings, ISO 32000-2, 8.7), and soft masks (11.6.5): where it lets through what is under it.
/// </summary>
internal sealed partial class PagePainter
{
    /// <summary>Cells within cells; what is painted deeper can't be made out.</summary>
    private const int DeepestCell = 4;

    private readonly Dictionary<(PatternColor, TransformationMatrix), IOpacityMap?> _patterns = new(ReferenceAndPlace.Instance);

    private readonly Dictionary<SoftMask, IOpacityMap> _softMasks = [];

    /// <summary>
    /// From the space of the content stream that is painted (the page's, a form's) to the displayed page: patterns are placed in it.
    /// </summary>
    private TransformationMatrix _stream;

    /// <summary>How many cells the painted one is in; 0: it is the page.</summary>
    private int _depth;

    /// <summary>Null: the paint is opaque all over, and its one colour is known or nobody asks for it.</summary>
    private IOpacityMap? MapOf(IColor? color)
    {
        if (color is not PatternColor pattern)
        {
            return null;
        }

        if (!_patterns.TryGetValue((pattern, _stream), out var map))
        {
            var toPage = pattern.Matrix.Multiply(_stream);
            map = !IsRegular(toPage) ? null : pattern switch
            {
                TilingPatternColor tiling =>
                    new TiledCell(tiling, () => PaintApart(() => Unpacked(tiling.Data), tiling.Resources, toPage, tiling.BBox), toPage),
                ShadingPatternColor shading => new ShadedArea(shading.Shading, toPage, fillsBeyond: true),
                _ => null,
            };
            _patterns.Add((pattern, _stream), map);
        }

        return map;
    }

    /// <summary>Of the operator sh; null where the shading can't be made out.</summary>
    private IOpacityMap? MapOf(NameToken shading)
    {
        try
        {
            return IsRegular(CurrentTransformationMatrix)
                ? new ShadedArea(ResourceStore.GetShading(shading), CurrentTransformationMatrix, fillsBeyond: false) : null;
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            return null;
        }
    }

    /// <summary>A soft mask stands where the space was when it was set.</summary>
    public override void SetNamedGraphicsState(NameToken stateName)
    {
        var before = GetCurrentState().SoftMask;
        base.SetNamedGraphicsState(stateName);
        if (GetCurrentState().SoftMask is { } mask && !ReferenceEquals(mask, before))
        {
            var its = mask.TransparencyGroup.StreamDictionary;
            var place = MatrixOf(its).Multiply(CurrentTransformationMatrix);
            var resources = its.TryGet(NameToken.Resources, PdfScanner, out DictionaryToken? own) ? own : null;
            PdfRectangle? box = its.TryGet(NameToken.Bbox, PdfScanner, out ArrayToken? array)
                && array.TryToRectangle(PdfScanner, out var rectangle) ? rectangle : null;
            _softMasks[mask] =
                new SoftMaskMap(mask, () => PaintApart(() => GetFormOperations(mask.TransparencyGroup), resources, place, box));
        }
    }

    private IOpacityMap? MaskOf(CurrentGraphicsState state) => state.SoftMask is { } mask ? _softMasks.GetValueOrDefault(mask) : null;

    private static bool IsRegular(in TransformationMatrix matrix) =>
        Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C)) is > 1e-12 and < double.PositiveInfinity;

    /// <param name="content">As PdfPig keeps a tiling pattern's: no more packed, whatever its dictionary says.</param>
    private IReadOnlyList<IGraphicsStateOperation> Unpacked(ReadOnlyMemory<byte> content) =>
        PageContentParser.Parse(PageNumber, new MemoryInputBytes(content), ParsingOptions.Logger);

    /// <summary>Paints a stream on a page of its own; null where it can't be made out.</summary>
    private PaintedPage? PaintApart(Func<IReadOnlyList<IGraphicsStateOperation>> operations, DictionaryToken? resources,
        in TransformationMatrix matrix, PdfRectangle? clip)
    {
        if (_depth >= DeepestCell)
        {
            return null;
        }

        var painter = new PagePainter(
            PageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, _crop, UserSpaceUnit, Rotation, in matrix,
            ParsingOptions, resources, _layers, _fonts)
        {
            _depth = _depth + 1,
        };
        if (resources is not null)
        {
            ResourceStore.LoadResourceDictionary(resources);
        }

        try
        {
            if (clip is { } box)
            {
                painter.ClipToRectangle(box, FillingRule.NonZeroWinding);
            }

            return painter.Process(PageNumber, operations());
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            return null;
        }
        finally
        {
            if (resources is not null)
            {
                ResourceStore.UnloadResourceDictionary();
            }
        }
    }

    /// <summary>A pattern is the same where it is the same object; comparing what it holds costs its length.</summary>
    private sealed class ReferenceAndPlace : IEqualityComparer<(PatternColor Pattern, TransformationMatrix Place)>
    {
        public static readonly ReferenceAndPlace Instance = new();

        public bool Equals((PatternColor Pattern, TransformationMatrix Place) one,
            (PatternColor Pattern, TransformationMatrix Place) other) =>
            ReferenceEquals(one.Pattern, other.Pattern) && one.Place.Equals(other.Place);

        public int GetHashCode((PatternColor Pattern, TransformationMatrix Place) key) =>
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Pattern);
    }
}
