using Ingest.Model;
using Ingest.Pdf.Pages;
using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.XObjects;

namespace Ingest.Pdf.Painting;

/// <summary>Pictures (ISO 32000-2, 8.9): their place, and where they let through what is under them.</summary>
internal sealed partial class PagePainter
{
    /// <summary>Fewer points to the inch are no scan of text.</summary>
    private const double CoarsestScan = 60;

    protected override void RenderXObjectImage(XObjectContentRecord record)
    {
        if (IsOff || !_layers.IsShown(record.Stream.StreamDictionary, ResourceOf))
        {
            return;
        }

        var place = record.AppliedTransformation.Transform(new PdfRectangle(0, 0, 1, 1));
        var its = record.Stream.StreamDictionary;
        _page.Pictures.Add(place);
        _page.PictureRecords.Add(record);
        var (width, height) = (Int(its, NameToken.Width), Int(its, NameToken.Height));
        _page.PictureKeys.Add(PictureKey.Of(width, height, record.Stream.Data.Span));
        AddPicture(place, record.AppliedTransformation, MaskOf(record), TonesOf(record), width, height);
    }

    protected override void RenderInlineImage(InlineImage image)
    {
        if (IsOff)
        {
            return;
        }

        _page.Pictures.Add(image.BoundingBox);
        _page.PictureRecords.Add(null);
        _page.PictureKeys.Add(PictureKey.Of(image.WidthInSamples, image.HeightInSamples, image.RawMemory.Span));
        var stencil = image.IsImageMask
            ? new AlphaMap(() => AlphaMap.Read(image, zeroPaints: true), CurrentTransformationMatrix.Inverse()) : null;
        AddPicture(image.BoundingBox, CurrentTransformationMatrix, stencil, null, image.WidthInSamples, image.HeightInSamples);
    }

    private void AddPicture(in PdfRectangle place, in TransformationMatrix matrix, IOpacityMap? mask, PictureTones? tones, int width,
        int height)
    {
        PdfPoint[] corners = [place.BottomLeft, place.BottomRight, place.TopRight, place.TopLeft];
        var bounds = corners.Aggregate(BoxMath.Empty, (box, corner) => box.With(corner.X, corner.Y));
        var state = GetCurrentState();
        var asked = _depth == 0 && state.BlendMode == BlendMode.Normal
            ? null : tones; // they tell how much of something is seen: in a soft mask, and where the picture blends with what is under it
        var isScan = width * 72.0 >= CoarsestScan * Math.Sqrt((matrix.A * matrix.A) + (matrix.B * matrix.B))
            && height * 72.0 >= CoarsestScan * Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D));
        if (Seen(bounds) is { } seen)
        {
            AddPaint(new Paint(_order, seen) { Corners = corners, Mask = BothMaps.Of(asked, mask), Tones = tones,
                Alpha = state.AlphaConstantNonStroking, Blend = state.BlendMode, Clip = _clip, IsPicture = true, IsScan = isScan });
        }
    }

    private AlphaMap? MaskOf(XObjectContentRecord record)
    {
        var its = record.Stream.StreamDictionary;
        var stencil = its.TryGet(NameToken.ImageMask, PdfScanner, out BooleanToken? isMask) && isMask.Data;
        var soft = its.ContainsKey(NameToken.Smask);
        if (!stencil && !soft && !its.ContainsKey(NameToken.Mask))
        {
            return null;
        }

        return new AlphaMap(
            () =>
            {
                var image = XObjectFactory.ReadImage(record, PdfScanner, FilterProvider, ResourceStore);
                return stencil ? AlphaMap.Read(image, zeroPaints: true) : image.MaskImage is { } mask
                    ? AlphaMap.Read(mask, zeroPaints: !soft) : null;
            },
            record.AppliedTransformation.Inverse());
    }

    /// <summary>Null for a stencil, that has the colour of the text.</summary>
    private PictureTones? TonesOf(XObjectContentRecord record) =>
        record.Stream.StreamDictionary.ContainsKey(NameToken.ImageMask) ? null
        : new PictureTones(() => PictureTones.Read(XObjectFactory.ReadImage(record, PdfScanner, FilterProvider, ResourceStore)),
            record.AppliedTransformation.Inverse());

    private int Int(DictionaryToken its, NameToken name) => its.TryGet(name, PdfScanner, out NumericToken? number) ? number.Int : 0;
}
