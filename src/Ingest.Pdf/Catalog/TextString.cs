using System.Text;
using System.Text.Unicode;
using Ingest.Pdf.Glyphs;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>
/// Text strings (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 where a byte-order mark says so, else PDFDocEncoding. Programs write
/// UTF-8 without a mark too; letters of PDFDocEncoding beyond ASCII are practically never well-formed UTF-8.
/// </summary>
internal static class TextString
{
    private const char Escape = '\u001B';

    /// <summary>Bytes 0x18 to 0x1F and 0x80 to 0xA0 (annex D.3); the others are those of Latin-1.</summary>
    private const string Accents = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";
    private const string Signs =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018" +
        "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";

    /// <summary>On one line, without control characters; null where it is no string.</summary>
    public static string? Of(IToken? token) => Bytes(token) is { } bytes ? Of(bytes) : null;

    /// <summary>With its line ends; null where it is no string.</summary>
    public static string? Lines(IToken? token) => Bytes(token) is { } bytes ? PlainText.Of(WithoutLanguage(Decoded(bytes))) : null;

    public static string Of(ReadOnlySpan<byte> bytes) => OneLine(PlainText.Of(WithoutLanguage(Decoded(bytes))));

    /// <summary>A string's bytes as they are in the file, unpacked from hex and decrypted; null where it is no string.</summary>
    public static byte[]? Bytes(IToken? token) => token switch
    {
        StringToken text => text.GetBytes(),
        HexToken hex => hex.Bytes.ToArray(),
        _ => null,
    };

    private static string Decoded(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
        : bytes.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode.GetString(bytes[2..])
        : bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? Encoding.UTF8.GetString(bytes[3..])
        : bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF) && Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes)
        : PdfDocEncoded(bytes);

    private static string PdfDocEncoded(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var one in bytes)
        {
            text.Append(one switch
            {
                >= 0x18 and <= 0x1F => Accents[one - 0x18],
                >= 0x80 and <= 0xA0 => Signs[one - 0x80],
                _ => (char)one,
            });
        }

        return text.ToString();
    }

    /// <summary>In UTF-16 and UTF-8 a language may stand between two escapes.</summary>
    private static string WithoutLanguage(string text)
    {
        while (text.IndexOf(Escape, StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = text.IndexOf(Escape, start + 1);
            text = text.Remove(start, (end < 0 ? start : end) - start + 1);
        }

        return text;
    }

    private static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)) : text;
}
