using System.Collections.Immutable;

namespace Ingest.Ocr.Repair;

/// <summary>
/// A number at a line's front that was read as one word with the title behind it, though the picture has white between them:
/// "4600rienteringer" is 460 and Orienteringer, for the widest gap lies there, and no word begins with a nought.
/// </summary>
internal static class GluedNumbers
{
    private const int ShortestTitle = 4;

    /// <summary>How much wider the white is than any other in the word.</summary>
    private const double Wider = 1.5;

    /// <summary>The two words, or null where it is one.</summary>
    public static (OcrWord Number, OcrWord Title)? Part(OcrWord word)
    {
        if (word.Symbols.IsEmpty || word.Text.Length <= ShortestTitle || !char.IsAsciiDigit(word.Text[0]))
        {
            return null;
        }

        var digits = word.Text.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.').Count();
        var cut = digits > 1 && word.Text[digits - 1] == '0' && digits < word.Text.Length && char.IsLower(word.Text[digits]) ? digits - 1 : digits;
        if (word.Text.Length - cut < ShortestTitle || !word.Text[digits..].All(char.IsLetter) || !IsWidest(word.Symbols, cut))
        {
            return null;
        }

        return (Slice(word, 0, cut, word.Text[..cut]), Slice(word, cut, word.Text.Length, (cut < digits ? "O" : "") + word.Text[digits..]));
    }

    private static bool IsWidest(ImmutableArray<Model.Box> symbols, int at) =>
        Gap(symbols, at) > 0 && Enumerable.Range(1, symbols.Length - 1).Where(i => i != at).All(i => Gap(symbols, at) >= Wider * Gap(symbols, i));

    private static double Gap(ImmutableArray<Model.Box> symbols, int at) => symbols[at].Left - symbols[at - 1].Right;

    private static OcrWord Slice(OcrWord word, int from, int to, string text) => word with
    {
        Text = text,
        Symbols = word.Symbols[from..to],
        Box = word.Box with { Left = from == 0 ? word.Box.Left : word.Symbols[from].Left, Right = to == word.Symbols.Length ? word.Box.Right : word.Symbols[to - 1].Right },
    };
}
