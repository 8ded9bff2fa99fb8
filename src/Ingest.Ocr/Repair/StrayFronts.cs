namespace Ingest.Ocr.Repair;

/// <summary>
/// A letter that an engine sees before a cell's first where a ruling was ("STakst", "sLukket"): it doubts the word, and the ink
/// has no more pieces than the rest of the word has letters.
/// </summary>
internal static class StrayFronts
{
    private const double Doubt = 0.5;

    /// <summary>The word as it was meant, or null.</summary>
    public static string? Correct(OcrWord word) =>
        word.Confidence < Doubt && word.Text is ['s' or 'S' or '=' or '|', var first, var second, ..] && char.IsUpper(first)
            && char.IsLower(second) && word.Runs.Length > 0 && word.Runs.Length < word.Text.Length
            ? word.Text[1..] : null;
}
