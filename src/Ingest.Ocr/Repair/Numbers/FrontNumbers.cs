using System.Globalization;

namespace Ingest.Ocr.Repair.Numbers;

/// <summary>Numbers that lines begin with: those of a list, or of items.</summary>
internal static class FrontNumbers
{
    /// <summary>In heights of a number: those of one list stand at one left or, set to the right, one right edge.</summary>
    private const double SameEdge = 0.6;

    /// <summary>With the point: a number of four figures, where a fifth was read by mistake.</summary>
    private const int Longest = 6;

    /// <summary>"228." and "228"; null for all else.</summary>
    public static int? Of(string text) =>
        text.Length <= Longest
            && int.TryParse(text.EndsWith('.') ? text[..^1] : text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    public static bool AreUnder(OcrWord one, OcrWord other) =>
        Math.Min(Math.Abs(one.Box.Left - other.Box.Left), Math.Abs(one.Box.Right - other.Box.Right))
            < SameEdge * Math.Max(one.Box.Height, other.Box.Height);
}
