using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Repair;

/// <summary>
/// An upright stroke alone between words: the letter I stands on the line, a bar goes below it, and with white round it it is the
/// rest of a ruling. Read as an l or a 1, it is the word "I" where a sentence or a cell begins with it: "I alt", "I 2024 blev".
/// Read as an I before small consonants it is the l of a writer's initials, which have one case: "lhj".
/// </summary>
internal static class UprightStrokes
{
    /// <summary>In point sizes.</summary>
    private const double Near = 0.8;
    private const double Below = 0.1;

    /// <summary>White in point sizes before a cell's first word.</summary>
    private const double Apart = 0.6;

    /// <summary>In points: an upright ruling of the page that stands here was not wholly taken off.</summary>
    private const double Beside = 2;

    /// <summary>The word as it was meant, "" where it is no print, null where it is no such stroke.</summary>
    public static string? Correct(ImmutableArray<OcrWord> words, int at, OcrLine line, ImmutableArray<Ruling> rulings)
    {
        if (words[at].Text is not ("|" or "¦"))
        {
            return IsWord(words, at, line) ? "I" : IsInitials(words, at, line) ? "l" + words[at].Text[1..] : null;
        }

        var box = words[at].Box;
        var isBeside = (at > 0 && box.Left - words[at - 1].Box.Right < Near * line.Size)
            || (at + 1 < words.Length && words[at + 1].Box.Left - box.Right < Near * line.Size);
        return !isBeside || rulings.Any(ruling => !ruling.IsHorizontal && Math.Abs(ruling.X0 - box.MiddleX) < Beside) ? ""
            : line.Baseline - box.Bottom > Below * line.Size ? "|"
            : "I";
    }

    private static bool IsWord(ImmutableArray<OcrWord> words, int at, OcrLine line)
    {
        var text = words[at].Text;
        if (text is not ("l" or "Il" or "lI" or "ll" or "1") || at + 1 == words.Length)
        {
            return false;
        }

        var next = words[at + 1].Text;
        if (!Begins(words, at, line))
        {
            return text is not "1" && next is "alt" && at > 0 && char.IsUpper(words[at - 1].Text[0]);
        }

        return text is "1"
            ? IsYear(next) && at + 2 < words.Length && char.IsLower(words[at + 2].Text[0]) : char.IsLower(next[0]) || IsYear(next);
    }

    /// <summary>
    /// What is said of a label, or a cell of its own: not "Ift budgettet" and "Iht Serviceloven", with which sentences and lines begin.
    /// </summary>
    private static bool IsInitials(ImmutableArray<OcrWord> words, int at, OcrLine line) =>
        words[at].Text is ['I', _, _, ..] and { Length: <= 4 }
            && words[at].Text.Skip(1).All(letter => Consonants.Contains(letter, StringComparison.Ordinal))
        && (at == 0
            ? words.Length == 1 : words[at - 1].Text.EndsWith(':') || words[at].Box.Left - words[at - 1].Box.Right > Apart * line.Size)
        && (at + 1 == words.Length || !char.IsLower(words[at + 1].Text[0]));

    private const string Consonants = "bcdfghjklmnpqrstvwxz";

    private static bool Begins(ImmutableArray<OcrWord> words, int at, OcrLine line) =>
        at == 0 || words[at - 1].Text.EndsWith('.') || words[at].Box.Left - words[at - 1].Box.Right > Apart * line.Size;

    public static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit) && text[0] is '1' or '2';
}
