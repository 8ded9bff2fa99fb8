using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair;

/// <summary>Signs in and behind figures: the raised 2 of an area (<c>m²</c>), read as m?, mZ or m*; a decimal comma, read as a semicolon.</summary>
internal static partial class Figures
{
    public static string Correct(string text) => Comma().Replace(Square().Replace(text, "m²"), ",");

    [GeneratedRegex(@"(?<![\p{L}\d])m[?Z*”""’](?![\p{L}\d])")]
    private static partial Regex Square();

    [GeneratedRegex(@"(?<=^\d{1,3});(?=\d+$)")]
    private static partial Regex Comma();
}
