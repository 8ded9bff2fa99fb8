using Ingest.Pdf.Content;
using Ingest.Pdf.Content.Steps;
using Ingest.Pdf.Painting;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.XObjects;

namespace Ingest.Pdf;

/// <summary>Takes out the picture of a page that is nothing else: a scan, with or without unseen text over it.</summary>
internal sealed class ScanReading(
    DictionaryToken page, PageRotationDegrees rotation, IReadOnlyList<IGraphicsStateOperation> operations, IPdfTokenScanner scanner,
    ILookupFilterProvider filters, IResourceStore resources)
{
    /// <summary>
    /// State, place, picture and text (ISO 32000-2, annex A). Whatever paints, clips or
    /// shades besides makes the page more than its picture.
    /// </summary>
    private static readonly HashSet<string> Operators = ["q", "Q", "cm", "gs", "Do", "BT", "ET", "Tf", "Tr", "Tm", "Td", "TD", "T*", "TL",
        "Tc", "Tw", "Tz", "Ts", "Tj", "TJ", "BMC", "BDC", "EMC", "'", "\""];

    /// <summary>The same, of steps.</summary>
    private static readonly HashSet<PlainOperator> PlainOperators = [PlainOperator.PushState, PlainOperator.PopState,
        PlainOperator.Matrix, PlainOperator.BeginText, PlainOperator.EndText, PlainOperator.Font, PlainOperator.TextMatrix,
        PlainOperator.MoveLine, PlainOperator.MoveLineAndLead, PlainOperator.NextLine, PlainOperator.Leading,
        PlainOperator.CharacterSpacing, PlainOperator.WordSpacing, PlainOperator.Stretch, PlainOperator.Rise, PlainOperator.Show,
        PlainOperator.ShowPieces, PlainOperator.BeginMarked, PlainOperator.EndMarked];

    /// <summary>Points by which a picture may miss the page's edge.</summary>
    private const double Slack = 1;

    /// <returns>A JPEG file (ISO/IEC 10918) that fills the upright page; null where there is none, or more than that.</returns>
    public ReadOnlyMemory<byte>? Jpeg(PaintedPage painted, double width, double height)
    {
        if (painted.PictureRecords is not [{ } record] || rotation.Value != 0 || !Fills(painted.Pictures[0], width, height)
            || !IsAlone(painted) || !IsSolid(painted) || !IsJpeg(record.Stream.StreamDictionary))
        {
            return null;
        }

        try
        {
            var image = XObjectFactory.ReadImage(record, scanner, filters, resources);
            return !image.IsImageMask && IsPlainJpeg(image)
                ? image.RawMemory : (ReadOnlyMemory<byte>?)null; // a plain null would become an empty memory
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            return null; // a page's text does not depend on its picture
        }
    }

    private static bool Fills(in PdfRectangle box, double width, double height) =>
        Math.Abs(box.BottomLeft.X) <= Slack && Math.Abs(box.BottomLeft.Y) <= Slack && Math.Abs(box.TopLeft.X) <= Slack
            && Math.Abs(box.BottomRight.Y) <= Slack
        && Math.Abs(box.TopRight.X - width) <= Slack && Math.Abs(box.TopRight.Y - height) <= Slack;

    private bool IsAlone(PaintedPage painted) =>
        !page.ContainsKey(NameToken.Annots) && operations.Count(operation => operation.Operator == "Do") == 1
        && operations.All(IsOfScan) && painted.Glyphs.TrueForAll(glyph => glyph.Style.Unseen);

    private static bool IsOfScan(IGraphicsStateOperation operation) =>
        operation is PlainRun run ? run.Operators.All(PlainOperators.Contains) : Operators.Contains(operation.Operator);

    /// <summary>It shows as it is stored: nothing else is painted, and it isn't made thin, masked, clipped or blended.</summary>
    private static bool IsSolid(PaintedPage painted) =>
        painted.Paints is [{ IsPicture: true, Alpha: 1, Mask: null, Clip: null, IsMasked: false, Blend: BlendMode.Normal }];

    private static bool IsPlainJpeg(XObjectImage image) =>
        IsJpeg(image.ImageDictionary)
            && image.ColorSpaceDetails
                is { NumberOfColorComponents: 1 or 3,
                    Type: ColorSpace.DeviceGray or ColorSpace.DeviceRGB or ColorSpace.CalGray or ColorSpace.CalRGB or ColorSpace.ICCBased }
        && !image.ImageDictionary.ContainsKey(NameToken.Smask) && !image.ImageDictionary.ContainsKey(NameToken.Mask)
        && !image.ImageDictionary.ContainsKey(NameToken.Decode);

    private static bool IsJpeg(DictionaryToken picture) => picture.Data.GetValueOrDefault(NameToken.Filter) switch
    {
        NameToken name => name.Data == NameToken.DctDecode.Data,
        ArrayToken { Data: [NameToken name] } => name.Data == NameToken.DctDecode.Data,
        _ => false,
    };
}
