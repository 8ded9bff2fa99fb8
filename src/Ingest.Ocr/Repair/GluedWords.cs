using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Ocr.Repair;

/// <summary>
/// Two words that an engine wrote as one: the ink between two letters lies as far apart as words do and much further than
/// between the others, and both parts are words ("tilden", "ide"), or a bracket opens there ("Andel(pct.)").
/// </summary>
internal static class GluedWords
{
    /// <summary>White in point sizes, at the least; a blank is 0.25, less in a tight line, and an i stands in white of its own.</summary>
    private const double Blank = 0.2;

    /// <summary>Against the widest of the other gaps.</summary>
    private const double Wider = 2;

    /// <summary>The same before a bracket, which has a blank before it but in "bilag(er)".</summary>
    private const double BlankBeforeBracket = 0.15;
    private const double WiderBeforeBracket = 1.6;

    /// <summary>The word's parts; itself alone where it is one.</summary>
    public static ImmutableArray<OcrWord> Split(OcrWord word, double size)
    {
        if (word.Runs.Length < 2 || Middles(word) is not { } middles)
        {
            return [word];
        }

        if (UnitAt(word.Text) is var unit and > 0)
        {
            var edge = (middles[unit - 1] + middles[unit]) / 2;
            return [Part(word, 0, unit, edge), Part(word, unit, word.Text.Length, edge)];
        }

        var gaps = word.Runs.Zip(word.Runs.Skip(1), (one, other) => (At: (one.Right + other.Left) / 2, Width: other.Left - one.Right))
            .OrderByDescending(gap => gap.Width).Take(2).ToArray();
        var at = middles.Count(middle => middle < gaps[0].At);
        if (at == 0 || at == word.Text.Length || !AreTwo(word.Text[..at], word.Text[at..]))
        {
            return [word];
        }

        var (least, wider) = word.Text[at] == '(' ? (BlankBeforeBracket, WiderBeforeBracket) : (Blank, Wider);
        return gaps[0].Width >= least * size && (gaps.Length < 2 || gaps[0].Width >= wider * gaps[1].Width)
            ? [Part(word, 0, at, gaps[0].At), Part(word, at, word.Text.Length, gaps[0].At)]
            : [word];
    }

    /// <summary>
    /// Where the bracket of a unit opens behind a name or a year, which has a blank before it: "Moms(kr.)"; 0 where there is none.
    /// </summary>
    private static int UnitAt(string text) =>
        text.IndexOf('(', StringComparison.Ordinal) is var at and > 2 && text[^1] == ')' && char.IsLetterOrDigit(text[at - 1])
            && DanishNumber.KnownUnit(text[(at + 1)..^1]) is not null ? at : 0;

    /// <summary>Where each sign stands, by the engine or by the ink; null where neither tells.</summary>
    private static double[]? Middles(OcrWord word) =>
        word.Symbols.Length == word.Text.Length ? [.. word.Symbols.Select(symbol => symbol.MiddleX)]
        : word.Runs.Length == word.Text.Length ? [.. word.Runs.Select(run => run.MiddleX)]
        : null;

    private static bool AreTwo(string one, string other) =>
        (other.Length > 2 && other[0] == '(' && char.IsLetter(one[^1]))
            || (!IsName(one) && IsWord(one) && IsWord(other.TrimEnd('.', ',', ':', ';')));

    /// <summary>"Strandby": names are made of words.</summary>
    private static bool IsName(string text) => text.Length > 1 && char.IsUpper(text[0]);

    /// <summary>An upright stroke is the word I, which is told later.</summary>
    private static bool IsWord(string text) => text is "|" || SplitWords.IsWord(text) || UprightStrokes.IsYear(text);

    private static OcrWord Part(OcrWord word, int from, int to, double gap)
    {
        var runs = word.Runs.RemoveAll(run => run.MiddleX < gap != (from == 0));
        return word with { Text = word.Text[from..to], Box = Box.Around(runs), Symbols = word.Symbols.IsEmpty ? [] : word.Symbols[from..to],
            Runs = runs };
    }
}
