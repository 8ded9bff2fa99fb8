using UglyToad.PdfPig.PdfFonts;

namespace Ingest.Pdf.Fonts;

/// <summary>
/// The codes of one font by the bytes that they are shown with. PdfPig reads a code by going through the font's code ranges, and looks up
/// its text and its box, each time anew; here the bytes of a code lead to what came of it before. Of how a font reads its bytes nothing
/// is taken for granted: a code is kept only where PdfPig looked at no more than one or two bytes to make it out.
/// </summary>
internal sealed class FontCodes(IFont font)
{
    private const int ByteValues = 256;

    private readonly FontCode?[] _ofOneByte = new FontCode?[ByteValues];
    private readonly FontCode?[]?[] _ofTwoBytes = new FontCode?[]?[ByteValues];
    private readonly ShownBytes _shown = new();

    /// <summary>The code that stands at a place of a string.</summary>
    /// <param name="bytes">Holds the string.</param>
    /// <param name="start">Where the string begins.</param>
    /// <param name="at">Where the code begins.</param>
    /// <param name="end">Behind the string.</param>
    public FontCode Read(byte[] bytes, int start, int at, int end)
    {
        var first = bytes[at];
        return _ofOneByte[first] ?? (at + 1 < end ? _ofTwoBytes[first]?[bytes[at + 1]] : null) ?? Ask(bytes, start, at, end);
    }

    private FontCode Ask(byte[] bytes, int start, int at, int end)
    {
        _shown.Set(bytes, start, at, end);
        _shown.MoveNext();
        var code = font.ReadCharacterCode(_shown, out var length);
        if (!font.TryGetUnicode(code, out var text) || text is null)
        {
            text = new string((char)code, 1);
        }

        var box = font.GetBoundingBox(code);
        var made = new FontCode(code, _shown.Next - at, length, text, box.GlyphBounds, box.Width);
        if (_shown.Farthest == at)
        {
            _ofOneByte[bytes[at]] = made;
        }
        else if (_shown.Farthest == at + 1 && at + 1 < end)
        {
            (_ofTwoBytes[bytes[at]] ??= new FontCode?[ByteValues])[bytes[at + 1]] = made;
        }

        return made;
    }
}
