using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf;

/// <summary>Text strings (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 with their byte-order mark, else PDFDocEncoding as PdfPig reads it.</summary>
internal static class PdfText
{
    /// <summary>The entry's text; null where it has none, or no string.</summary>
    public static string? Of(DictionaryToken its, NameToken name, IPdfTokenScanner scanner) => its.TryGet(name, out var token) ? Of(token, scanner) : null;

    public static string? Of(IToken token, IPdfTokenScanner scanner) =>
        DirectObjectFinder.TryGet(token, scanner, out StringToken? text) ? Decode(text.GetBytes()) ?? text.Data
        : DirectObjectFinder.TryGet(token, scanner, out HexToken? hex) ? Decode([.. hex.Bytes]) ?? Encoding.Latin1.GetString([.. hex.Bytes])
        : null;

    private static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => null,
    };
}
