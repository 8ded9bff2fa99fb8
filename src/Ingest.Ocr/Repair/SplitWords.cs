using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Ocr.Repair;

/// <summary>
/// One word that an engine wrote as two: their ink lies closer than words do, and the whole is a word where a part is none
/// ("nød vendige"); or it touches, and a part is none ("Nørref jord"); or it is a number and its year ("157888 /22").
/// </summary>
internal static class SplitWords
{
    /// <summary>White in point sizes, at the most.</summary>
    private const double Near = 0.17;
    private const double Touching = 0.06;

    /// <summary>Before the stroke of a number's year: "157888 /22".</summary>
    private const double InNumber = 0.25;

    public static ImmutableArray<OcrWord> Join(ImmutableArray<OcrWord> words, double size)
    {
        var joined = ImmutableArray.CreateBuilder<OcrWord>(words.Length);
        foreach (var word in words)
        {
            if (joined.Count > 0 && AreOne(joined[^1], word, size))
            {
                joined[^1] = Whole(joined[^1], word);
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined.ToImmutable();
    }

    private static bool AreOne(OcrWord one, OcrWord other, double size)
    {
        if (!one.Runs.IsEmpty && !other.Runs.IsEmpty && one.Text.All(char.IsAsciiDigit) && other.Text is ['/', _, _, ..]
            && other.Text.Skip(1).All(char.IsAsciiDigit))
        {
            return other.Runs[0].Left - one.Runs[^1].Right < InNumber * size;
        }

        if (one.Runs.IsEmpty || other.Runs.IsEmpty || !one.Text.All(char.IsLetter) || char.IsUpper(one.Text[^1])
            || !char.IsLower(other.Text[0]))
        {
            return false;
        }

        var (gap, rest) = (other.Runs[0].Left - one.Runs[^1].Right, other.Text.TrimEnd('.', ',', ':', ';', ')'));
        return gap < Near * size && rest.All(char.IsLetter)
            && !((IsWord(one.Text) || DanishWords.IsWordOrCompound(one.Text)) && IsWord(rest))
            && (gap < Touching * size || DanishWords.IsWordOrCompound(one.Text + rest));
    }

    /// <summary>In the word list; letters alone are words of the smallest kind only.</summary>
    public static bool IsWord(string text) =>
        text.Length > 1 ? text.All(char.IsLetter) && DanishWords.Contains(text) : text is "i" or "I" or "å" or "Å";

    private static OcrWord Whole(OcrWord one, OcrWord other) => one with
    {
        Text = one.Text + other.Text,
        Box = Box.Around([one.Box, other.Box]),
        Confidence = Math.Min(one.Confidence, other.Confidence),
        Symbols = one.Symbols.Length == one.Text.Length && other.Symbols.Length == other.Text.Length
            ? one.Symbols.AddRange(other.Symbols) : [],
        Runs = one.Runs.AddRange(other.Runs),
    };
}
