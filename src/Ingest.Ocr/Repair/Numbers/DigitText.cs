using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Ocr.Repair.Numbers;

/// <summary>
/// Signs in and behind figures: the raised 2 of an area (<c>m²</c>), read as m?, mZ or m*; the stroke of a speed (<c>km/t</c>);
/// a decimal comma, read as a semicolon; an ordinal that lost the blank behind it (<c>2.halvår</c>).
/// </summary>
internal static partial class DigitText
{
    public static string Correct(string text) =>
        Ordinal().Match(text) is { Success: true } match && DanishWords.IsWordOrCompound(match.Groups[2].Value)
            ? $"{match.Groups[1].Value} {match.Groups[2].Value}"
            : Comma().Replace(Speed().Replace(Square().Replace(text, "m²"), "km/t"), ",");

    [GeneratedRegex(@"^(\d{1,2}\.)(\p{Ll}{4,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<![\p{L}\d])m[?Z*”""’](?![\p{L}\d])")]
    private static partial Regex Square();

    [GeneratedRegex(@"^km[il1|]t(?=$|\P{L})")]
    private static partial Regex Speed();

    [GeneratedRegex(@"(?<=^\d{1,3});(?=\d+$)")]
    private static partial Regex Comma();
}
