using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Layout.Words;

/// <summary>
/// What a mark above the line is written with: figures, stars, brackets; in brackets small Roman numerals and letters, too.
/// </summary>
internal static partial class MarkSigns
{
    /// <summary>Longer rows of signs are a figure of another line.</summary>
    private const int Longest = 5;

    /// <summary>Two marks in brackets behind each other: <c>[12][14]</c>.</summary>
    private const int LongestInBrackets = 8;

    private const string Signs = "0123456789()[]*,+";

    private const string Letters = "abcdef";

    private const string Numerals = "ivx";

    public static bool IsSign(in Glyph glyph) => glyph.Text is [var sign] && Signs.Contains(sign, StringComparison.Ordinal);

    public static bool IsLetter(in Glyph glyph) => glyph.Text is [var sign] && Letters.Contains(sign, StringComparison.Ordinal);

    public static bool IsNumeral(in Glyph glyph) => glyph.Text is [var sign] && Numerals.Contains(sign, StringComparison.Ordinal);

    public static bool IsClosing(in Glyph glyph) => glyph.Text is ")" or "]";

    /// <summary>A bracket alone is nothing that a mark stands at: <c>(¹²)</c> begins a note.</summary>
    public static bool IsOpening(in Glyph glyph) => glyph.Text is "(" or "[";

    /// <summary>A glyph with which a whole mark may begin.</summary>
    public static bool MayBegin(in Glyph glyph) => IsSign(glyph) || IsLetter(glyph) || IsNumeral(glyph);

    /// <summary>A whole mark, or several: <c>2)</c>, <c>*</c>, <c>1,2</c>, <c>[1]</c>, <c>ii)</c>, <c>[a]</c>.</summary>
    public static bool AreMark(string signs) =>
        signs.Length <= Longest
            ? Mark().IsMatch(signs) || InBrackets().IsMatch(signs) : signs.Length <= LongestInBrackets && InBrackets().IsMatch(signs);

    [GeneratedRegex(@"^[()*,+\d]*[\d*][()*,+\d]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:,?(?:\[(?:\d[\d,]*|\*+|[ivx]+|[a-f])\]|\(?[ivx]+\)|\(?[a-f]\)))+$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
