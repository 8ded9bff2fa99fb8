using Ingest.Ocr.Repair.Numbers;

namespace Ingest.Ocr.Repair;

/// <summary>Words that are no print: the rest of a ruling line, dust. An engine makes signs of them.</summary>
internal static class Noise
{
    private const double Doubt = 0.6;

    /// <summary>In point sizes: a dash is flat, and a higher box without ink is a guess of the engine's where a ruling was.</summary>
    private const double MostHeight = 0.5;

    /// <param name="line">The line of the word.</param>
    public static bool Is(OcrWord word, OcrLine line) =>
        IsGuess(word, line)
        || word.Text.All(sign => sign is '_' or '[' or ']')
        || (word.Confidence < Doubt && !word.Text.EndsWith('.')
            && word.Text.All(
                sign => !char.IsLetterOrDigit(sign) && sign is not ('-' or '–' or '—' or '•' or '§' or '%' or '|')
                    && !Dashes.IsFlat(word, line.Size)));

    /// <summary>Of an engine that doesn't see the ink, whose boxes are all as high as the line, no dash is doubted.</summary>
    private static bool IsGuess(OcrWord word, OcrLine line) =>
        word.Text is "-" or "–" or "—" or "=" && word.Runs.IsEmpty && word.Box.Height > MostHeight * line.Size
            && line.Words.Any(other => !other.Runs.IsEmpty);
}
