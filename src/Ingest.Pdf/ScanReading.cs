using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.XObjects;

namespace Ingest.Pdf;

/// <summary>Takes out the picture of a page that is nothing else: a scan, with or without unseen text over it.</summary>
internal static class ScanReading
{
    /// <summary>State, place, picture and text (ISO 32000-2, annex A). Whatever paints, clips or shades besides makes the page more than its picture.</summary>
    private static readonly HashSet<string> Operators = ["q", "Q", "cm", "gs", "Do", "BT", "ET", "Tf", "Tr", "Tm", "Td", "TD", "T*", "TL", "Tc", "Tw", "Tz", "Ts", "Tj", "TJ", "'", "\""];

    /// <summary>Points by which a picture may miss the page's edge.</summary>
    private const double Slack = 1;

    /// <returns>A JPEG file (ISO/IEC 10918) that fills the upright page; null where there is none, or more than that.</returns>
    public static ReadOnlyMemory<byte>? Jpeg(Page page, IReadOnlyList<IPdfImage> images) =>
        images is [XObjectImage { IsImageMask: false } image] && page.Rotation.Value == 0 && Fills(page, image.BoundingBox) && IsAlone(page) && IsPlainJpeg(image)
            ? image.RawMemory : (ReadOnlyMemory<byte>?)null; // a plain null would become an empty memory

    private static bool Fills(Page page, PdfRectangle box) =>
        Math.Abs(box.BottomLeft.X) <= Slack && Math.Abs(box.BottomLeft.Y) <= Slack && Math.Abs(box.TopLeft.X) <= Slack && Math.Abs(box.BottomRight.Y) <= Slack
        && Math.Abs(box.TopRight.X - page.Width) <= Slack && Math.Abs(box.TopRight.Y - page.Height) <= Slack;

    private static bool IsAlone(Page page) =>
        !page.Dictionary.ContainsKey(NameToken.Annots) && page.Operations.Count(operation => operation.Operator == "Do") == 1
        && page.Operations.All(operation => Operators.Contains(operation.Operator)) && page.Letters.All(letter => letter.RenderingMode == TextRenderingMode.Neither);

    private static bool IsPlainJpeg(XObjectImage image) =>
        IsJpeg(image.ImageDictionary) && image.ColorSpaceDetails is { NumberOfColorComponents: 1 or 3, Type: ColorSpace.DeviceGray or ColorSpace.DeviceRGB or ColorSpace.CalGray or ColorSpace.CalRGB or ColorSpace.ICCBased }
        && !image.ImageDictionary.ContainsKey(NameToken.Smask) && !image.ImageDictionary.ContainsKey(NameToken.Mask) && !image.ImageDictionary.ContainsKey(NameToken.Decode);

    private static bool IsJpeg(DictionaryToken picture) => picture.Data.GetValueOrDefault(NameToken.Filter) switch
    {
        NameToken name => name.Data == NameToken.DctDecode.Data,
        ArrayToken { Data: [NameToken name] } => name.Data == NameToken.DctDecode.Data,
        _ => false,
    };
}
