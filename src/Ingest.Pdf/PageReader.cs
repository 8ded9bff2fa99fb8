using System.Collections.Immutable;
using Ingest.Model;
using UglyToad.PdfPig.Content;

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
        var images = Images(page);

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
            Pictures = [.. images.Select(image => space.ToReading(image.BoundingBox))],
            Scan = ScanReading.Jpeg(page, images),
        };
    }

    /// <summary>None where PdfPig cannot make them out, for a page's text does not depend on them.</summary>
    private static IReadOnlyList<IPdfImage> Images(Page page)
    {
        try
        {
            return page.NumberOfImages == 0 ? [] : [.. page.GetImages()];
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return [];
        }
    }
}
