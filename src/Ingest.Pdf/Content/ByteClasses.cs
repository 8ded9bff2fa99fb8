namespace Ingest.Pdf.Content;

/// <summary>
/// What each byte value is in a content stream (ISO 32000-2, 7.2.3), by a table: the lexer asks it of every byte of a page.
/// </summary>
internal static class ByteClasses
{
    /// <summary>What <see cref="HexDigit"/> gives for a byte that is none.</summary>
    public const byte NoDigit = 0xFF;

    private const int ByteValues = 256;

    private static readonly bool[] Whitespace = Of(value => value is 0 or 9 or 10 or 12 or 13 or 32);

    private static readonly bool[] Delimiters =
        Of(value => value is 0 or 9 or 10 or 12 or 13 or 32 or '(' or ')' or '<' or '>' or '[' or ']' or '/');

    private static readonly byte[] HexDigits = [.. Enumerable.Range(0, ByteValues)
        .Select(value => char.IsAsciiHexDigit((char)value) ? Convert.ToByte(((char)value).ToString(), 16) : NoDigit)];

    public static bool IsWhitespace(byte value) => Whitespace[value];

    /// <summary>It ends a name, a number or an operator.</summary>
    public static bool IsDelimiter(byte value) => Delimiters[value];

    /// <summary>0 to 15.</summary>
    public static byte HexDigit(byte value) => HexDigits[value];

    private static bool[] Of(Func<int, bool> isOne) => [.. Enumerable.Range(0, ByteValues).Select(isOne)];
}
