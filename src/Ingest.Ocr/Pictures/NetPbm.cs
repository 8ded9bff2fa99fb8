using System.Globalization;
using System.Text;

namespace Ingest.Ocr.Pictures;

/// <summary>Netpbm's binary grey format (PGM, <c>P5</c>), which poppler writes and Tesseract reads.</summary>
public static class NetPbm
{
    private const int HeaderWords = 4;

    /// <exception cref="InvalidDataException">This is no binary grey picture of one byte a pixel.</exception>
    public static GrayscaleImage Read(byte[] bytes)
    {
        var (width, height, pixels) = Read(bytes, "P5", 1);
        return new GrayscaleImage(width, height, pixels);
    }

    /// <summary>The same in colour (PPM, <c>P6</c>).</summary>
    /// <exception cref="InvalidDataException">This is no binary picture of three bytes a pixel.</exception>
    public static ColorImage ReadColor(byte[] bytes)
    {
        var (width, height, pixels) = Read(bytes, "P6", ColorImage.Channels);
        return new ColorImage(width, height, pixels);
    }

    private static (int Width, int Height, byte[] Pixels) Read(byte[] bytes, string kind, int channels)
    {
        var at = 0;
        Span<int> words = stackalloc int[HeaderWords];
        for (var i = 0; i < HeaderWords; i++)
        {
            var word = Word(bytes, ref at);
            words[i] = i == 0 ? (word == kind ? 1 : 0) : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number : 0;
        }

        var (width, height) = (words[1], words[2]);
        var length = (long)width * height * channels;
        if (words[0] != 1 || words[3] != 255 || length <= 0 || bytes.Length - (long)at < length)
        {
            throw new InvalidDataException("The page's picture is damaged or cut short.");
        }

        return (width, height, bytes[at..(int)(at + length)]);
    }

    public static void Write(GrayscaleImage picture, Stream stream)
    {
        stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{picture.Width} {picture.Height}\n255\n")));
        stream.Write(picture.Pixels);
    }

    /// <summary>The next word of the header; one blank after it is passed, and comments before it.</summary>
    private static string Word(byte[] bytes, ref int at)
    {
        while (at < bytes.Length && (bytes[at] is (byte)'#' || char.IsWhiteSpace((char)bytes[at])))
        {
            var comment = bytes[at] == '#';
            at++;
            while (comment && at < bytes.Length && bytes[at] != '\n')
            {
                at++;
            }
        }

        var from = Math.Min(at, bytes.Length);
        at = from;
        while (at < bytes.Length && !char.IsWhiteSpace((char)bytes[at]))
        {
            at++;
        }

        var word = Encoding.ASCII.GetString(bytes, from, at - from);
        at++;
        return word;
    }
}
