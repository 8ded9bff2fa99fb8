namespace Ingest.Ocr.Pictures;

/// <summary>The rows of text in a piece of a page, by the white between them.</summary>
internal static class TextRowFinder
{
    /// <summary>Pixels of a row: fewer are specks.</summary>
    private const int Fewest = 2;

    /// <returns>How high the highest is, in pixels, from descender to ascender; 0 without ink.</returns>
    public static int Height(GrayscaleImage picture)
    {
        var ink = BinaryImage.Of(picture);
        var (highest, height) = (0, 0);
        for (var y = 0; y < ink.Height; y++)
        {
            height = ink.Dark.AsSpan(y * ink.Width, ink.Width).Count(true) >= Fewest ? height + 1 : 0;
            highest = Math.Max(highest, height);
        }

        return highest;
    }
}
