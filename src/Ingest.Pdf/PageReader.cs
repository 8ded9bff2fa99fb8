using System.Collections.Immutable;
using Ingest.Model;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Ingest.Pdf;

/// <summary>Turns one PdfPig page into a <see cref="PageLayout"/> in its reading space.</summary>
internal static class PageReader
{
    public static PageLayout Read(Page page)
    {
        var letters = page.Letters;
        var space = ReadingSpace.Of(page.Width, page.Height, letters);
        var faces = new FaceTable();
        var rulings = RulingReader.Read(page.Paths, space);
        var (pictures, keys, scan) = Pictures(page, space);
        var outlines = OutlineReader.Read(page.Paths, space);

        return new PageLayout
        {
            Number = page.Number,
            Width = space.Width,
            Height = space.Height,
            Turn = space.Turn,
            Glyphs = GlyphReader.Read(letters, space, faces),
            Fonts = faces.ToImmutable(),
            Rulings = rulings.Lines,
            Fills = rulings.Fills,
            Links = LinkReader.Read(page, space),
            Pictures = pictures,
            PictureKeys = keys,
            Scan = scan,
            OutlineInk = outlines.Count,
            OutlineBoxes = outlines.Lines,
            UnseenText = letters.Count > 0 && letters.All(letter => letter.RenderingMode == TextRenderingMode.Neither),
        };
    }

    /// <summary>Where pictures stand, and the one that the page is; none where PdfPig cannot make them out, for a page's text does not depend on them.</summary>
    private static (ImmutableArray<Box> Pictures, ImmutableArray<long> Keys, ReadOnlyMemory<byte>? Scan) Pictures(Page page, ReadingSpace space)
    {
        try
        {
            IPdfImage[] images = page.NumberOfImages == 0 ? [] : [.. page.GetImages()];
            return ([.. images.Select(image => space.ToReading(image.BoundingBox))], [.. images.Select(PictureKey.Of)], ScanReading.Jpeg(page, images));
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return ([], [], null);
        }
    }
}
