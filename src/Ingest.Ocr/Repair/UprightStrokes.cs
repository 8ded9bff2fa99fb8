using System.Collections.Immutable;

namespace Ingest.Ocr.Repair;

/// <summary>An upright stroke alone between words: the letter I stands on the line, a bar goes below it, and with white round it it is the rest of a ruling.</summary>
internal static class UprightStrokes
{
    /// <summary>In point sizes.</summary>
    private const double Near = 0.8;
    private const double Below = 0.1;

    /// <summary>The word as it was meant, "" where it is no print, null where it is no such stroke.</summary>
    public static string? Correct(ImmutableArray<OcrWord> words, int at, OcrLine line)
    {
        if (words[at].Text is not ("|" or "¦"))
        {
            return null;
        }

        var box = words[at].Box;
        var isBeside = (at > 0 && box.Left - words[at - 1].Box.Right < Near * line.Size) || (at + 1 < words.Length && words[at + 1].Box.Left - box.Right < Near * line.Size);
        return !isBeside ? "" : line.Baseline - box.Bottom > Below * line.Size ? "|" : "I";
    }
}
