using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair;

/// <summary>The raised 2 of an area: <c>m²</c> is read as m?, mZ, m* or m” where the engine knows no raised figure.</summary>
internal static partial class Squares
{
    public static string Correct(string text) => Square().Replace(text, "m²");

    [GeneratedRegex(@"(?<![\p{L}\d])m[?Z*”""’](?![\p{L}\d])")]
    private static partial Regex Square();
}
