using Ingest.Pdf.Catalog;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Glyphs;

/// <summary>Text strings behind references.</summary>
internal static class PdfText
{
    /// <summary>The entry's text with its line ends; null where it has none, or no string.</summary>
    public static string? Of(DictionaryToken its, NameToken name, IPdfTokenScanner scanner) =>
        its.TryGet(name, out var token) ? Of(token, scanner) : null;

    public static string? Of(IToken token, IPdfTokenScanner scanner) =>
        DirectObjectFinder.TryGet(token, scanner, out StringToken? text) ? TextString.Lines(text)
        : DirectObjectFinder.TryGet(token, scanner, out HexToken? hex) ? TextString.Lines(hex)
        : null;
}
