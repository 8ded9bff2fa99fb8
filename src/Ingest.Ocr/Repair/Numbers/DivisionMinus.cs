using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Blobs;

namespace Ingest.Ocr.Repair.Numbers;

/// <summary>The Danish minus (÷), for which an engine without the sign reads another: "+1.250" or "= 70" whose ink says so.</summary>
internal static partial class DivisionMinus
{
    /// <summary>The word as it was meant, or null.</summary>
    public static string? Correct(OcrWord word) =>
        word.StartsWithDivision && Signed().Match(word.Text) is { Success: true } match ? $"÷{match.Groups["figure"].Value}" : null;

    /// <param name="runs">The pieces of the word's ink.</param>
    public static bool Begins(string text, ImmutableArray<PixelBox> runs, BinaryImage ink) =>
        !runs.IsEmpty && Signed().IsMatch(text) && DivisionInk.Is(ink, runs[0]);

    [GeneratedRegex(@"^[=+~÷*:–−-]+(?<figure>$|\d[\d.,]*%?$)")]
    private static partial Regex Signed();
}
