using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ingest.Ocr.Repair;

/// <summary>
/// The rings and dots of large letters: an engine takes those over å and i for a line of their own ("oOo", ". . o"), and reads an
/// A whose ring it lost. Place and ink tell both.
/// </summary>
internal static class Rings
{
    private const string Round = "oO0°*'’‘`´^\"-.";

    /// <summary>In point sizes of the letters under it.</summary>
    private const double Highest = 0.4;

    /// <summary>Capitals rise by 0.66 to 0.75 point sizes, with a ring by 0.85 and more.</summary>
    private const double Ringed = 0.82;

    /// <summary>In point sizes: above the ascenders of its word.</summary>
    private const double Above = 0.06;

    /// <summary>A capital's width in point sizes at the most; wider ink is several letters'.</summary>
    private const double Widest = 0.9;

    private const double Doubt = 0.5;

    /// <returns>The lines that are more than marks among the letters of another.</returns>
    public static ImmutableArray<OcrLine> TakeOff(ImmutableArray<OcrLine> lines) =>
        lines.RemoveAll(
            line => line.Words.All(
                word => IsMark(word)
                    && lines.Any(other => other != line && other.Words.Any(letters => IsOver(word, letters, other.Size)))));

    /// <summary>Words that the document begins with Å, and seldomer with A: "Aben sag" among many of "Åben sag". Given with A.</summary>
    public static FrozenSet<string> Usual(ImmutableArray<OcrPage> pages)
    {
        var counts = pages.SelectMany(page => page.Lines).SelectMany(line => line.Words).Select(word => Core(word.Text))
            .Where(text => text is ['A' or 'Å', _, ..]).CountBy(text => text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return counts.Where(word => word.Key[0] == 'Å' && word.Value > 1 && word.Value > counts.GetValueOrDefault("A" + word.Key[1..]))
            .Select(word => "A" + word.Key[1..]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The word with the ring that its first letter has, or null.</summary>
    /// <param name="usual">See <see cref="Usual"/>.</param>
    public static string? Correct(OcrWord word, OcrLine line, FrozenSet<string> usual)
    {
        var at = word.Text is ['(', ..] ? 1 : 0;
        if (usual.Contains(Core(word.Text)))
        {
            return $"{word.Text[..at]}Å{word.Text[(at + 1)..]}";
        }

        if (word.Text.Length < at + 2 || word.Text[at] != 'A' || word.Runs.Length < at + 2 || word.Runs[at].Width > Widest * line.Size)
        {
            return null;
        }

        var top = word.Runs[at].Top;
        return top - line.Baseline > Ringed * line.Size && top - word.Runs.Skip(at + 1).Max(run => run.Top) > Above * line.Size
            ? $"{word.Text[..at]}Å{word.Text[(at + 1)..]}" : null;
    }

    /// <summary>Without the signs round it, of which one in front at the most.</summary>
    private static string Core(string text) => (text is ['(', ..] ? text[1..] : text).TrimEnd(')', ',', '.', ':', ';');

    private static bool IsMark(OcrWord word) =>
        word.Confidence < Doubt || word.Text.All(sign => Round.Contains(sign, StringComparison.Ordinal));

    private static bool IsOver(OcrWord ring, OcrWord below, double size) =>
        ring.Box.Height < Highest * size && ring.Box.Left < below.Box.Right && ring.Box.Right > below.Box.Left
        && ring.Box.Bottom > below.Box.MiddleY && ring.Box.Bottom < below.Box.Top + (Highest * size);
}
