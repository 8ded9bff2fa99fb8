namespace Ingest.Ocr.Layout;

/// <summary>How high letters are and whether they stand on the baseline, for measuring type by the boxes of its letters.</summary>
internal static class LetterShapes
{
    private const string Low = "acemnorsuvwxzæø";
    private const string Tall = "bdhklABCDEFGHIKLMNOPRSTUVXYZÆ0123456789";
    private const string OnLine = "abcdehiklmnorstuvwxzæåABCDEFGHIKLMNOPRSTUVXYZÆÅ0123456789.";

    /// <summary>0 for letters of the x-height, 1 for capitals, figures and letters of their height; -1 for the rest.</summary>
    public static int HeightClass(char letter) =>
        Low.Contains(letter, StringComparison.Ordinal) ? 0 : Tall.Contains(letter, StringComparison.Ordinal) ? 1 : -1;

    /// <summary>Its ink ends at the baseline.</summary>
    public static bool StandsOnLine(char letter) => OnLine.Contains(letter, StringComparison.Ordinal);
}
